import { describe, expect, test } from 'vitest';
import { batchOf } from '../batch';
import { adding } from '../adding/task';
import { cue } from '../cue/task';
import { latch } from '../latch/task';
import { scoreOf } from '../score';

const PLACES = Array.from({ length: 200 }, (_, k) => k);

describe('tasks of remembering', () => {
  test('the latch asks for the sign of the first of 41 inputs, after the last', () => {
    const { shape, parts } = latch.prepare({}, {}, 1);
    expect(shape).toMatchObject({ steps: 41, inputs: 1, head: 'last', loss: 'bce' });
    const { input, target, size } = batchOf(shape, parts.training, PLACES);
    PLACES.forEach((b) => expect(input[b]).toBe(target[b] === 1 ? 1 : -1));
    const noise = input.slice(size);
    const mean = noise.reduce((sum, value) => sum + value, 0) / noise.length;
    const variance = noise.reduce((sum, value) => sum + (value - mean) ** 2, 0) / noise.length;
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.sqrt(variance)).toBeCloseTo(0.2, 2);
    expect(latch.prepare({ delay: 7 }, {}, 1).shape.steps).toBe(8);
  });

  test('the cue asks on its own step only, which is another one each time', () => {
    const { shape, parts } = cue.prepare({}, {}, 1);
    expect(shape).toMatchObject({ steps: 31, inputs: 2, head: 'every' });
    const { input, target, counts, size } = batchOf(shape, parts.test, PLACES);
    const asked = new Set<number>();
    PLACES.forEach((b) => {
      for (let t = 0; t < shape.steps; t += 1) {
        const row = t * size + b;
        expect(input[2 * row + 1]).toBe(counts[row]);
        if (counts[row] !== 1) continue;
        asked.add(t);
        expect(input[2 * b]).toBe(target[row] === 1 ? 1 : -1);
        expect(parts.test.readAt[b]).toBe(t);
      }
    });
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(size);
    expect(asked.size).toBeGreaterThan(10);
    expect(Math.min(...asked)).toBeGreaterThan(14);
  });

  test('the adding problem marks one number in each half and asks for their sum', () => {
    const prepared = adding.prepare({ length: 20 }, {}, 1);
    const { shape, parts, baselines } = prepared;
    const { input, target, size } = batchOf(shape, parts.test, PLACES);
    PLACES.forEach((b) => {
      const marked = Array.from({ length: 20 }, (_, t) => t).filter(
        (t) => input[2 * (t * size + b) + 1] === 1,
      );
      expect(marked).toHaveLength(2);
      expect(marked[0]).toBeLessThan(10);
      expect(marked[1]).toBeGreaterThanOrEqual(10);
      const sum = marked.reduce((total, t) => total + (input[2 * (t * size + b)] ?? NaN), 0);
      expect(target[b]).toBeCloseTo(sum, 6);
    });
    const score = scoreOf(prepared, parts.test, baselines[0]?.predict(parts.test) ?? []);
    expect(score.loss).toBeCloseTo(1 / 6, 1);
    expect(score.kind === 'numbers' && score.solved).toBeLessThan(0.12);
  });

  test('no test sequence is one of training', () => {
    const { shape, parts } = latch.prepare({}, {}, 1);
    const keyOf = (part: typeof parts.test, place: number): string =>
      batchOf(shape, part, [place]).input.join();
    const seen = new Set(Array.from({ length: 2000 }, (_, k) => keyOf(parts.training, k)));
    expect(PLACES.filter((place) => seen.has(keyOf(parts.test, place)))).toEqual([]);
  });
});
