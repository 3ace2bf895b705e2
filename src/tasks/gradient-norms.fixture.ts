import { normsOf } from '../engine/analysis/gradient-flow';
import { lossAt } from '../engine/loss-at';
import type { LossChoice } from '../engine/loss-choice';
import type { Gradients } from '../engine/model';
import { runBackward } from '../engine/reference/run-backward';
import type { Run } from '../stores/run';
import { lastHidden } from './comparisons/comparison';

/** The gradients of a loss that needs no right answer. */
export function gradientsOf({ trace }: Run, loss: LossChoice = lastHidden): Gradients {
  return runBackward(trace, lossAt(trace, loss, null).seeds, null);
}

/** ‖∂L/∂node‖ at the first and at the last timestep. */
export function gradientEnds(
  run: Run,
  node = 'h',
  loss: LossChoice = lastHidden,
): { readonly first: number; readonly last: number } {
  const norms = normsOf(run.trace, gradientsOf(run, loss), node);
  return { first: norms[0] ?? NaN, last: norms.at(-1) ?? NaN };
}
