import type { Histogram } from '../../../engine/analysis/histogram';

/** Where a bin (0-based) begins and ends; free of the rounding that 0.1 + 0.2 has. */
export function binEdges(
  { low, high, counts }: Histogram,
  bin: number,
): readonly [from: number, to: number] {
  const edge = (k: number): number =>
    Number((low + (k / counts.length) * (high - low)).toPrecision(12));
  return [edge(bin), edge(bin + 1)];
}

/** The bin (0-based) with the most values, the lowest of equals; null where there are no values. */
export function fullestBin({ counts, total }: Histogram): number | null {
  return total === 0 ? null : counts.indexOf(Math.max(...counts));
}
