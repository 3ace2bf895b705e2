import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatNumberTex } from './format-number';

describe('formatNumber', () => {
  it.each([
    [0.93, '0.930'],
    [-1.05, '−1.05'],
    [12.3, '12.3'],
    [1234.5, '1230'],
    [0.99996, '1.00'],
    [9.999, '10.0'],
    [0.001, '0.00100'],
    [9996, '1.00 × 10⁴'],
    [-25000, '−2.50 × 10⁴'],
    [3.1e-13, '3.10 × 10⁻¹³'],
    [0, '0.00'],
    [-0, '0.00'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [NaN, 'NaN'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('is within half a unit of the third digit of any number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
        const read = formatNumber(value)
          .replace('−', '-')
          .replace(/ × 10(.*)/, (_, power: string) => `e${ascii(power)}`);
        expect(Math.abs(Number(read) - value)).toBeLessThanOrEqual(Math.abs(value) * 0.00501);
      }),
      { seed: 1 },
    );
  });
});

describe('formatNumberTex', () => {
  it('writes signs and powers as TeX does', () => {
    expect(formatNumberTex(-1.05)).toBe('-1.05');
    expect(formatNumberTex(3.1e-13)).toBe('3.10 \\times 10^{-13}');
    expect(formatNumberTex(-Infinity)).toBe('-\\infty');
    expect(formatNumberTex(NaN)).toBe('\\mathrm{NaN}');
  });
});

function ascii(superscript: string): string {
  return superscript.replace(/./g, (digit) => '-0123456789'.charAt('⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
}
