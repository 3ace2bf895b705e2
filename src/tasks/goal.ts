import type { Goal } from '../engine/loss-choice';
import { readOut } from './lines';
import type { Opened } from './preset';

/** What would be right for values of the target, in the units of the logits; null where nobody knows. */
export function goalOf(opened: Opened, target: Float64Array | null): Goal | null {
  if (opened.goal !== undefined) return opened.goal(target);
  // What is read out is the prediction itself.
  return target === null || opened.predict !== readOut ? null : { loss: 'squared error', target };
}
