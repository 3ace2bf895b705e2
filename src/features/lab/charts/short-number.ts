import { formatNumber } from '../../../engine/formula/format-number';

/** A number in three digits; a dash where there is none. */
export function shortNumber(value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value) ? '–' : formatNumber(value);
}
