/** How often values fall into equal bins. */
export interface Histogram {
  readonly low: number;
  readonly high: number;
  /** One a bin, from low to high; a bin holds its lower edge. Values beyond the ends are counted in the outermost bins. */
  readonly counts: readonly number[];
  /** Values counted: the finite ones. */
  readonly total: number;
}

/** Enough to see a shape; a gate's outermost bins are then what counts as saturated. */
const BINS = 20;

/** The histogram of values in 20 bins over [low, high]; what is not finite is left out. */
export function histogramOf(values: ArrayLike<number>, low: number, high: number): Histogram {
  const counts = new Array<number>(BINS).fill(0);
  let total = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? NaN;
    if (!Number.isFinite(value)) continue;
    const bin = Math.floor(((value - low) / (high - low)) * BINS);
    const place = Math.min(Math.max(bin, 0), BINS - 1);
    counts[place] = (counts[place] ?? 0) + 1;
    total++;
  }
  return { low, high, counts, total };
}
