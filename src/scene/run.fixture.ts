import { cellOf } from '../cells/catalogue';
import { graphOf } from '../engine/build-graph';
import type { Cell } from '../engine/cell';
import { initialise } from '../engine/initialise';
import type { Trace } from '../engine/model';
import { createRandom } from '../engine/random';
import { runForward } from '../engine/reference/run-forward';

/** A cell with seeded weights run over a sine, for tests of pictures. */
export function exampleRun(id: string, steps = 12, hiddenSize = 4): { cell: Cell; trace: Trace } {
  const cell = cellOf(id);
  if (cell === undefined) throw new Error(`There is no cell ${id}.`);
  const model = {
    graph: graphOf(cell.equations),
    inputSize: 1,
    hiddenSize,
    layers: 1,
    directions: 1,
    readout: { on: 'every', size: 1 },
  } as const;
  const input = Float64Array.from({ length: steps }, (_, t) => Math.sin(t / 2));
  const weights = initialise(model, createRandom(3), { forgetBias: 1 });
  return { cell, trace: runForward(model, weights, { steps, batch: 1, input }) };
}
