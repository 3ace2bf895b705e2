import { ownGraph } from '../../cells/own-cell';
import { graphOf } from '../../engine/build-graph';
import type { Cell } from '../../engine/cell';
import { nodeOf } from '../../engine/graph';
import type { Model, Tensors, Weights } from '../../engine/model';
import { entriesIn, lanesOf } from '../../engine/reference/lanes';
import type { KeptModel } from './kept-model';

/** The model as it was trained. Throws an `Error` where the cell is another, or the equations cannot be read. */
export function modelOfKept(kept: KeptModel, cell: Cell): Model {
  const { own, inputSize, hidden, layers, directions, readout } = kept;
  if (cell.id !== kept.cell) {
    throw new Error(`This model was trained with the cell "${kept.cell}", not with "${cell.id}".`);
  }
  return {
    graph: own === null ? graphOf(cell.equations) : ownGraph(own.equations),
    inputSize,
    hiddenSize: hidden,
    layers,
    directions,
    readout,
  };
}

/**
 * The model as a page shows it: what is read out after the last step is read out after every one, where that makes no difference to
 * the last. In two directions it would, so that such a model stays as it is.
 */
export function shownModel(model: Model): Model {
  const { readout, directions } = model;
  return readout === null || directions === 2
    ? model
    : { ...model, readout: { ...readout, on: 'every' } };
}

/** The weights of a model of that size. Throws an `Error` where one is missing or has another size. */
export function checkedWeights(model: Model, { weights }: KeptModel): Weights {
  const { graph, hiddenSize, directions, readout } = model;
  const lanes = lanesOf(model).map((lane) =>
    checked(
      weights.lanes[lane.index],
      graph.parameters.map((name) => [name, entriesIn(model, lane, nodeOf(graph, name))]),
    ),
  );
  const ofReadout: [string, number][] =
    readout === null
      ? []
      : [
          ['W_y', readout.size * hiddenSize * directions],
          ['b_y', readout.size],
        ];
  return {
    lanes,
    readout: readout === null ? null : checked(weights.readout ?? undefined, ofReadout),
  };
}

function checked(tensors: Tensors | undefined, sizes: readonly (readonly [string, number])[]) {
  for (const [name, size] of sizes) {
    const has = tensors?.get(name)?.length ?? 0;
    if (has !== size) throw new Error(`${name} has ${has} numbers, and needs ${size}.`);
  }
  return tensors ?? new Map<string, Float64Array>();
}
