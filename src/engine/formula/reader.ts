import type { Node } from '../graph';
import type { Trace } from '../model';
import { valueAt } from '../trace';

/** The values of one moment. */
export interface Reader {
  /** Entries of that node; matrices row-major, a scalar as one entry. */
  value(nodeId: string): ArrayLike<number>;
}

/** Reads a trace at one timestep (0-based), in one lane and one row of the batch; see {@link valueAt}. */
export function readerAt(trace: Trace, timestep: number, lane = 0, row = 0): Reader {
  return { value: (nodeId) => valueAt(trace, nodeId, timestep, lane, row) };
}

/** One entry of a node; a scalar has the same for every unit. NaN where the node has no such entry. */
export function entryOf(reader: Reader, node: Node, unit: number): number {
  return reader.value(node.id)[node.shape.kind === 'scalar' ? 0 : unit] ?? NaN;
}
