import { formatNumber } from '../engine/formula/format-number';

/** A number as texts say it: to two significant digits, 1.1 × 10⁻¹³ outside 0.001 to 9999. */
export function twoDigits(value: number): string {
  // The third digit, a 0 now, goes where it stands after the point.
  return formatNumber(Number(value.toPrecision(2))).replace(/\.?0(?= ×|$)/, (zero, at, all: string) =>
    all.includes('.') ? '' : zero,
  );
}
