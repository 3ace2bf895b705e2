import type { Histogram } from '../../engine/analysis/histogram';
import { SATURATED, type Saturation } from '../../engine/analysis/saturation';

/** Counts between equally wide bounds. */
interface Counted {
  readonly least: number;
  readonly most: number;
  readonly counts: readonly number[];
}

/** The same as a histogram. */
export function histogramFrom({ least, most, counts }: Counted): Histogram {
  return { low: least, high: most, counts, total: counts.reduce((sum, count) => sum + count, 0) };
}

/**
 * Shares of a gate's values that are saturated, by whole bins: 20 of them over [0, 1] end exactly where a gate counts as closed and
 * open. Zeros where there are none.
 */
export function saturationIn({ least, most, counts }: Counted): Saturation {
  const edge = (bin: number): number => least + (bin / counts.length) * (most - least);
  const total = Math.max(
    counts.reduce((sum, count) => sum + count, 0),
    1,
  );
  const sumOf = (holds: (bin: number) => boolean): number =>
    counts.reduce((sum, count, bin) => (holds(bin) ? sum + count : sum), 0) / total;
  const below = sumOf((bin) => edge(bin + 1) <= SATURATED.below + 1e-9);
  const above = sumOf((bin) => edge(bin) >= SATURATED.above - 1e-9);
  return { below, above, both: below + above };
}
