import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenLine, logLine, nearestOn, type Line } from './line';

const lines: readonly [string, Line][] = [
  ['even, whole', evenLine(1, 256)],
  ['even, decimal', evenLine(0, 0.9, 0.05)],
  ['even, with an end between two steps', evenLine(0, 0.999, 0.01)],
  ['logarithmic', logLine(1e-6, 10)],
  ['logarithmic from 0', logLine(1e-7, 1, { zero: true })],
  ['logarithmic, whole', logLine(1, 100_000, { whole: true })],
];

describe.each(lines)('A line that is %s', (_, line) => {
  it('begins and ends at its ends, and rises from place to place', () => {
    const values = Array.from({ length: line.last + 1 }, (_, place) => line.valueAt(place));
    expect(values[0]).toBe(line.least);
    expect(values.at(-1)).toBe(line.most);
    values.slice(1).forEach((value, k) => {
      expect(value).toBeGreaterThan(values[k] ?? NaN);
    });
    if (line.whole) expect(values.every(Number.isInteger)).toBe(true);
  });

  it('finds every place again by its value', () => {
    for (let place = 0; place <= line.last; place += 1) {
      expect(line.placeOf(line.valueAt(place))).toBe(place);
    }
  });

  it('has a place for any number, and allows none outside', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (value) => {
        const place = line.placeOf(value);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(line.last);
        const near = nearestOn(line, value);
        expect(near).toBeGreaterThanOrEqual(line.least);
        expect(near).toBeLessThanOrEqual(line.most);
        if (line.whole) expect(Number.isInteger(near)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

it('has the learning rates that people use among its places', () => {
  const rates = logLine(1e-6, 10);
  const places = Array.from({ length: rates.last + 1 }, (_, place) => rates.valueAt(place));
  expect(places).toEqual(expect.arrayContaining([1e-4, 3e-4, 0.001, 0.003, 0.005, 0.01, 0.1, 1]));
});

it('keeps a number that was typed, though it is no place', () => {
  expect(nearestOn(logLine(1e-6, 10), 0.0042)).toBe(0.0042);
  expect(nearestOn(logLine(1e-6, 10), 1000)).toBe(10);
  expect(nearestOn(evenLine(1, 256), 31.6)).toBe(32);
});
