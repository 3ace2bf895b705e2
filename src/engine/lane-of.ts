import type { Trace } from './model';
import { lanesOf } from './reference/lanes';

/**
 * One lane of a trace as a trace of its own: one layer in one direction, which reads what its layer is given. The read-out's
 * logits are those of the whole model. Throws where there is no such lane.
 */
export function laneOf(trace: Trace, index: number): Trace {
  const { model, weights, sequence } = trace;
  if (model.layers * model.directions === 1) return trace;
  const lane = lanesOf(model)[index];
  const laneTrace = trace.lanes[index];
  const tensors = weights.lanes[index];
  if (lane === undefined || laneTrace === undefined || tensors === undefined) {
    throw new Error(`The trace has no lane ${index}.`);
  }
  const x = model.graph.byId.get('x');
  const { initial, ...rest } = sequence;
  const own = initial?.[index];
  return {
    ...trace,
    model: { ...model, inputSize: lane.inputSize, layers: 1, directions: 1, readout: null },
    weights: { lanes: [tensors], readout: null },
    sequence: {
      ...rest,
      input: (x && laneTrace.values[x.index]) ?? sequence.input,
      ...(own === undefined ? {} : { initial: [own] }),
    },
    holds: trace.holds.flatMap((hold) => (hold.lane === index ? [{ ...hold, lane: 0 }] : [])),
    lanes: [laneTrace],
  };
}
