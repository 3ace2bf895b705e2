import type { Sequence } from '../engine/model';
import type { Random } from '../engine/random';

/** Sequences together with what a model that reads out one number on every step should say. */
export interface Example {
  /** X = 1. */
  readonly sequence: Sequence;
  /** T × B, row-major, in the units of the read-out. */
  readonly target: Float64Array;
  /** The first 0-based timestep that counts: a model that starts from zeros has to see a little before it can know. */
  readonly from: number;
}

/** A forecast that needs no model, for comparison. */
export interface Rival {
  readonly name: string;
  /** What it says on the held-out example, in the layout of its target. */
  readonly prediction: Float64Array;
}

/** What scripts/train-presets.ts trains a cell for: after each timestep, say the next number. */
export interface Forecast {
  readonly hiddenSize: number;
  /** Draws a batch of training sequences. */
  readonly sample: (random: Random) => Example;
  /** Nothing of its target is ever drawn for training. */
  readonly heldOut: Example;
  /** Readable units per unit of the read-out. */
  readonly scale: number;
  readonly unit: string;
  /** The first is the naive forecast: the next value equals the present one. */
  readonly rivals: readonly [Rival, ...Rival[]];
}

/** Root mean squared error of a prediction (T × B) over the timesteps that count, in the units of the read-out. */
export function rmse(prediction: Float64Array, example: Example): number {
  const { target, from, sequence } = example;
  let sum = 0;
  for (let k = from * sequence.batch; k < target.length; k += 1) {
    const error = (prediction[k] ?? NaN) - (target[k] ?? NaN);
    sum += error * error;
  }
  return Math.sqrt(sum / (target.length - from * sequence.batch));
}
