import { nodeOf } from './graph';
import type { Trace } from './model';

/**
 * A view of one node's entries at one timestep of one batch row; of a parameter or number, its entries.
 * Throws where the trace has no such lane or node.
 */
export function valueAt(
  trace: Trace,
  id: string,
  timestep: number,
  lane = 0,
  row = 0,
): Float64Array {
  const node = nodeOf(trace.model.graph, id);
  const laneTrace = trace.lanes[lane];
  const values = laneTrace?.values[node.index];
  const size = laneTrace?.sizes[node.index];
  if (values === undefined || size === undefined) throw new Error(`The trace has no lane ${lane}.`);
  if (node.operation === 'parameter' || node.operation === 'number') return values;
  const start = (timestep * trace.sequence.batch + row) * size;
  return values.subarray(start, start + size);
}

/** All of one node's entries over time, T × B × size; see {@link valueAt}. */
export function seriesOf(
  trace: Trace,
  id: string,
  lane = 0,
): { values: Float64Array; size: number } {
  const { index } = nodeOf(trace.model.graph, id);
  const laneTrace = trace.lanes[lane];
  const values = laneTrace?.values[index];
  const size = laneTrace?.sizes[index];
  if (values === undefined || size === undefined) throw new Error(`The trace has no lane ${lane}.`);
  return { values, size };
}
