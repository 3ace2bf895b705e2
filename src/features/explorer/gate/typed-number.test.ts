import { describe, expect, it } from 'vitest';
import { readNumber } from '../change/read-number';
import { typedNumber } from './typed-number';

describe('a number typed by hand', () => {
  it.each([0.1 + 0.2, -1.25, 0, 123456.7, 1e-9])('%d is offered as it is read back', (value) => {
    expect(readNumber(typedNumber(value))).toBeCloseTo(value, 1 - Math.log10(Math.abs(value) || 1));
  });
});
