import { backwardOf, type Backward } from '../engine/backward';
import { canStand, lossAt, type LossAt } from '../engine/loss-at';
import type { LossChoice } from '../engine/loss-choice';
import { goalOf } from '../tasks/goal';
import type { Run } from './run';

/** A whole run with the gradients of a loss. */
export interface Differentiated {
  readonly run: Run;
  /** The loss as it stands: where what was chosen cannot stand in this run, the nearest that can. */
  readonly loss: LossChoice;
  readonly at: LossAt;
  readonly back: Backward;
}

/**
 * Back-propagates a loss through a run (all lanes). An error where nobody knows what is right becomes the output itself, an
 * output without a read-out the hidden state, a place outside the sequence its last timestep.
 */
export function differentiate(run: Run, chosen: LossChoice, window: number | null): Differentiated {
  const loss = nearest(run, chosen);
  const at = lossAt(run.trace, loss, goalOf(run.opened, run.target?.values ?? null));
  return { run, loss, at, back: backwardOf(run.trace, at.seeds, window) };
}

const FALLBACKS: readonly LossChoice['of'][] = ['error', 'output', 'hidden'];

function nearest({ opened, target, trace }: Run, { of, at, output }: LossChoice): LossChoice {
  const { model, sequence } = trace;
  const goal = goalOf(opened, target?.values ?? null);
  const isThere = typeof at !== 'number' || at < sequence.steps;
  const places = isThere ? ([at, 'last'] as const) : (['last'] as const);
  const within = Math.min(output, (model.readout?.size ?? 1) - 1);
  const possible = FALLBACKS.slice(FALLBACKS.indexOf(of))
    .flatMap((one) => places.map((place) => ({ of: one, at: place, output: within })))
    .find((one) => canStand(model, one, goal));
  return possible ?? { of: 'hidden', at: 'last', output: 0 };
}
