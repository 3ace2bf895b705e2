import { expect, test } from 'vitest';
import type { Run } from '../../stores/run';
import { courseOf, runAndTry } from '../run-preset.fixture';
import { PULSE } from './hand-set';
import { leak } from './preset';

const { before, after } = await runAndTry(leak);

/** What a timestep leaves of the cell state, and the timesteps that leave half of it. */
function decayOf(run: Run): { readonly kept: number; readonly halfLife: number } {
  const cell = courseOf(run, 'c', 0).subarray(PULSE);
  const kept = (cell.at(-1) ?? NaN) / (cell[0] ?? NaN);
  const perStep = kept ** (1 / (cell.length - 1));
  return { kept: perStep, halfLife: Math.log(0.5) / Math.log(perStep) };
}

test('the forget gate is 0.9 at every timestep', () => {
  for (const value of courseOf(before, 'f', 0)) expect(value).toBeCloseTo(0.9, 12);
});

test('nine tenths of the cell state are left at each timestep: half of it after 6.6', () => {
  const cell = courseOf(before, 'c', 0);
  expect(cell[PULSE]).toBeCloseTo(1, 4);
  for (let t = PULSE + 1; t < cell.length; t += 1) {
    expect((cell[t] ?? NaN) / (cell[t - 1] ?? NaN)).toBeCloseTo(0.9, 10);
  }
  expect(decayOf(before).halfLife).toBeCloseTo(6.58, 2);
  expect(cell[PULSE + 6]).toBeGreaterThan(0.5);
  expect(cell[PULSE + 7]).toBeLessThan(0.5);
});

test('the model says 1 at the pulse and falls from there on', () => {
  expect(before.prediction[PULSE]).toBeCloseTo(1, 4);
  expect(before.prediction.at(-1)).toBeLessThan(0.01);
});

test('a bias of 4.60 instead of 2.20 makes the forget gate 0.99: half is left after 69 timesteps', () => {
  expect(before.trace.weights.lanes[0]?.get('b_f')?.[0]).toBeCloseTo(2.2, 2);
  expect(after.trace.weights.lanes[0]?.get('b_f')?.[0]).toBeCloseTo(4.6, 2);
  expect(decayOf(after).kept).toBeCloseTo(0.99, 10);
  expect(decayOf(after).halfLife).toBeCloseTo(69, 0);
  expect(after.prediction.at(-1)).toBeGreaterThan(0.6);
});
