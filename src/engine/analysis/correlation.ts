/** A line over time, centred and brought to length 1: what a correlation is a scalar product with. */
export type Direction = Float64Array;

/** A spread below this share of the size is rounding: such a line does not change. */
const ROUNDING = 1e-9;

/** NaN throughout for a line that does not change, which has no direction, or leaves the range of numbers. */
export function directionOf(values: Float64Array): Direction {
  const mean = meanOf(values);
  let squares = 0;
  let largest = 0;
  for (const value of values) {
    squares += (value - mean) ** 2;
    largest = Math.max(largest, Math.abs(value));
  }
  const length = Math.sqrt(squares);
  const still = length <= ROUNDING * largest * Math.sqrt(values.length);
  return values.map((value) => (still ? NaN : (value - mean) / length));
}

/** Pearson's r of two lines of the same length, in [−1, 1]; NaN where either has no direction. */
export function correlation(a: Direction, b: Direction): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += (a[t] ?? 0) * (b[t] ?? 0);
  return Math.min(Math.max(sum, -1), 1);
}

/** What a line changes by from each timestep to the next: T − 1 values. */
export function changesOf(values: Float64Array): Float64Array {
  return Float64Array.from(
    { length: Math.max(values.length - 1, 0) },
    (_, t) => (values[t + 1] ?? NaN) - (values[t] ?? NaN),
  );
}

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
