import { adamDefaults, adamStart, adamUpdate } from '../../src/engine/adam';
import type { Cell } from '../../src/engine/cell';
import { initialise } from '../../src/engine/initialise';
import { meanSquaredError } from '../../src/engine/losses';
import type { Model, Weights } from '../../src/engine/model';
import { createRandom } from '../../src/engine/random';
import { runBackward } from '../../src/engine/reference/run-backward';
import { runForward } from '../../src/engine/reference/run-forward';
import { arraysOf, weightGradients } from '../../src/engine/reference/weight-gradients';
import type { Example, Forecast } from '../../src/tasks/forecast';

/** How a task is trained; the same for every cell. */
export interface Recipe {
  readonly updates: number;
  /** Of Adam, at the first update; it falls along half a cosine to a hundredth of that. */
  readonly learningRate: number;
  /** Gradients are scaled down where their norm, over all parameters, is larger. */
  readonly largestNorm: number;
}

/** Trains from that seed; the same seed gives the same weights. `watch` hears the loss of every update. */
export function train(
  cell: Cell,
  model: Model,
  forecast: Forecast,
  recipe: Recipe,
  seed: number,
  watch: (update: number, loss: number) => void,
): Weights {
  const random = createRandom(seed);
  // An open forget gate lets gradients through from the start (Gers et al. 2000; Jozefowicz et al. 2015).
  const weights = initialise(model, random, cell.roles.f === 'forget' ? { forgetBias: 1 } : {});
  const parameters = arraysOf(model, weights);
  let state = adamStart(parameters);

  for (let update = 0; update < recipe.updates; update += 1) {
    const example = forecast.sample(random);
    const trace = runForward(model, weights, example.sequence);
    const { value, gradient } = lossOf(trace.logits ?? new Float64Array(), example);
    const gradients = runBackward(trace, { logits: gradient });
    const arrays = arraysOf(model, weightGradients(model, gradients));
    clip(arrays, recipe.largestNorm);
    const learningRate = recipe.learningRate * decayAt(update / recipe.updates);
    state = adamUpdate(state, parameters, arrays, { ...adamDefaults, learningRate });
    watch(update + 1, value);
  }
  return weights;
}

/** Mean squared error, in which the timesteps before those that count weigh a tenth. */
function lossOf(
  logits: Float64Array,
  { target, from, sequence }: Example,
): { readonly value: number; readonly gradient: Float64Array } {
  const { value, gradient } = meanSquaredError(logits, target);
  for (let k = 0; k < from * sequence.batch; k += 1) gradient[k] = (gradient[k] ?? 0) / 10;
  return { value, gradient };
}

/** Half a cosine from 1 at the start to 0.01 at the end. */
function decayAt(progress: number): number {
  return 0.01 + (0.99 * (1 + Math.cos(Math.PI * progress))) / 2;
}

function clip(arrays: readonly Float64Array[], largestNorm: number): void {
  const squares = arrays.reduce((sum, array) => array.reduce((s, g) => s + g * g, sum), 0);
  const scale = largestNorm / Math.sqrt(squares);
  if (scale >= 1) return;
  for (const array of arrays) array.forEach((g, k) => (array[k] = g * scale));
}
