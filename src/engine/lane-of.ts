import type { Graph } from './graph';
import type { Model, Trace } from './model';
import { lanesOf } from './reference/lanes';

/** What is drawn and laid out for a model stays for as long as the model: the same lane gives the same object. */
const models = new WeakMap<Model, Map<number, Model>>();

/**
 * One lane of a trace as a trace of its own: one layer in one direction, which reads what its layer is given. The read-out's
 * logits are those of the whole model. Throws where there is no such lane.
 */
export function laneOf(trace: Trace, index: number): Trace {
  const { model, weights, sequence } = trace;
  if (model.layers * model.directions === 1) return trace;
  const laneTrace = trace.lanes[index];
  const tensors = weights.lanes[index];
  if (laneTrace === undefined || tensors === undefined) {
    throw new Error(`The trace has no lane ${index}.`);
  }
  const x = model.graph.byId.get('x');
  const { initial, ...rest } = sequence;
  const own = initial?.[index];
  return {
    ...trace,
    model: modelOfLane(model, index),
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

function modelOfLane(model: Model, index: number): Model {
  const known = models.get(model) ?? new Map<number, Model>();
  models.set(model, known);
  const before = known.get(index);
  if (before !== undefined) return before;
  const lane = lanesOf(model)[index];
  const made: Model = {
    ...model,
    graph: lane?.backward === true ? mirrored(model.graph) : model.graph,
    inputSize: lane?.inputSize ?? model.inputSize,
    layers: 1,
    directions: 1,
    readout: null,
  };
  known.set(index, made);
  return made;
}

/** The same graph read from the end to the start: what was before is what comes after. */
function mirrored(graph: Graph): Graph {
  const nodes = graph.nodes.map((node) =>
    node.operation === 'previous' ? { ...node, mirrored: true as const } : node,
  );
  return { ...graph, nodes, byId: new Map(nodes.map((node) => [node.id, node])) };
}
