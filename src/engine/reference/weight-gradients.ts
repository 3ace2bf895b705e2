import type { Gradients, Model, Tensors, Weights } from '../model';
import { nodeOf } from '../graph';

/** The gradients of a model's parameters, arranged as its weights. Arrays are shared with `gradients`. */
export function weightGradients(model: Model, gradients: Gradients): Weights {
  const lanes = gradients.lanes.map(({ values }): Tensors => {
    const parts = model.graph.parameters.map((name): [string, Float64Array] => [
      name,
      values[nodeOf(model.graph, name).index] ?? new Float64Array(),
    ]);
    return new Map(parts);
  });
  return { lanes, readout: gradients.readout };
}

/** Every array of weights (or of their gradients) in one order: lane by lane, then `W_y` and `b_y`. */
export function arraysOf(model: Model, weights: Weights): readonly Float64Array[] {
  const inLanes = weights.lanes.flatMap((lane) =>
    model.graph.parameters.map((name) => arrayOf(lane, name)),
  );
  const { readout } = weights;
  return readout === null
    ? inLanes
    : [...inLanes, arrayOf(readout, 'W_y'), arrayOf(readout, 'b_y')];
}

function arrayOf(tensors: Tensors, name: string): Float64Array {
  const array = tensors.get(name);
  if (array === undefined) throw new Error(`The weights lack ${name}.`);
  return array;
}
