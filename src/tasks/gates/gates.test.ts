import { describe, expect, test } from 'vitest';
import { cells } from '../../cells/catalogue';
import type { Run } from '../../stores/run';
import { courseOf, largestGap, runAndTry, runPreset } from '../run-preset.fixture';
import { gates } from './preset';

function gateValuesOf(run: Run): readonly number[] {
  return ['f', 'i', 'o'].flatMap((gate) =>
    Array.from({ length: run.trace.model.hiddenSize }, (_, unit) => [
      ...courseOf(run, gate, unit),
    ]).flat(),
  );
}

function expectHovering(run: Run): void {
  const values = gateValuesOf(run);
  expect(Math.min(...values)).toBeGreaterThan(0.3);
  expect(Math.max(...values)).toBeLessThan(0.7);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean).toBeCloseTo(0.5, 1);
}

test('untrained gates of the LSTM hover around 0.5, with the weights shown and with those to try', async () => {
  const { before, after } = await runAndTry(gates);
  expectHovering(before);
  expectHovering(after);
  expect(after.opened.provenance).toEqual({ kind: 'random', seed: 2 });
  for (let unit = 0; unit < 16; unit += 1) {
    const gap = largestGap(courseOf(before, 'c', unit), courseOf(after, 'c', unit));
    expect(gap).toBeGreaterThan(0.01);
  }
});

test('seed 1 gives the very weights that the preset opens with', async () => {
  const seeded = await runPreset(gates, { seed: 1 });
  expect(seeded.prediction).toEqual((await runPreset(gates)).prediction);
});

describe.each(cells)('the cell $id', ({ id }) => {
  test.each([
    [1, 2],
    [64, 500],
  ])('runs with %i units over %i timesteps', async (hidden, steps) => {
    const { trace, lines, prediction } = await runPreset(gates, { hidden, steps }, id);
    expect(trace.model.hiddenSize).toBe(hidden);
    expect(lines.map(({ length }) => length)).toEqual([steps, steps]);
    expect(prediction).toHaveLength(steps);
    expect(prediction.every(Number.isFinite)).toBe(true);
  });
});

test('a longer run begins with the shorter one', async () => {
  const short = await runPreset(gates, { steps: 50 });
  const long = await runPreset(gates, { steps: 200 });
  expect(long.prediction.slice(0, 50)).toEqual(short.prediction);
});
