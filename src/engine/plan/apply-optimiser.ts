import type { Kernels } from '../kernels/kernels';
import type { TrainingSettings } from '../training-settings';

/** What an optimiser counts between updates. */
export interface Counted {
  readonly updates: number;
  /** β₁ᵗ and β₂ᵗ, multiplied up: a power may round differently from browser to browser. */
  readonly power1: number;
  readonly power2: number;
}

/** All that an optimiser remembers. */
export interface OptimiserMemory extends Counted {
  /** Velocities, or running means of gradients. In the plan's own layout. */
  readonly first: Float32Array;
  /** Running means of squares. */
  readonly second: Float32Array;
}

/** Where parameters, gradients and the two memories stand, and how many floats each is. */
export interface OptimiserPlaces {
  readonly values: number;
  readonly gradients: number;
  readonly memory: readonly [number, number];
  readonly floats: number;
}

/** One update. Null, and nothing changed, where the gradient is not finite. */
export function applyOptimiser(
  kernels: Kernels,
  { values: p, gradients: g, memory: [first, second], floats: n }: OptimiserPlaces,
  { optimiser, rate, l2, l1, clipNorm, clipValue }: TrainingSettings,
  before: Counted,
): { readonly norm: number; readonly clippedNorm: number; readonly memory: Counted } | null {
  const norm = Math.sqrt(kernels.squareSum(g, n));
  if (!Number.isFinite(norm)) return null;
  let clippedNorm = norm;
  if (clipValue !== null) {
    kernels.limit(g, n, clipValue);
    clippedNorm = Math.sqrt(kernels.squareSum(g, n));
  }
  const factor = clipNorm === null ? 1 : Math.min(1, clipNorm / (clippedNorm + 1e-6));
  if (factor < 1) {
    kernels.scale(g, n, factor);
    clippedNorm *= factor;
  }

  let { power1, power2 } = before;
  switch (optimiser.kind) {
    case 'sgd':
      kernels.sgd(p, g, n, rate, l2, l1);
      break;
    case 'momentum': {
      const { momentum, nesterov } = optimiser;
      kernels.momentum(p, g, first, n, rate, momentum, nesterov ? 1 : 0, l2, l1);
      break;
    }
    case 'rmsprop': {
      const { alpha, epsilon, momentum } = optimiser;
      kernels.rmsprop(p, g, second, first, n, rate, alpha, epsilon, momentum, l2, l1);
      break;
    }
    case 'adam': {
      const { beta1, beta2, epsilon, decay } = optimiser;
      power1 *= beta1;
      power2 *= beta2;
      const step = rate / (1 - power1);
      const root = 1 / Math.sqrt(1 - power2);
      const shrink = rate * decay;
      kernels.adam(p, g, first, second, n, step, beta1, beta2, epsilon, root, shrink, l2, l1);
    }
  }
  return { norm, clippedNorm, memory: { updates: before.updates + 1, power1, power2 } };
}
