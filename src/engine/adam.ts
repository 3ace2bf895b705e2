import { optimise } from './optimise';

/** The settings of Adam, with PyTorch's defaults in brackets. */
export interface AdamOptions {
  /** Step size [0.001]. */
  readonly learningRate: number;
  /** How much of the running mean of gradients stays, in [0, 1) [0.9]. */
  readonly beta1: number;
  /** How much of the running mean of squared gradients stays, in [0, 1) [0.999]. */
  readonly beta2: number;
  /** Added to the root, above 0 [1e-8]. */
  readonly epsilon: number;
}

export const adamDefaults: AdamOptions = {
  learningRate: 0.001,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
};

/** What Adam remembers between updates, beside the parameters and in their order. */
export interface AdamState {
  /** Updates done. */
  readonly updates: number;
  /** Running means of the gradients and of their squares. */
  readonly means: readonly Float64Array[];
  readonly squares: readonly Float64Array[];
}

/** The state before the first update. */
export function adamStart(parameters: readonly Float64Array[]): AdamState {
  const zeros = (): Float64Array[] => parameters.map(({ length }) => new Float64Array(length));
  return { updates: 0, means: zeros(), squares: zeros() };
}

/**
 * One update, written into `parameters` and the state's arrays; returns the state that goes with them. With m and v the running
 * means: p −= lr / (1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε) (Kingma & Ba 2015, in PyTorch's order of operations; optimise.ts). Throws
 * where the lengths of parameters, gradients and state differ.
 */
export function adamUpdate(
  state: AdamState,
  parameters: readonly Float64Array[],
  gradients: readonly Float64Array[],
  { learningRate, beta1, beta2, epsilon }: AdamOptions = adamDefaults,
): AdamState {
  const optimiser = { kind: 'adam', beta1, beta2, epsilon, decay: 0 } as const;
  const { updates } = optimise(
    { updates: state.updates, first: state.means, second: state.squares },
    parameters,
    gradients,
    { optimiser, rate: learningRate, l2: 0, l1: 0 },
  );
  return { ...state, updates };
}
