import { expect, test } from 'vitest';
import { normOf } from './norm';

test('a norm is the root of the sum of squares, of a part where one is asked for', () => {
  expect(normOf(Float64Array.of(3, -4))).toBe(5);
  expect(normOf(Float64Array.of(9, 3, 4, 9), 1, 2)).toBe(5);
  expect(normOf(new Float64Array(32).fill(1))).toBe(Math.sqrt(32));
  expect(normOf(new Float64Array(0))).toBe(0);
});

test('neither very small nor very large gradients are lost in their squares', () => {
  expect(normOf(Float64Array.of(3e-200, 4e-200))).toBeCloseTo(5e-200, 210);
  expect(normOf(Float64Array.of(3e-200, 4e-200)) / 5e-200).toBeCloseTo(1, 14);
  expect(normOf(Float64Array.of(3e200, 4e200)) / 5e200).toBeCloseTo(1, 14);
});

test('what is not finite shows', () => {
  expect(normOf(Float64Array.of(1, NaN, 2))).toBeNaN();
  expect(normOf(Float64Array.of(NaN, Infinity))).toBeNaN();
  expect(normOf(Float64Array.of(1, -Infinity))).toBe(Infinity);
});
