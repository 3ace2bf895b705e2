import { graphOf } from '../engine/build-graph';
import type { Cell } from '../engine/cell';
import type { Model } from '../engine/model';

/** How the cell is stacked and in how many directions it runs. */
export type Arrangement = Pick<Model, 'layers' | 'directions'>;

const PLAIN: Arrangement = { layers: 1, directions: 1 };

/** A model of the cell with one number read out on every step; one layer, run forward, where nothing else is asked for. */
export function modelOf(
  cell: Cell,
  inputSize: number,
  hiddenSize: number,
  { layers, directions }: Arrangement = PLAIN,
): Model {
  return {
    graph: graphOf(cell.equations),
    inputSize,
    hiddenSize,
    layers,
    directions,
    readout: { on: 'every', size: 1 },
  };
}
