import { expect, it } from 'vitest';
import { formatNumber } from '../../../engine/formula/format-number';
import { readNumber } from './read-number';

it.each([
  ['0.5', 0.5],
  [' −1.2 ', -1.2],
  ['–3', -3],
  ['-3', -3],
  ['+3', 3],
  ['1,5', 1.5],
  ['−0,25', -0.25],
  [',5', 0.5],
  ['.5', 0.5],
  ['7.', 7],
  ['１２．５', 12.5],
  ['－０．５', -0.5],
  ['０，５', 0.5],
  ['1e-3', 0.001],
  ['2E+2', 200],
  ['1e−3', 0.001],
  ['1000000', 1_000_000],
])('“%s” is read as %d', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it.each([
  ...['', ' ', '-', '.', ',', 'x', '1 2', '1.2.3', '1,2,3', '--1', '0x10', 'NaN', 'Infinity'],
  ...['1e', '1e999', '1000001', '-2e6', '五', '1,5e3,', '1/2', '50%'],
])('“%s” is no number that can be set', (text) => {
  expect(readNumber(text)).toBeNull();
});

it.each([0.5, -1.25, 0, 12.3, -0.001, 9990, 1e-6, -3.1e-13, 250_000])(
  '%d is read again as it is shown',
  (value) => {
    expect(readNumber(formatNumber(value))).toBe(value);
  },
);
