import { expect, test } from 'vitest';
import { createRandom } from '../../engine/random';
import { changesOf, co2Forecast } from './changes';
import { loadRecord, monthAfter } from './record';

const record = await loadRecord();
const changes = changesOf(record);

test('the record runs from March 1958 to April 2020 without a gap', () => {
  expect(record.first).toBe('1958-03');
  expect(monthAfter(record.first, record.ppm.length - 1)).toBe('2020-04');
  expect(record.ppm.at(0)).toBe(315.7);
  expect(record.ppm.at(-1)).toBe(416.18);
  expect(record.filled).toEqual(['1958-06', '1958-10', '1964-02', '1964-03', '1964-04']);
});

test('months are counted across the turn of a year', () => {
  expect(monthAfter('1999-12', 1)).toBe('2000-01');
  expect(monthAfter('1958-03', 0)).toBe('1958-03');
  expect(monthAfter('2000-01', 23)).toBe('2001-12');
});

test('a step sees the change over its own month, and is asked for that over the next', () => {
  const { ppm } = record;
  const t = 100;
  expect(changes.monthOf(t)).toBe(monthAfter(record.first, t + 1));
  expect(changes.level[t]).toBe(ppm[t + 1]);
  expect(changes.nextLevel[t]).toBe(ppm[t + 2]);
  expect(changes.change[t]).toBeCloseTo((ppm[t + 1] ?? NaN) - (ppm[t] ?? NaN), 12);
  expect(changes.target[t]).toBe(changes.input[t + 1]);
});

test('the first forecast that is held out is the one for January 2006', () => {
  expect(changes.monthOf(changes.heldOutFrom)).toBe('2005-12');
  expect(changes.monthOf(changes.steps)).toBe('2020-04');
});

test('standardised with the training months alone, these have mean 0 and variance 1', () => {
  const seen = changes.input.slice(0, changes.heldOutFrom + 1);
  const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  const square = seen.reduce((sum, value) => sum + value * value, 0) / seen.length;
  expect(mean).toBeCloseTo(0, 10);
  expect(square).toBeCloseTo(1, 10);
});

test('no training window reaches into the held-out months', () => {
  const marked = changesOf({
    ...record,
    ppm: record.ppm.map((value, k) => (monthAfter(record.first, k) > '2005-12' ? 1e6 + k : value)),
  });
  const forecast = co2Forecast(marked);
  const random = createRandom(7);
  for (let draw = 0; draw < 500; draw += 1) {
    const { sequence, target } = forecast.sample(random);
    expect(Math.max(...sequence.input, ...target)).toBeLessThan(100);
  }
});
