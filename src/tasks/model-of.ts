import { graphOf } from '../engine/build-graph';
import type { Cell } from '../engine/cell';
import type { Model } from '../engine/model';

/** The model of every preset: one layer of the cell, run forward, with one number read out on every step. */
export function modelOf(cell: Cell, inputSize: number, hiddenSize: number): Model {
  return {
    graph: graphOf(cell.equations),
    inputSize,
    hiddenSize,
    layers: 1,
    directions: 1,
    readout: { on: 'every', size: 1 },
  };
}
