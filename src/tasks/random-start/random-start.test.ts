import { expect, test } from 'vitest';
import { courseOf, largestGap, runAndTry } from '../run-preset.fixture';
import { start } from './hand-set';
import { randomStart } from './preset';

const { before, after } = await runAndTry(randomStart);

test('no state begins at zero', () => {
  for (const value of [...start.c, ...start.h]) expect(Math.abs(value)).toBeGreaterThan(0.05);
  const [states] = before.trace.sequence.initial ?? [];
  expect(states?.get('c')).toEqual(Float64Array.from(start.c));
  expect(states?.get('h')).toEqual(Float64Array.from(start.h));
});

test('one wave, two answers: they depend on c₀ alone and stay apart to the end', () => {
  expect(after.trace.sequence.input).toEqual(before.trace.sequence.input);
  const sign = Math.sign(start.c[0]);
  before.prediction.forEach((value, t) => {
    expect(sign * value).toBeGreaterThan(0.3);
    expect(-sign * (after.prediction[t] ?? NaN)).toBeGreaterThan(0.3);
  });
  expect(before.prediction.at(-1)).toBeCloseTo(sign, 1);
  expect(after.prediction.at(-1)).toBeCloseTo(-sign, 1);
});

test('unit 2 has forgotten its start after about ten timesteps', () => {
  const [one, other] = [courseOf(before, 'c', 1), courseOf(after, 'c', 1)];
  expect(largestGap(one, other, 0, 1)).toBeGreaterThan(0.1);
  expect(largestGap(one, other, 10)).toBeLessThan(0.001);
});
