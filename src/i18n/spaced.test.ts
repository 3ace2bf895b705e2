import { describe, expect, it } from 'vitest';
import { space, spaced } from './spaced';

describe('Chinese text', () => {
  it('has a space on both sides of other letters and numbers', () => {
    expect(space('遗忘门保留了72%的记忆，cₜ₋₁是旧的')).toBe('遗忘门保留了 72% 的记忆，cₜ₋₁ 是旧的');
    expect(space('减去−0.5得到[hₜ, xₜ]两项')).toBe('减去 −0.5 得到 [hₜ, xₜ] 两项');
  });

  it('has none beside Chinese punctuation, and none twice', () => {
    expect(space('输入门为 0.23：写入（−0.10）。')).toBe('输入门为 0.23：写入（−0.10）。');
  });

  it('is spaced in messages that are functions, too', () => {
    const words = spaced({
      one: ({ name }: { name: string }) => `${name}门`,
      two: { three: 'H值' },
    });
    expect(words.one({ name: 'f' })).toBe('f 门');
    expect(words.two.three).toBe('H 值');
  });
});
