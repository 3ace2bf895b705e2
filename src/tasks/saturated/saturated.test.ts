import { describe, expect, test } from 'vitest';
import { cells } from '../../cells/catalogue';
import type { Run } from '../../stores/run';
import { courseOf, largestGap, runAndTry, runPreset, targetOf } from '../run-preset.fixture';
import { sine } from '../sine/preset';
import { CALM, saturated } from './preset';

/** Share of the gate values of the LSTM below 0.05 or above 0.95, over some timesteps. */
function saturatedShare(run: Run, from = 0, to?: number): number {
  const values = ['f', 'i', 'o'].flatMap((gate) =>
    Array.from({ length: run.trace.model.hiddenSize }, (_, unit) => [
      ...courseOf(run, gate, unit).slice(from, to),
    ]).flat(),
  );
  return values.filter((value) => value < 0.05 || value > 0.95).length / values.length;
}

/** The largest change of the prediction from one timestep to the next. */
function largestJump({ prediction }: Run): number {
  return largestGap(prediction.subarray(1), prediction.subarray(0, -1));
}

test('fifty times the input saturates three gate values in four of the LSTM, and makes the prediction jump', async () => {
  const large = await runPreset(saturated);
  const usual = await runPreset(sine);
  expect(saturatedShare(large)).toBeCloseTo(0.75, 1);
  expect(saturatedShare(usual)).toBeCloseTo(0.02, 2);
  expect(largestJump(large)).toBeGreaterThan(3);
  expect(largestJump(usual)).toBeLessThan(0.3);
});

test('with the wave back at its size the gates leave 0 and 1', async () => {
  const { before, after } = await runAndTry(saturated);
  expect(saturatedShare(after, 0, CALM)).toBe(saturatedShare(before, 0, CALM));
  expect(saturatedShare(before, CALM)).toBeGreaterThan(0.7);
  expect(saturatedShare(after, CALM)).toBeLessThan(0.05);
});

describe.each(cells)('the prediction of the cell $id', ({ id }) => {
  test(`${id === 'lstm-1997' ? 'does not find' : 'finds'} the wave again once it is back at its size`, async () => {
    const { before, after } = await runAndTry(saturated, id);
    expect(largestGap(before.prediction, targetOf(before), CALM)).toBeGreaterThan(0.5);
    const late = largestGap(after.prediction, targetOf(after), CALM + 20);
    if (id === 'lstm-1997') expect(late).toBeGreaterThan(0.5);
    else expect(late).toBeLessThan(0.03);
  });
});

test('the wave that is drawn has its own size, and goes in fifty times as large', async () => {
  const { lines, trace } = await runPreset(saturated);
  expect(Math.max(...(lines[0] ?? []))).toBeCloseTo(0.8, 2);
  expect(Math.max(...trace.sequence.input)).toBeCloseTo(40, 0);
});
