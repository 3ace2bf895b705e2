/**
 * A number as the page shows it: three significant digits, a true minus sign (U+2212), fixed notation from 0.001 to
 * 9999, powers of ten (`3.10 × 10⁻¹³`) outside. Zero has no sign.
 */
export function formatNumber(value: number): string {
  const { sign, digits, exponent } = threeDigits(value);
  const shown = exponent === null ? digits : `${digits} × 10${superscript(exponent)}`;
  return (sign ? '−' : '') + shown;
}

/** {@link formatNumber} in TeX. */
export function formatNumberTex(value: number): string {
  const { sign, digits, exponent } = threeDigits(value);
  const tex = digits === '∞' ? '\\infty' : digits === 'NaN' ? '\\mathrm{NaN}' : digits;
  return (sign ? '-' : '') + (exponent === null ? tex : `${tex} \\times 10^{${exponent}}`);
}

interface Digits {
  readonly sign: boolean;
  readonly digits: string;
  /** null in fixed notation */
  readonly exponent: number | null;
}

function threeDigits(value: number): Digits {
  if (Number.isNaN(value)) return { sign: false, digits: 'NaN', exponent: null };
  const size = Math.abs(value);
  const sign = value < 0;
  if (size === Infinity) return { sign, digits: '∞', exponent: null };
  if (size === 0) return { sign, digits: '0.00', exponent: null };
  // toExponential rounds first, so 0.99996 is 1.00 and not 1.000.
  const [digits = '', power = ''] = size.toExponential(2).split('e');
  const exponent = Number(power);
  if (exponent < -3 || exponent > 3) return { sign, digits, exponent };
  const rounded = Number(`${digits}e${exponent}`);
  return { sign, digits: rounded.toFixed(Math.max(2 - exponent, 0)), exponent: null };
}

function superscript(exponent: number): string {
  return String(exponent).replace(/./g, (digit) =>
    '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt('-0123456789'.indexOf(digit)),
  );
}
