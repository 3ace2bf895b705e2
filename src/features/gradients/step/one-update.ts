import { withEdit, type Update } from '../../../engine/edit';
import { lossAt } from '../../../engine/loss-at';
import type { Tensors, Weights } from '../../../engine/model';
import { stepOf } from '../../../engine/optimiser-step';
import { runForward } from '../../../engine/reference/run-forward';
import { arraysOf, weightGradients } from '../../../engine/reference/weight-gradients';
import type { Differentiated } from '../../../stores/differentiate';
import { goalOf } from '../../../tasks/goal';

/** One update of all weights, before it is applied: what it would do to the weights and to the loss. */
export interface OneUpdate {
  readonly before: Weights;
  readonly gradients: Weights;
  readonly clipped: Weights;
  readonly after: Weights;
  /** ‖gradient‖ of everything together, and what clipping multiplies it with. */
  readonly norm: number;
  readonly scale: number;
  readonly loss: number;
  /** The loss of a run with the new weights. */
  readonly newLoss: number;
  /** What the gradient alone foretells: L + ∂L/∂W · ΔW. */
  readonly foretold: number;
}

/** Computes the update of a run's weights that would be applied next, and runs the model with them. */
export function oneUpdate({ run, loss, at, back }: Differentiated, update: Update): OneUpdate {
  const { trace } = run;
  const { model } = trace;
  const gradients = weightGradients(model, back.gradients);
  const { edits } = run.setup;
  // A step that is counted with the last one goes on with what Adam remembers of that.
  const state = withEdit(edits, update).length === edits.length ? run.momenta : null;
  const step = stepOf(model, trace.weights, gradients, update, state);
  const after = runForward(model, step.weights, trace.sequence, trace.holds);
  const goal = goalOf(run.opened, run.target?.values ?? null);
  const from = arraysOf(model, trace.weights);
  const to = arraysOf(model, step.weights);
  const change = arraysOf(model, gradients).reduce((sum, array, k) => {
    let along = 0;
    array.forEach((slope, j) => {
      along += slope * ((to[k]?.[j] ?? 0) - (from[k]?.[j] ?? 0));
    });
    return sum + along;
  }, 0);
  return {
    before: trace.weights,
    gradients,
    clipped: step.gradients,
    after: step.weights,
    norm: step.norm,
    scale: step.scale,
    loss: at.value,
    newLoss: lossAt(after, loss, goal).value,
    foretold: at.value + change,
  };
}

/** The place of the entry that an update moves most. */
export function largestEntry(values: Float64Array): number {
  let largest = 0;
  values.forEach((value, k) => {
    if (Math.abs(value) > Math.abs(values[largest] ?? 0)) largest = k;
  });
  return largest;
}

/** The arrays of one lane, or of the read-out. */
export function tensorsOf(weights: Weights, lane: number | 'readout'): Tensors {
  return (lane === 'readout' ? weights.readout : weights.lanes[lane]) ?? new Map();
}
