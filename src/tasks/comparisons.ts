import type { Comparison } from './comparisons/comparison';
import { ofCells } from './comparisons/of-cells';
import { ofGradients } from './comparisons/of-gradients';

/** Every comparison, in the order in which they are offered. */
export const comparisons: readonly Comparison[] = [...ofCells, ...ofGradients];

/** The comparison of that id; undefined where there is none. */
export function comparisonOf(id: string): Comparison | undefined {
  return comparisons.find((comparison) => comparison.id === id);
}
