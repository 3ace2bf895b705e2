import { formatNumber } from '../../../engine/formula/format-number';
import type { Formats } from '../../../i18n/format';

/** What stands where there is no number. */
export const NO_NUMBER = '–';

/** A number of a narrow column: three digits, and no powers of ten for what is next to nothing. */
export function writeSize(value: number): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  return value > 0 && value < 0.001 ? '< 0.001' : formatNumber(value);
}

/** Any value, with three digits. */
export function writeValue(value: number): string {
  return Number.isFinite(value) ? formatNumber(value) : NO_NUMBER;
}

/** A share that is kept; close to 1 the fourth decimal decides for how long. */
export function writeKeep(share: number): string {
  if (share > 0.9999 && share < 1) return '> 0.9999';
  return share > 0.99 && share < 1 ? share.toFixed(4) : writeValue(share);
}

/** Timesteps of a half-life: one decimal below ten. */
export function writeSteps(steps: number, formats: Formats): string {
  if (steps === Infinity) return '∞';
  if (Number.isNaN(steps)) return NO_NUMBER;
  if (steps < 10) return steps.toFixed(1);
  return steps < 1e5 ? formats.count(steps) : formatNumber(steps);
}

/** A correlation, to two decimals: more would be read as more than it says. */
export function writeR(r: number): string {
  return Number.isFinite(r)
    ? r
        .toFixed(2)
        .replace('-', '−')
        .replace(/^−(0\.00)$/, '$1')
    : NO_NUMBER;
}
