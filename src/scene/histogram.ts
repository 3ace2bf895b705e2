import { histogramOf, type Histogram } from '../engine/analysis/histogram';
import { isGate } from '../engine/analysis/gate';
import { saturationOf, type Saturation } from '../engine/analysis/saturation';
import { unitSeries } from '../engine/analysis/unit-series';
import type { Cell } from '../engine/cell';
import { nodeOf } from '../engine/graph';
import type { Trace } from '../engine/model';
import { seriesOf } from '../engine/trace';
import { huesOf, type Hue } from './hue';
import { scalesOf } from './scale';

/** How often a named value took which size. */
export interface Distribution {
  readonly node: string;
  readonly hue: Hue;
  /** A gate's over [0, 1]; a signed value's over its scale, the same on both sides of 0. */
  readonly histogram: Histogram;
  /** Null for what is no gate. */
  readonly saturation: Saturation | null;
}

/**
 * The distribution of every value with a role over the timesteps of a one-lane trace, gates first: of one unit (0-based), or
 * of all of them (null).
 */
export function distributionsOf(
  cell: Cell,
  trace: Trace,
  unit: number | null,
): readonly Distribution[] {
  const { graph } = trace.model;
  const hues = huesOf(graph, cell.roles);
  const scales = scalesOf(trace);
  const names = Object.keys(cell.roles);
  const gates = names.filter((name) => isGate(graph, nodeOf(graph, name)));
  return [...gates, ...names.filter((name) => !gates.includes(name))].map((node): Distribution => {
    const values = unit === null ? seriesOf(trace, node).values : unitSeries(trace, node, unit);
    const gate = gates.includes(node);
    const full = scales.get(node)?.full ?? 1;
    return {
      node,
      hue: hues.get(node) ?? 'ink',
      histogram: gate ? histogramOf(values, 0, 1) : histogramOf(values, -full, full),
      saturation: gate ? saturationOf(values) : null,
    };
  });
}
