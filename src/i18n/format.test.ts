import { describe, expect, it } from 'vitest';
import { formatsOf } from './format';

const { number, count, percent, list } = formatsOf('en');

describe('Numbers in prose', () => {
  it.each([
    [0.72, '0.720'],
    [-1.0512, '−1.05'],
    [1234.5, '1,230'],
    [-0.000123456, '−0.000123'],
    [0, '0'],
    [-0, '0'],
    [1.234e-7, '1.23 × 10⁻⁷'],
    [-4.56e12, '−4.56 × 10¹²'],
  ])('%d has three significant digits and a true minus: %s', (value, text) => {
    expect(number(value)).toBe(text);
  });

  it('says what is no number, too', () => {
    expect(number(NaN)).toBe('NaN');
    expect(number(-Infinity)).toBe('−∞');
  });

  it('does not call almost all all, nor a little nothing', () => {
    expect([0, 0.004, 0.724, 0.996, 1].map(percent)).toEqual([
      '0%',
      '0.4%',
      '72%',
      '99.6%',
      '100%',
    ]);
  });

  it('writes counts whole', () => {
    expect(count(1250)).toBe('1,250');
  });

  it('writes lists as each language does', () => {
    expect(list(['f', 'i', 'o'])).toBe('f, i, and o');
    expect(formatsOf('zh').list(['f', 'i', 'o'])).toBe('f、i和o');
    expect(formatsOf('long')).toBe(formatsOf('en'));
  });
});
