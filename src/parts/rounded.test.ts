import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounded } from './rounded';

it.each([
  [0.123456, 0.01, 0.12],
  [0.123456, 0.03, 0.12],
  [0.13, 0.05, 0.15],
  [0.13, 0.099, 0.15],
  [-1.234, 0.1, -1.2],
  [123.4, 20, 120],
  [123.4, 7, 125],
  [0.1 + 0.2, 0.1, 0.3],
  [2.5e-5, 1e-5, 3e-5],
])('A hand that sets %d in steps of %d sets %d', (value, step, expected) => {
  expect(rounded(value, step)).toBe(expected);
});

it('What a hand sets is near what it pointed at, on a grid that stays, in few digits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      fc.double({ min: 1e-4, max: 10, noNaN: true }),
      (value, step) => {
        const set = rounded(value, step);
        expect(Math.abs(set - value)).toBeLessThanOrEqual(step / 2 + 1e-9);
        expect(rounded(set, step)).toBe(set);
        expect(String(Math.abs(set)).replace(/[.]|e.*/g, '').length).toBeLessThanOrEqual(12);
      },
    ),
    { seed: 12 },
  );
});

it('A value stays as it is where there is no step, or no number', () => {
  expect(rounded(0.1234, 0)).toBe(0.1234);
  expect(rounded(0.1234, NaN)).toBe(0.1234);
  expect(rounded(NaN, 0.1)).toBeNaN();
  expect(rounded(Infinity, 0.1)).toBe(Infinity);
});
