import type { Random } from '../../../engine/random';

/** Steps that are taken out together. */
const GAP = 5;

/** Where so many gaps begin: never at the first step; none where there is too little to take from. */
export function gapsIn(length: number, count: number, random: Random): readonly number[] {
  if (length <= 2 * GAP) return [];
  return Array.from({ length: count }, () => 1 + random.integer(length - GAP));
}

/** A copy in which five values from each of these steps on were not measured. */
export function punched(values: Float64Array, gaps: readonly number[]): Float64Array {
  const holed = values.slice();
  for (const gap of gaps) holed.fill(NaN, gap, gap + GAP);
  return holed;
}

/**
 * What stands in for values that were not measured (NaN): the last one measured, 0, or the straight line to the next one, which
 * looks ahead. Before the first measured value all stay NaN; after the last one a line goes on level.
 */
export function filled(values: Float64Array, way: string): Float64Array {
  const whole = values.slice();
  let last = -1;
  for (let k = 0; k < whole.length; k += 1) {
    if (!Number.isNaN(values[k])) {
      if (way === 'line' && last >= 0) drawLine(whole, last, k);
      last = k;
    } else if (last >= 0) {
      whole[k] = way === 'zero' ? 0 : (values[last] ?? NaN);
    }
  }
  return whole;
}

function drawLine(values: Float64Array, from: number, to: number): void {
  const start = values[from] ?? NaN;
  const end = values[to] ?? NaN;
  for (let k = from + 1; k < to; k += 1) {
    values[k] = start + ((end - start) * (k - from)) / (to - from);
  }
}
