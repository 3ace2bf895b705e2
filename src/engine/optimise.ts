import type { Optimiser, TrainingSettings } from './training-settings';

/** What an optimiser remembers between updates, array by array as the parameters. */
export interface OptimiserState {
  readonly updates: number;
  /** Velocities, or running means of gradients. */
  readonly first: readonly Float64Array[];
  /** Running means of squares. */
  readonly second: readonly Float64Array[];
}

export function optimiserStart(parameters: readonly Float64Array[]): OptimiserState {
  const zeros = (): Float64Array[] => parameters.map(({ length }) => new Float64Array(length));
  return { updates: 0, first: zeros(), second: zeros() };
}

/**
 * One update in float64, written into `parameters` and the state's arrays, in PyTorch's order of operations; clipping is not part of
 * it. What the training plan's kernels are checked against. Throws where the lengths differ.
 */
export function optimise(
  state: OptimiserState,
  parameters: readonly Float64Array[],
  gradients: readonly Float64Array[],
  { optimiser, rate, l2, l1 }: Pick<TrainingSettings, 'optimiser' | 'rate' | 'l2' | 'l1'>,
): OptimiserState {
  const updates = state.updates + 1;
  parameters.forEach((parameter, place) => {
    const [gradient, first, second] = [gradients[place], state.first[place], state.second[place]];
    if (
      gradient?.length !== parameter.length ||
      first?.length !== parameter.length ||
      second?.length !== parameter.length
    ) {
      throw new Error(
        `Array ${place}: parameter, gradient and the optimiser's state differ in length.`,
      );
    }
    parameter.forEach((p, k) => {
      const g = (gradient[k] ?? NaN) + l2 * p + l1 * Math.sign(p);
      const entry = { p, g, first: first[k] ?? NaN, second: second[k] ?? NaN };
      const next = updated(entry, optimiser, rate, updates);
      parameter[k] = next.p;
      first[k] = next.first;
      second[k] = next.second;
    });
  });
  return { ...state, updates };
}

interface Entry {
  readonly p: number;
  readonly first: number;
  readonly second: number;
}

function updated(
  { p, g, first, second }: Entry & { readonly g: number },
  optimiser: Optimiser,
  rate: number,
  updates: number,
): Entry {
  switch (optimiser.kind) {
    case 'sgd':
      return { p: p - rate * g, first, second };
    case 'momentum': {
      const { momentum, nesterov } = optimiser;
      const velocity = momentum * first + g;
      const along = nesterov ? g + momentum * velocity : velocity;
      return { p: p - rate * along, first: velocity, second };
    }
    case 'rmsprop': {
      const { alpha, epsilon, momentum } = optimiser;
      const square = alpha * second + (1 - alpha) * g * g;
      const velocity = momentum * first + g / (Math.sqrt(square) + epsilon);
      return { p: p - rate * velocity, first: velocity, second: square };
    }
    case 'adam': {
      const { beta1, beta2, epsilon, decay } = optimiser;
      const mean = beta1 * first + (1 - beta1) * g;
      const square = beta2 * second + (1 - beta2) * g * g;
      const step = rate / (1 - beta1 ** updates);
      const below = Math.sqrt(square) / Math.sqrt(1 - beta2 ** updates) + epsilon;
      return { p: p * (1 - rate * decay) - (step * mean) / below, first: mean, second: square };
    }
  }
}
