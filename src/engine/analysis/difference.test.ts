import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from './difference';

test('A difference runs from the first timestep at which two series part to the last, and names where they part most', () => {
  const then = [0, 0, 0, 0, 0, 0];
  expect(differenceOf([0, 0.5, 0, -2, 1, 0], then, 0.1)).toEqual({ from: 1, to: 4, at: 3, by: -2 });
  expect(differenceOf([0, 0, 3, 0, 0, 0], then, 0.1)).toEqual({ from: 2, to: 2, at: 2, by: 3 });
});

test('A difference is what is now less what was then', () => {
  expect(differenceOf([1], [0.25], 0)).toEqual({ from: 0, to: 0, at: 0, by: 0.75 });
});

test('There is no difference between equal series, within the tolerance, or of other lengths', () => {
  expect(differenceOf([1, 2], [1, 2], 0)).toBeNull();
  expect(differenceOf([1, 2], [1.5, 1.5], 0.5)).toBeNull();
  expect(differenceOf([1, 2], [1, 2, 3], 0)).toBeNull();
  expect(differenceOf([], [], 0)).toBeNull();
});

test('Of equally large differences the first is named', () => {
  expect(differenceOf([0, 1, -1, 1], [0, 0, 0, 0], 0)?.at).toBe(1);
});

test('What is no number parts from nothing', () => {
  expect(differenceOf([NaN, 1, Infinity], [0, 0, Infinity], 0.5)).toEqual({
    from: 1,
    to: 1,
    at: 1,
    by: 1,
  });
});

test('Every timestep outside the difference is alike, its ends are not, and none is further apart than where it is most', () => {
  const value = fc.double({ min: -9, max: 9, noNaN: true });
  const pairs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(pairs, fc.double({ min: 0, max: 9, noNaN: true }), (pair, tolerance) => {
      const now = pair.map(([one]) => one);
      const then = pair.map(([, one]) => one);
      const gaps = pair.map(([a, b]) => Math.abs(a - b));
      const found = differenceOf(now, then, tolerance);
      const parted = gaps.flatMap((gap, t) => (gap > tolerance ? [t] : []));
      if (found === null) {
        expect(parted).toEqual([]);
        return;
      }
      expect([found.from, found.to]).toEqual([parted[0], parted.at(-1)]);
      expect(gaps[found.at]).toBe(Math.max(...gaps));
      expect(found.by).toBe((now[found.at] ?? NaN) - (then[found.at] ?? NaN));
    }),
    { seed: 4 },
  );
});
