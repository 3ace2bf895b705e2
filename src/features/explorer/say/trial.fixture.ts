import { createRandom } from '../../../engine/random';
import { graphOf } from '../../../engine/build-graph';
import type { Cell } from '../../../engine/cell';
import { initialise } from '../../../engine/initialise';
import type { Model } from '../../../engine/model';
import { runForward } from '../../../engine/reference/run-forward';
import type { Told } from './telling';

/** A cell with seeded weights, X = 1, run over a sine wave. */
export function trialOf(cell: Cell, hiddenSize = 4, steps = 12): Told {
  const model: Model = {
    graph: graphOf(cell.equations),
    inputSize: 1,
    hiddenSize,
    layers: 1,
    directions: 1,
    readout: null,
  };
  const input = Float64Array.from({ length: steps }, (_, t) => Math.sin(t / 2));
  const weights = initialise(model, createRandom(7));
  return { cell, trace: runForward(model, weights, { steps, batch: 1, input }) };
}

/** A cell of those equations and roles whose node values are set by hand, one a unit; for exact sentences. */
export function toldWith(
  cell: Cell,
  values: Readonly<Record<string, readonly number[]>>,
  steps = 2,
): Told {
  const told = trialOf(cell, 4, steps);
  const lanes = told.trace.lanes.map((lane) => ({
    ...lane,
    values: lane.values.map((own, index) => {
      const node = told.trace.model.graph.nodes[index];
      const set = node === undefined ? undefined : values[node.id];
      if (set === undefined) return own;
      return own.map((_, k) => set[k % set.length] ?? NaN);
    }),
  }));
  return { cell, trace: { ...told.trace, lanes } };
}
