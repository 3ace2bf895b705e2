import { expect, test } from 'vitest';
import { courseOf, largestGap, runAndTry, runPreset, targetOf } from '../run-preset.fixture';
import { EMPTIED } from './hand-set';
import { reset } from './preset';

test('the model says how much water is in the gauge, to within 0.05 mm', async () => {
  const run = await runPreset(reset);
  expect(largestGap(run.prediction, targetOf(run))).toBeLessThan(0.05);
});

test('the forget gate of unit 1 shuts at the flag and nowhere else, and empties its cell state', async () => {
  const run = await runPreset(reset);
  const cell = courseOf(run, 'c', 0);
  courseOf(run, 'f', 0).forEach((value, t) => {
    if (EMPTIED.includes(t)) {
      expect(value).toBeLessThan(0.001);
      expect(cell[t - 1]).toBeGreaterThan(0.1);
      expect(cell[t]).toBeLessThan(0.001);
    } else expect(value).toBeGreaterThan(0.999);
  });
});

test('unit 2 keeps all the rain since the start, a twentieth of it', async () => {
  const run = await runPreset(reset);
  const [rain = new Float64Array()] = run.lines;
  const all = rain.reduce((sum, value) => sum + value, 0);
  expect(courseOf(run, 'c', 1).at(-1)).toBeCloseTo(all / 20, 2);
});

test('with the gate held open at the first flag the model says too much, until the next flag', async () => {
  const { before, after } = await runAndTry(reset);
  const [first = NaN, second = NaN] = EMPTIED;
  expect(largestGap(before.prediction, after.prediction, 0, first)).toBe(0);
  for (let t = first; t < second; t += 1) {
    expect(after.prediction[t]).toBeGreaterThan((before.prediction[t] ?? NaN) + 3);
  }
  expect(largestGap(before.prediction, after.prediction, second)).toBeLessThan(0.001);
});
