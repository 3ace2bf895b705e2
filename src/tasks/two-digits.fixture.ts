import { formatNumber } from '../engine/formula/format-number';

/** A number as texts say it: to two significant digits, 1.1 × 10⁻¹³ outside 0.001 to 9999. */
export function twoDigits(value: number): string {
  const shown = formatNumber(Number(value.toPrecision(2)));
  // The third digit is a 0 now, and goes where it stands after the point.
  return shown.includes('.') ? shown.replace(/\.?0(?= ×|$)/, '') : shown;
}
