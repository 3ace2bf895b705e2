import { expect, test } from 'vitest';
import { courseOf, largestGap, runAndTry, targetOf } from '../run-preset.fixture';
import { silent } from './preset';

const { before, after } = await runAndTry(silent);

test('the cell state keeps the bit to the end while h and the prediction are as good as 0', () => {
  for (const value of courseOf(before, 'c', 0)) expect(value).toBeGreaterThan(0.95);
  for (const value of courseOf(before, 'h', 0)) expect(Math.abs(value)).toBeLessThan(0.001);
  for (const value of before.prediction) expect(Math.abs(value)).toBeLessThan(0.001);
});

test('an output gate held open at timestep 30 lets the bit be said there, and only there', () => {
  expect(after.prediction[29]).toBeCloseTo(targetOf(after)[29] ?? NaN, 1);
  expect(largestGap(before.prediction, after.prediction, 0, 29)).toBe(0);
  expect(largestGap(before.prediction, after.prediction, 30)).toBe(0);
});
