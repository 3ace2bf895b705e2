/** The smallest of the values that at least `share` (0 to 1) of them do not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? NaN;
}

/** To one decimal, for print. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
