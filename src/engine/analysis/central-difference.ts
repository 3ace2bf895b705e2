import type { Gradients, Trace } from '../model';
import { gradientOf, runWith, valueOf, type Place } from './place';

/** A gradient beside what two runs of the model say. */
export interface GradientCheck {
  readonly backpropagated: number;
  /** (above − below) / (2 · step). */
  readonly numerical: number;
  /** The losses of the two runs, with the number `step` higher and `step` lower. */
  readonly above: number;
  readonly below: number;
  readonly step: number;
  /** |backpropagated − numerical| / the larger magnitude; 0 where both are 0. */
  readonly relativeError: number;
  /** What a difference of two rounded losses cannot tell from 0: a gradient of that size or less is not checked by it. */
  readonly resolution: number;
}

/** A step in whose square and in whose rounding about as much is lost: near ∛ε for numbers near 1. */
export const USUAL_STEP = 1e-5;

/**
 * Runs the model of a trace twice more, with one number a step above and a step below where it is, and compares the central
 * difference of the loss with the gradient that a backward run gave (its error is of the order of step²). Everything else, the
 * holds included, stays. Throws where there is no such number, and for a value that no equation defines.
 */
export function checkGradient(
  trace: Trace,
  place: Place,
  step: number,
  lossOf: (trace: Trace) => number,
  gradients: Gradients,
): GradientCheck {
  const value = valueOf(trace, place);
  const backpropagated = gradientOf(trace, gradients, place);
  if (!(step > 0)) throw new Error(`A step must be above 0, not ${step}.`);
  if (value === undefined || backpropagated === undefined) {
    throw new Error('There is no such number in the run.');
  }
  const above = lossOf(runWith(trace, place, value + step));
  const below = lossOf(runWith(trace, place, value - step));
  // The step as it was really made, after rounding.
  const numerical = (above - below) / (value + step - (value - step));
  const size = Math.max(Math.abs(backpropagated), Math.abs(numerical));
  return {
    backpropagated,
    numerical,
    above,
    below,
    step,
    relativeError: size === 0 ? 0 : Math.abs(backpropagated - numerical) / size,
    resolution: (Number.EPSILON * Math.max(Math.abs(above), Math.abs(below))) / step,
  };
}
