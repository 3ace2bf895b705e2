/** The range of all finite values, with zero where they hardly differ; [0, 1] of none. */
export function rangeOf(series: readonly ArrayLike<number>[]): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const values of series) {
    for (let k = 0; k < values.length; k++) {
      const value = values[k] ?? NaN;
      if (value < low && value > -Infinity) low = value;
      if (value > high && value < Infinity) high = value;
    }
  }
  if (low > high) return [0, 1];
  const differs = high - low > 0.02 * Math.max(Math.abs(low), Math.abs(high));
  if (differs) return [low, high];
  return low === 0 && high === 0 ? [-1, 1] : [Math.min(low, 0), Math.max(high, 0)];
}
