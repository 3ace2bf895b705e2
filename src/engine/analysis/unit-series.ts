import { entriesOf, nodeOf } from '../graph';
import type { Trace } from '../model';
import { seriesOf } from '../trace';

/**
 * One unit's values of a node over time: T values of the first sequence in the batch of a one-lane trace, in the order of the
 * input. A scalar is every unit's own; NaN where the node has no such entry.
 */
export function unitSeries(trace: Trace, id: string, unit: number): Float64Array {
  const { values, size } = seriesOf(trace, id);
  const { steps, batch } = trace.sequence;
  const entry = nodeOf(trace.model.graph, id).shape.kind === 'scalar' ? 0 : unit;
  const series = new Float64Array(steps).fill(NaN);
  if (entry >= size) return series;
  for (let t = 0; t < steps; t++) series[t] = values[t * batch * size + entry] ?? NaN;
  return series;
}

/** The states that hold one entry a unit, h first. */
export function unitStatesOf(trace: Trace): readonly string[] {
  const { graph, hiddenSize, inputSize } = trace.model;
  const others = graph.states.filter(
    (state) =>
      state !== 'h' && entriesOf(nodeOf(graph, state).shape, hiddenSize, inputSize) === hiddenSize,
  );
  return ['h', ...others];
}
