import type { AdamState } from '../engine/adam';
import type { Update } from '../engine/edit';
import { canStand, lossAt } from '../engine/loss-at';
import { stepOf } from '../engine/optimiser-step';
import { runBackward } from '../engine/reference/run-backward';
import { runForward } from '../engine/reference/run-forward';
import { weightGradients } from '../engine/reference/weight-gradients';
import { goalOf } from '../tasks/goal';
import type { Opened } from '../tasks/preset';
import type { Learnt, Run } from './run';

/** True where the loss of a step of training can stand in what was loaded. */
export function canLearn(opened: Opened, { loss }: Update): boolean {
  const { model, sequence, target } = opened;
  const goal = goalOf(opened, target?.values ?? null);
  const isThere = typeof loss.at !== 'number' || loss.at < sequence.steps;
  return isThere && canStand(model, loss, goal);
}

/** What a run has learnt after steps of training on its own sequence. Throws where the loss cannot stand there. */
export function learn({ opened, target, trace }: Run, update: Update): Learnt {
  const { loss, window, value: count } = update;
  const goal = goalOf(opened, target?.values ?? null);
  let { weights } = trace;
  let state: AdamState | null = null;
  for (let k = 0; k < count; k++) {
    const run = k === 0 ? trace : runForward(trace.model, weights, trace.sequence, trace.holds);
    const { seeds } = lossAt(run, loss, goal);
    const gradients = weightGradients(trace.model, runBackward(run, seeds, window));
    ({ weights, state } = stepOf(trace.model, weights, gradients, update, state));
  }
  return { weights, state };
}
