import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTyped } from './read-typed';
import { written } from './written';

it.each([
  ['0.003', 0.003],
  [' 3e-4 ', 3e-4],
  ['1e−8', 1e-8],
  ['0,5', 0.5],
  ['2,000', 2000],
  ['１２８', 128],
  ['−1.5', -1.5],
  ['.9', 0.9],
])('“%s” is read as %d', (text, value) => {
  expect(readTyped(text)).toBe(value);
});

it.each(['', 'x', '1 2', '1.2.3', 'NaN', '1e999', '五'])('“%s” is no number', (text) => {
  expect(readTyped(text)).toBeNull();
});

it('is read again as it is written, to the last digit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
      expect(readTyped(written(value))).toBe(value === 0 ? 0 : value);
    }),
    { seed: 1 },
  );
});
