import { expect, it } from 'vitest';
import { numberTyped, sizesTyped } from './typed';

it.each([
  ['0.62', 0.62],
  [' 0,62 ', 0.62],
  ['−1.4', -1.4],
  ['-.5', -0.5],
  ['１．５', 1.5],
  ['1e-3', 0.001],
  ['3.1 × 10^-5', 3.1e-5],
  ['3.1x10^(-5)', 3.1e-5],
])('“%s” is the number %d', (text, number) => {
  expect(numberTyped(text, false)).toBeCloseTo(number, 12);
});

it.each([
  ['10,400', 10_400],
  ['10 400', 10_400],
  ['10400', 10_400],
  ["1'000'000", 1_000_000],
])('where a whole number is asked for, “%s” is %d', (text, number) => {
  expect(numberTyped(text, true)).toBe(number);
});

it.each(['', 'abc', '1..2', '--1', '1/2', 'NaN', 'Infinity', '0x10', '1 or 2'])(
  '“%s” is no number',
  (text) => {
    expect(numberTyped(text, false)).toBeNull();
  },
);

it.each([
  ['(32, 20, 64)', [32, 20, 64]],
  ['[32,20,64]', [32, 20, 64]],
  ['32×20×64', [32, 20, 64]],
  ['32 20 64', [32, 20, 64]],
  ['（32，20，64）', [32, 20, 64]],
  ['(32,)', [32]],
])('“%s” are sizes', (text, sizes) => {
  expect(sizesTyped(text)).toEqual(sizes);
});

it.each(['', '()', 'B, T, H', '3.5, 2', '-1, 2'])('“%s” are no sizes', (text) => {
  expect(sizesTyped(text)).toBeNull();
});
