import { graphOf } from '../../../engine/build-graph';
import { backwardOf, type Backward } from '../../../engine/backward';
import type { Cell } from '../../../engine/cell';
import { initialise } from '../../../engine/initialise';
import type { Hold, Model } from '../../../engine/model';
import { createRandom } from '../../../engine/random';
import type { Seeds } from '../../../engine/reference/check-seeds';
import { runForward } from '../../../engine/reference/run-forward';

interface Options {
  readonly sizes?: Partial<Omit<Model, 'graph'>>;
  readonly steps?: number;
  readonly holds?: readonly Hold[];
  readonly window?: number | null;
  /** Where the loss, the sum of the last layer's h, stands; null: at every timestep. */
  readonly lossAt?: number | null;
}

/** A cell with seeded weights, X = 1, H = 4, run over a sine wave and back from the sum of h. */
export function backTrial(cell: Cell, options: Options = {}): Backward {
  const { sizes, steps = 6, holds = [], window = null, lossAt = null } = options;
  const model: Model = {
    graph: graphOf(cell.equations),
    ...{ inputSize: 1, hiddenSize: 4, layers: 1, directions: 1, readout: null },
    ...sizes,
  };
  const input = Float64Array.from({ length: steps * model.inputSize }, (_, t) => Math.sin(t / 2));
  const weights = initialise(model, createRandom(7));
  const trace = runForward(model, weights, { steps, batch: 1, input }, holds);
  const width = trace.output.length / steps;
  const isLoss = (k: number): boolean => lossAt === null || Math.floor(k / width) === lossAt;
  const seeds: Seeds = { output: trace.output.map((_, k) => (isLoss(k) ? 1 : 0)) };
  return backwardOf(trace, seeds, window);
}
