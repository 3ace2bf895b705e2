import { arrivalsAt, type Arrival } from '../analysis/arrivals';
import type { Backward } from '../backward';
import { nodeOf, sizeOf, type Graph, type Node } from '../graph';
import { laneOf } from '../lane-of';
import { heldEntriesOf } from '../reference/holds';
import { isShared } from '../reference/lanes';
import { readerAt, type Reader } from './reader';

/** Values and gradients of one moment of one lane. */
export interface GradientReader extends Reader {
  /** Of the lane: in one that runs from the end to the start, what was before is what comes after. */
  readonly graph: Graph;
  /** ∂L/∂ every entry of that node; of a parameter summed over the run. */
  readonly gradient: (node: string) => ArrayLike<number>;
  /** Which entries (0-based) are held at a value. */
  readonly held: (node: string) => ReadonlySet<number>;
  /** What the node hands on to its operands: its gradient, 0 where the entry is held. */
  readonly passed: (node: string) => ArrayLike<number>;
  /** What the node's gradient is the sum of; of a parameter, what this timestep adds. */
  readonly arrivals: (node: string) => readonly Arrival[];
  /** Of a matrix; 1 of anything else. */
  readonly columns: (node: Node) => number;
  /** The timestep that comes after this one in the lane: what a state's gradient comes back from. */
  readonly after: 't+1' | 't−1';
}

/** Reads a run (B = 1) at one timestep (0-based) in one lane of the whole trace. Throws where there is no such lane. */
export function gradientReaderAt(back: Backward, lane: number, timestep: number): GradientReader {
  const { trace, gradients } = back;
  const { graph, hiddenSize, inputSize } = laneOf(trace, lane).model;
  const laneTrace = trace.lanes[lane];
  const laneGradients = gradients.lanes[lane];
  if (laneTrace === undefined || laneGradients === undefined) {
    throw new Error(`The trace has no lane ${lane}.`);
  }
  const { steps, batch } = trace.sequence;
  const holds = trace.holds.filter((hold) => hold.lane === lane);

  const gradient = (id: string): Float64Array => {
    const node = nodeOf(graph, id);
    const values = laneGradients.values[node.index] ?? new Float64Array();
    const size = laneTrace.sizes[node.index] ?? 0;
    return isShared(node) ? values : values.subarray(timestep * size, (timestep + 1) * size);
  };
  const held = (id: string): ReadonlySet<number> => {
    const { length } = gradient(id);
    const rows = heldEntriesOf(nodeOf(graph, id), length, steps, batch, holds);
    return new Set(rows?.[timestep]?.map(({ entry }) => entry));
  };
  return {
    ...readerAt(trace, timestep, lane),
    graph,
    gradient,
    held,
    passed: (id) => {
      const entries = held(id);
      const own = gradient(id);
      return entries.size === 0 ? own : own.map((value, k) => (entries.has(k) ? 0 : value));
    },
    arrivals: (id) => arrivalsAt(back, lane, id, timestep),
    columns: ({ shape }) =>
      shape.kind === 'matrix' ? sizeOf(shape.columns, hiddenSize, inputSize) : 1,
    after: laneTrace.backward ? 't−1' : 't+1',
  };
}

/** What arrives from outside the timestep: in symbols by that way, in numbers by its values. */
export interface FromOutside {
  readonly way: 'out' | 't+1' | 't−1';
  readonly values: ArrayLike<number>;
}

/** What arrives from the loss or the layer above, and from the next timestep; what is nothing but zeros is left out. */
export function fromOutside(reader: GradientReader, node: string): readonly FromOutside[] {
  return reader.arrivals(node).flatMap(({ from, values }): FromOutside[] => {
    if (from.kind === 'user' || values.every((value) => value === 0)) return [];
    return [{ way: from.kind === 'next' ? reader.after : 'out', values }];
  });
}
