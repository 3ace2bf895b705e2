import { formatNumber } from '../engine/formula/format-number';

/** A value of the sequence. Large ones keep a decimal: at 345.2 ppm three digits would hide what a forecast misses. */
export function formatReading(value: number): string {
  const size = Math.abs(value);
  // A sine's zero crossing comes out as 10⁻¹⁶.
  if (size < 1e-12) return formatNumber(0);
  return size >= 100 && size < 1e6 ? value.toFixed(1).replace('-', '−') : formatNumber(value);
}
