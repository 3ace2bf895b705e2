import { entriesOf, nodeOf } from '../engine/graph';
import type { Model, Tensors, Weights } from '../engine/model';

/** Parameter name → its entries, matrices row-major. */
export type Numbers = Readonly<Record<string, readonly number[]>>;

/**
 * Weights for a model of one lane with one number read out. Throws where a parameter is missing, unknown or of the wrong
 * length.
 */
export function weightsOf(model: Model, lane: Numbers, readout: Numbers): Weights {
  const { graph, hiddenSize, inputSize } = model;
  const sizes = graph.parameters.map((name): [string, number] => [
    name,
    entriesOf(nodeOf(graph, name).shape, hiddenSize, inputSize),
  ]);
  const readoutSizes: [string, number][] = [
    ['W_y', hiddenSize],
    ['b_y', 1],
  ];
  return { lanes: [tensorsOf(lane, sizes)], readout: tensorsOf(readout, readoutSizes) };
}

function tensorsOf(numbers: Numbers, sizes: readonly [string, number][]): Tensors {
  const tensors = new Map(
    sizes.map(([name, size]) => {
      const given = numbers[name] ?? [];
      if (given.length !== size) {
        throw new Error(`${name} needs ${size} numbers, and has ${given.length}.`);
      }
      return [name, Float64Array.from(given)];
    }),
  );
  const unknown = Object.keys(numbers).find((name) => !tensors.has(name));
  if (unknown !== undefined) throw new Error(`The model has no parameter ${unknown}.`);
  return tensors;
}
