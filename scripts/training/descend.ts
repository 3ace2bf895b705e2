import { adamDefaults, adamStart, adamUpdate } from '../../src/engine/adam';

/** How a task is trained; the same for every cell. */
export interface Recipe {
  readonly updates: number;
  /** Of Adam, at the first update; it falls along half a cosine to a hundredth of that. */
  readonly learningRate: number;
  /** Gradients are scaled down where their norm, over all parameters, is larger. */
  readonly largestNorm: number;
}

/** The loss of one batch, and its gradients in the order of the parameters. */
export interface Slope {
  readonly loss: number;
  readonly gradients: readonly Float64Array[];
}

/** Trains the parameters in place, each update on what `slopeHere` finds then; `watch` hears the loss of every update. */
export function descend(
  parameters: readonly Float64Array[],
  recipe: Recipe,
  slopeHere: () => Slope,
  watch: (update: number, loss: number) => void,
): void {
  let state = adamStart(parameters);
  for (let update = 0; update < recipe.updates; update += 1) {
    const { loss, gradients } = slopeHere();
    clip(gradients, recipe.largestNorm);
    const learningRate = recipe.learningRate * decayAt(update / recipe.updates);
    state = adamUpdate(state, parameters, gradients, { ...adamDefaults, learningRate });
    watch(update + 1, loss);
  }
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
