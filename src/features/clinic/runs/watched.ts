import { isGate } from '../../../engine/analysis/gate';
import { unitSeries } from '../../../engine/analysis/unit-series';
import type { Role } from '../../../engine/cell';
import { nodeOf } from '../../../engine/graph';
import type { Trace } from '../../../engine/model';
import { seriesOf } from '../../../engine/trace';
import { huesOf, type Hue } from '../../../scene/hue';
import { extentOf, type Extent } from '../../../scene/clinic/series-picture';

/** A value of two runs over time, of one unit. */
export interface WatchedRow {
  readonly node: string;
  readonly hue: Hue;
  readonly wrong: Float64Array;
  readonly right: Float64Array;
  /** Both are drawn on this scale. */
  readonly extent: Extent;
}

/** The input where anything comes in, and what a case watches, of the unit that is looked at (0-based). */
export function watchedRows(
  watch: readonly string[],
  wrong: Trace,
  right: Trace,
  roles: Readonly<Record<string, Role>>,
  unit: number,
): readonly WatchedRow[] {
  const { graph } = right.model;
  const hues = huesOf(graph, roles);
  const rows = watch.map((node): WatchedRow => {
    const gate = isGate(graph, nodeOf(graph, node));
    const both = { wrong: ofUnit(wrong, node, unit), right: ofUnit(right, node, unit) };
    return {
      node,
      hue: hues.get(node) ?? 'ink',
      ...both,
      extent: extentOf([both.wrong, both.right], gate ? { least: 0, most: 1 } : undefined),
    };
  });
  const { input } = right.sequence;
  const { inputSize } = right.model;
  const x = input.filter((_, k) => k % inputSize === 0);
  return input.some((value) => value !== 0)
    ? [{ node: 'x', hue: 'ink', wrong: x, right: x, extent: extentOf([x]) }, ...rows]
    : rows;
}

/** Of a value that has fewer units than the cell, its last. */
function ofUnit(trace: Trace, node: string, unit: number): Float64Array {
  return unitSeries(trace, node, Math.min(unit, seriesOf(trace, node).size - 1));
}
