import { adamDefaults, adamStart, adamUpdate, type AdamState } from './adam';
import type { Model, Tensors, Weights } from './model';
import { normOf } from './norm';
import { arraysOf } from './reference/weight-gradients';

/** How far gradients are scaled down so that they are no longer than allowed. */
export interface Clipping {
  /** Of all arrays together, before. */
  readonly norm: number;
  /** What every entry is multiplied with, in (0, 1]. */
  readonly scale: number;
}

/** Clipping by the global norm: scale = min(1, most / (norm + 1e-6)), as PyTorch's `clip_grad_norm_` has it. */
export function clipByNorm(arrays: readonly Float64Array[], most: number): Clipping {
  const norm = normOf(Float64Array.from(arrays, (array) => normOf(array)));
  return { norm, scale: Math.min(1, most / (norm + 1e-6)) };
}

/** The arrays with every entry within ±most (PyTorch's `clip_grad_value_`). */
export function clipByValue(
  arrays: readonly Float64Array[],
  most: number,
): readonly Float64Array[] {
  return arrays.map((array) => array.map((entry) => Math.max(-most, Math.min(most, entry))));
}

export interface OptimiserSettings {
  readonly optimiser: 'sgd' | 'adam';
  /** Learning rate, above 0. Adam's other settings are PyTorch's defaults. */
  readonly rate: number;
  /** The largest norm of all gradients together; null: they are taken as they are. */
  readonly clip: number | null;
}

/** What one update did. */
export interface OptimiserStep {
  readonly weights: Weights;
  /** The gradients that the optimiser was given, after clipping. */
  readonly gradients: Weights;
  /** ‖gradient‖ over everything that is trained, before and after clipping. */
  readonly norm: number;
  readonly clippedNorm: number;
  /** What clipping multiplied every gradient with; 1 where it did nothing. */
  readonly scale: number;
  /** What Adam remembers; null of SGD, which remembers nothing. */
  readonly state: AdamState | null;
}

/**
 * One update of all weights, W − rate · dW (SGD) or Adam's, with gradients arranged as the weights
 * (reference/weight-gradients.ts). The weights, the gradients and the state that are given stay as they are. Throws where they
 * do not fit each other.
 */
export function stepOf(
  model: Model,
  weights: Weights,
  gradients: Weights,
  { optimiser, rate, clip }: OptimiserSettings,
  state: AdamState | null = null,
): OptimiserStep {
  const { norm, scale } = clipByNorm(arraysOf(model, gradients), clip ?? Infinity);
  const clipped = mapped(gradients, (entry) => entry * scale);
  const updated = mapped(weights, (entry) => entry);
  const parameters = arraysOf(model, updated);
  const slopes = arraysOf(model, clipped);
  const done = { weights: updated, gradients: clipped, norm, clippedNorm: norm * scale, scale };
  if (optimiser === 'adam') {
    const start = state === null ? adamStart(parameters) : copyOf(state);
    const settings = { ...adamDefaults, learningRate: rate };
    return { ...done, state: adamUpdate(start, parameters, slopes, settings) };
  }
  parameters.forEach((parameter, place) => {
    const slope = slopes[place];
    if (slope?.length !== parameter.length) {
      throw new Error(`Array ${place}: parameter and gradient differ in length.`);
    }
    slope.forEach((entry, k) => {
      parameter[k] = (parameter[k] ?? NaN) - rate * entry;
    });
  });
  return { ...done, state: null };
}

function mapped(weights: Weights, entryOf: (entry: number) => number): Weights {
  const inMap = (tensors: Tensors): Tensors =>
    new Map([...tensors].map(([name, values]) => [name, values.map(entryOf)]));
  return { lanes: weights.lanes.map(inMap), readout: weights.readout && inMap(weights.readout) };
}

function copyOf({ updates, means, squares }: AdamState): AdamState {
  const copied = (arrays: readonly Float64Array[]): Float64Array[] =>
    arrays.map((array) => array.slice());
  return { updates, means: copied(means), squares: copied(squares) };
}
