import { describe, expect, it } from 'vitest';
import { parseNumber, typedNumber } from './parse-number';

describe('a number typed by hand', () => {
  it.each([
    ['0.5', 0.5],
    ['−0.5', -0.5],
    [' -2 ', -2],
    ['+.25', 0.25],
    ['1,5', 1.5],
    ['１．５', 1.5],
    ['1e-3', 0.001],
    ['7.', 7],
  ])('“%s” is understood', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', '-', 'x', '1.2.3', '1,2,3', '0x10', '1e999', 'NaN', '--1', '1 − 2'])(
    '“%s” is none',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it.each([0.1 + 0.2, -1.25, 0, 123456.7, 1e-9])('%d is offered as it is read back', (value) => {
    expect(parseNumber(typedNumber(value))).toBeCloseTo(
      value,
      1 - Math.log10(Math.abs(value) || 1),
    );
  });
});
