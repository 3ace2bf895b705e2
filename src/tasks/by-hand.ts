import type { Cell } from '../engine/cell';
import type { Tensors } from '../engine/model';
import { interleaved, numbered, readOut } from './lines';
import { modelOf, type Arrangement } from './model-of';
import type { Line, Opened } from './preset';
import { weightsOf, type Numbers } from './weights-of';

/** A cell whose every number was set by a person, and the sequence that shows what it does. */
export interface ByHand {
  /** By id; the LSTM, if absent. */
  readonly cell?: string;
  /** H. */
  readonly hidden: number;
  /** One line a feature: they go in as they are read. */
  readonly inputs: readonly Line[];
  readonly target: Omit<Line, 'values'> | null;
  /** What is right, T values, for any values of the lines. */
  readonly answer: ((lines: readonly Float64Array[]) => Float64Array) | null;
  /** In the order of `Weights.lanes`. The columns of a matrix are h of the step before, then the input. */
  readonly lanes: readonly Numbers[];
  /** W_y; b_y is 0. */
  readonly readout: readonly number[];
  /** One layer that runs forward, if absent. */
  readonly arrangement?: Arrangement;
  /** Zeros, if absent. */
  readonly initial?: readonly Tensors[];
}

/** Throws for every cell but the one that numbers were set for. */
export function refuseOther(cell: Cell, setFor = 'lstm'): void {
  if (cell.id !== setFor) {
    throw new Error(`This was set by hand for the cell "${setFor}", not for "${cell.id}".`);
  }
}

/** Opens what was set by hand. Rejects a cell other than the one it was set for. */
export async function openByHand(cell: Cell, set: ByHand): Promise<Opened> {
  refuseOther(cell, set.cell);
  const { hidden, inputs, target, answer, lanes, readout, arrangement, initial } = set;
  const model = modelOf(cell, inputs.length, hidden, arrangement);
  const lines = inputs.map(({ values }) => values);
  const input = interleaved(lines);
  return Promise.resolve({
    model,
    weights: weightsOf(model, lanes, { W_y: readout, b_y: [0] }),
    sequence: {
      steps: input.length / inputs.length,
      batch: 1,
      input,
      ...(initial && { initial }),
    },
    provenance: { kind: 'by hand' },
    inputs,
    encode: interleaved,
    target: target && answer && { ...target, values: answer(lines) },
    answer,
    predict: readOut,
    sentence: null,
    nameOfStep: numbered,
  });
}
