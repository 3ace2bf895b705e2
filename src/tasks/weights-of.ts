import { nodeOf } from '../engine/graph';
import type { Model, Tensors, Weights } from '../engine/model';
import { entriesIn, lanesOf } from '../engine/reference/lanes';

/** Parameter name → its entries, matrices row-major. */
export type Numbers = Readonly<Record<string, readonly number[]>>;

/**
 * Weights for a model with one number read out: the numbers of each lane, in the order of `Weights.lanes`, and those of the
 * read-out. Throws where a parameter is missing, unknown or of the wrong length.
 */
export function weightsOf(model: Model, lanes: readonly Numbers[], readout: Numbers): Weights {
  const { graph, hiddenSize, directions } = model;
  const readoutSizes: [string, number][] = [
    ['W_y', hiddenSize * directions],
    ['b_y', 1],
  ];
  return {
    lanes: lanesOf(model).map((lane) => {
      const sizes = graph.parameters.map((name): [string, number] => [
        name,
        entriesIn(model, lane, nodeOf(graph, name)),
      ]);
      return tensorsOf(lanes[lane.index] ?? {}, sizes);
    }),
    readout: tensorsOf(readout, readoutSizes),
  };
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
