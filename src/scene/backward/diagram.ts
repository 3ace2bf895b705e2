import { arrivalsAt } from '../../engine/analysis/arrivals';
import type { Backward } from '../../engine/backward';
import { nodeOf } from '../../engine/graph';
import { laneOf } from '../../engine/lane-of';
import type { Trace } from '../../engine/model';
import { normOf } from '../../engine/norm';
import { cutsBefore } from '../../engine/reference/window';
import type { BarScale } from '../diagram/bars';
import type { DiagramLayout, Placed, PlacedWire } from '../diagram/diagram';
import { scalesOf } from '../scale';
import type { Letters } from './letters';
import type { BackwardLayout } from './layout';
import { gradientAt, passedBy, passingOn, readsOf, type LaneGradients } from './passed';
import type { Seats } from './seats';
import { neatAbove } from './strength';

/** What a backward pass through one lane is drawn from; B = 1. */
export interface BackwardData {
  readonly back: Backward;
  /** Place in `Trace.lanes`. */
  readonly lane: number;
  /** Writes a number beside a box. */
  readonly write: (value: number) => string;
  /** Values in the upper half of every box, gradients in the lower. */
  readonly both: boolean;
  readonly letters: Letters;
  /** Of a layout of the same kind, for the same letters and the same `both`. */
  readonly seats: Seats;
}

/** Everything that a moment's picture of the backward pass is drawn from. */
export interface BackwardDiagram extends BackwardLayout {
  /** The lane alone. */
  readonly trace: Trace;
  readonly gradients: LaneGradients;
  readonly write: (value: number) => string;
  readonly both: boolean;
  readonly letters: Letters;
  readonly seats: Seats;
  /** The largest norm of a visible value's gradient in the whole pass: what widths of wires are measured by. */
  readonly largest: number;
  /** How forward values are scaled, as in the forward picture. */
  readonly scales: ReadonlyMap<string, BarScale>;
  /**
   * The gradient that fills half a box's height at that timestep, up or down: the same in all boxes, linear, a neat number. 0
   * where every gradient is zero.
   */
  readonly fullAt: (timestep: number) => number;
  /** The gradient that travels back along a wire: to what it begins at, from the reader it leads to. */
  readonly alongWire: (wire: PlacedWire, timestep: number) => Float64Array;
  /** What arrives at a state from the timestep that follows it, and from the loss; null for nothing. */
  readonly arriving: (
    state: string,
    from: 'next' | 'outside',
    timestep: number,
  ) => Float64Array | null;
  /** The Euclidean norm of what a timestep adds to all weights of a layer (by its key) together. */
  readonly addsAt: (layer: string, timestep: number) => number;
  /** Whether truncation keeps back what the timestep that follows would hand in. */
  readonly isCutAhead: (timestep: number) => boolean;
  /** Whether truncation keeps back what this timestep would hand to the one before. */
  readonly isCutBehind: (timestep: number) => boolean;
}

/** The backward pass of a run in the places of a layout that was made for its sizes. */
export function backwardDiagramOf(
  layout: BackwardLayout,
  { back, lane, write, both, letters, seats }: BackwardData,
): BackwardDiagram {
  const trace = laneOf(back.trace, lane);
  const gradients = back.gradients.lanes[lane];
  if (gradients === undefined) throw new Error(`The run has no lane ${lane}.`);
  const values = layout.elements.filter(({ kind }) => kind === 'value');
  const reads = readsOf(layout.wires);

  const arrivals = remembered((state: string, timestep) => arrivalsAt(back, lane, state, timestep));
  const arriving: BackwardDiagram['arriving'] = (state, from, timestep) => {
    const found = arrivals(state, timestep).find((one) => one.from.kind === from)?.values;
    return found?.some((entry) => entry !== 0) === true ? found : null;
  };
  const passed = remembered((key: string, timestep) =>
    passedBy(trace, gradients, nodeOfMaker(layout, key), reads.get(key) ?? new Set(), timestep),
  );
  const alongWire = (wire: PlacedWire, timestep: number): Float64Array => {
    const target = layout.byKey.get(wire.to);
    if (target?.kind === 'exit') {
      return (
        arriving(wire.node, 'next', timestep) ??
        new Float64Array(gradientAt(trace, gradients, wire.node, timestep).length)
      );
    }
    return target?.kind === 'value'
      ? passingOn(trace, gradients, wire.node, timestep)
      : (passed(wire.to, timestep).get(wire.node) ?? new Float64Array());
  };

  const { steps } = trace.sequence;
  const mirrored = trace.lanes[0]?.backward === true;
  const isCutBehind = (timestep: number): boolean =>
    cutsBefore(back.window, timestep, steps, mirrored);

  return {
    ...layout,
    trace,
    gradients,
    write,
    both,
    letters,
    seats,
    largest: largestNorm(trace, gradients, values),
    scales: scalesOf(trace),
    fullAt: (timestep) =>
      neatAbove(
        Math.max(
          0,
          ...values.map(({ node }) => largestEntry(gradientAt(trace, gradients, node, timestep))),
        ),
      ),
    alongWire,
    arriving,
    addsAt: (layer, timestep) => {
      const parts = [...passed(layer, timestep)].filter(
        ([id]) => nodeOf(layout.graph, id).operation === 'parameter',
      );
      return Math.hypot(...parts.map(([, part]) => normOf(part)));
    },
    isCutAhead: (timestep) => {
      const next = timestep + (mirrored ? -1 : 1);
      return next >= 0 && next < steps && isCutBehind(next);
    },
    isCutBehind,
  };
}

function nodeOfMaker(layout: DiagramLayout, key: string): string {
  const maker = layout.byKey.get(key);
  if (maker === undefined) throw new Error(`The diagram has no element "${key}".`);
  return maker.node;
}

function largestNorm(trace: Trace, gradients: LaneGradients, values: readonly Placed[]): number {
  let largest = 0;
  for (const { node } of values) {
    for (let t = 0; t < trace.sequence.steps; t++) {
      const norm = normOf(gradientAt(trace, gradients, node, t));
      if (norm > largest && norm < Infinity) largest = norm;
    }
  }
  return largest;
}

function largestEntry(values: Float64Array): number {
  let largest = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (size > largest && size < Infinity) largest = size;
  }
  return largest;
}

/** One picture asks for the same several times, and every frame of it: what was computed for a timestep is kept while it is shown. */
function remembered<T>(
  compute: (key: string, timestep: number) => T,
): (key: string, timestep: number) => T {
  let at = -1;
  const known = new Map<string, T>();
  return (key, timestep) => {
    if (timestep !== at) known.clear();
    at = timestep;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = compute(key, timestep);
    known.set(key, made);
    return made;
  };
}
