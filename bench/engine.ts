// The reference run's speed: `npm run bench -- engine` prints milliseconds for one run there and back, after warm-up, as JSON.
import { cellOf } from '../src/cells/catalogue';
import { arrivalsAt } from '../src/engine/analysis/arrivals';
import { contributionsOf } from '../src/engine/analysis/contributions';
import { heldProducts, normsOf } from '../src/engine/analysis/gradient-flow';
import { sensitivityOf } from '../src/engine/analysis/sensitivity';
import { backwardOf } from '../src/engine/backward';
import { withEdit, type Edit } from '../src/engine/edit';
import { graphOf } from '../src/engine/build-graph';
import { initialise } from '../src/engine/initialise';
import { lossAt } from '../src/engine/loss-at';
import type { Model, Sequence } from '../src/engine/model';
import { createRandom } from '../src/engine/random';
import { runBackward } from '../src/engine/reference/run-backward';
import { runForward } from '../src/engine/reference/run-forward';
import { runOf } from '../src/stores/run';
import { openSetup } from '../src/tasks/open-setup';
import { plainSetup } from '../src/tasks/setup';

const ROUNDS = 30;

function medianOf(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const [median = NaN] = times.sort((a, b) => a - b).slice(ROUNDS / 2);
  return Number(median.toFixed(2));
}

function prepare(cell: string, hiddenSize: number, steps: number) {
  const equations = cellOf(cell)?.equations;
  if (equations === undefined) throw new Error(`There is no cell "${cell}".`);
  const model: Model = {
    graph: graphOf(equations),
    inputSize: 1,
    hiddenSize,
    layers: 1,
    directions: 1,
    readout: { on: 'every', size: 1 },
  };
  const random = createRandom(1);
  const weights = initialise(model, random);
  const input = Float64Array.from({ length: steps }, () => random.normal());
  const sequence: Sequence = { steps, batch: 1, input };
  return { model, weights, sequence };
}

function measure(cell: string, hiddenSize: number, steps: number): object {
  const { model, weights, sequence } = prepare(cell, hiddenSize, steps);
  const logits = new Float64Array(steps).fill(1);
  const trace = runForward(model, weights, sequence);
  return {
    cell,
    hiddenSize,
    steps,
    forward: medianOf(() => runForward(model, weights, sequence)),
    backward: medianOf(() => runBackward(trace, { logits })),
  };
}

const lastHidden = { of: 'hidden', at: 'last', output: 0 } as const;

/** What a slider costs at every move where cells are compared: new weights, there and back, and the sizes of the gradients. */
function measureComparison(cells: readonly string[], hiddenSize: number, steps: number): object {
  const runs = cells.map((cell) => prepare(cell, hiddenSize, steps));
  let recurrentGain = 1;
  const compared = medianOf(() => {
    recurrentGain += 0.01;
    for (const { model, sequence } of runs) {
      const options = { scheme: 'orthogonal', recurrentGain, forgetBias: 1 } as const;
      const trace = runForward(model, initialise(model, createRandom(1), options), sequence);
      const { gradients } = backwardOf(trace, lossAt(trace, lastHidden, null).seeds);
      for (const state of model.graph.states) normsOf(trace, gradients, state);
    }
  });
  return { cells, hiddenSize, steps, compared };
}

/** What is read off one run in the gradient view. */
function measureGradients(cell: string, hiddenSize: number, steps: number): object {
  const { model, weights, sequence } = prepare(cell, hiddenSize, steps);
  const trace = runForward(model, weights, sequence);
  const back = backwardOf(trace, lossAt(trace, lastHidden, null).seeds);
  return {
    cell,
    hiddenSize,
    steps,
    contributions: medianOf(() => contributionsOf(trace, back.gradients, 0, 'W_f')),
    arrivals: medianOf(() => {
      for (const { id } of model.graph.nodes) arrivalsAt(back, 0, id, 1);
    }),
    products: medianOf(() => heldProducts(trace, 0, 'f', steps - 1)),
    sensitivity: medianOf(() => sensitivityOf(trace, { at: steps - 1, output: 0 })),
  };
}

/** One change by hand, from the setup to the prediction: what a drag costs at every move. */
async function measureEdit(): Promise<object> {
  const setup = plainSetup('gates', 'lstm');
  const opened = await openSetup(setup);
  const { hiddenSize } = opened.opened.model;
  const { steps } = opened.opened.sequence;
  let value = 0;
  const edited = medianOf(() => {
    value += 0.01;
    const edit: Edit = { kind: 'weight', lane: 0, name: 'W_f', index: 7, value };
    runOf(opened, { ...setup, edits: withEdit([], edit) });
  });
  return { change: 'a weight', cell: 'lstm', hiddenSize, steps, edited };
}

console.log(
  JSON.stringify(
    [
      await measureEdit(),
      measure('lstm', 32, 200),
      measure('gru', 32, 200),
      measure('layernorm', 32, 200),
      measure('lstm', 8, 750),
      measureComparison(['lstm', 'gru'], 16, 100),
      measureComparison(['lstm', 'gru', 'peephole', 'rnn'], 32, 200),
      measureGradients('lstm', 16, 100),
      measureGradients('lstm', 32, 200),
    ],
    null,
    2,
  ),
);
