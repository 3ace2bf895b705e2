import { expect, test } from 'vitest';
import { formatNumber } from '../../engine/formula/format-number';
import { gradientEnds } from '../gradient-norms.fixture';
import { courseOf, runAndTry } from '../run-preset.fixture';
import { expectToSay } from '../saying.fixture';
import { stream } from './preset';

const old = await runAndTry(stream, 'lstm-1997');
const now = await runAndTry(stream, 'lstm');

const lastOf = (values: Float64Array): number => values.at(-1) ?? NaN;

test('the cell states arrive where the texts say', () => {
  const settled = formatNumber(lastOf(courseOf(now.before, 'c', 0)));
  expectToSay(stream.lookFor, [
    ...['1997', '1', '0.9'],
    formatNumber(lastOf(courseOf(old.before, 'c', 0))),
    settled,
  ]);
  expectToSay(stream.tryThis.words, [
    ...['1000', '1997', '0'],
    lastOf(courseOf(old.after, 'c', 0)).toFixed(0),
    formatNumber(lastOf(courseOf(now.after, 'c', 0))),
  ]);
});

test('each timestep adds 0.1 to the cell state of 1997', () => {
  const cell = courseOf(old.after, 'c', 0);
  expect(cell).toHaveLength(1000);
  for (let t = 1; t < cell.length; t += 1) {
    expect((cell[t] ?? NaN) - (cell[t - 1] ?? NaN)).toBeCloseTo(0.1, 5);
  }
});

test('its h is stuck near 1, and from there on no gradient comes back: the slope is 0', () => {
  const h = courseOf(old.before, 'h', 0);
  expect(lastOf(h)).toBeCloseTo(1, 4);
  expect(lastOf(h) - (h[199] ?? NaN)).toBeLessThan(1e-8);
  expect(gradientEnds(old.before, 'c').last).toBeLessThan(1e-12);
  expect(gradientEnds(old.after, 'c').last).toBe(0);
});

test('the forget gate of the LSTM is 0.9 at every timestep, and its h can still move', () => {
  for (const f of courseOf(now.after, 'f', 0)) expect(f).toBeCloseTo(0.9, 12);
  expect(gradientEnds(now.after, 'c').last).toBeGreaterThan(0.4);
});
