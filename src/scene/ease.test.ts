import { expect, test } from 'vitest';
import { easeInOut } from './ease';

test('what moves starts and ends slowly, is half way at half time, and never turns back', () => {
  const shares = Array.from({ length: 101 }, (_, k) => easeInOut(k / 100));
  expect([shares[0], shares[50], shares[100]]).toEqual([0, 0.5, 1]);
  expect(shares[10]).toBeCloseTo(0.004, 12);
  expect(shares[90]).toBeCloseTo(0.996, 12);
  expect(shares.every((share, k) => k === 0 || share > (shares[k - 1] ?? NaN))).toBe(true);
});
