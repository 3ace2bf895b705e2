// The reference run's speed: `npm run bench -- engine` prints milliseconds for one run there and back, after warm-up, as JSON.
import { cellOf } from '../src/cells/catalogue';
import { withEdit, type Edit } from '../src/engine/edit';
import { graphOf } from '../src/engine/build-graph';
import { initialise } from '../src/engine/initialise';
import type { Model } from '../src/engine/model';
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

function measure(cell: string, hiddenSize: number, steps: number): object {
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
  const sequence = { steps, batch: 1, input };
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
    ],
    null,
    2,
  ),
);
