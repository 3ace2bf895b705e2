import type { Order } from '../../engine/cursor';
import { backwardStagesOf, type BackwardStage } from '../../scene/backward/stages';
import type { Run } from '../../stores/run';

/** How the gradients of one lane of a whole run are walked: in which stages, and which way through time. */
export function walkOf(
  { trace }: Run,
  lane: number,
): { readonly stages: readonly BackwardStage[]; readonly order: Order } {
  // A lane that runs from the end to the start is walked back from the start to the end.
  const order = trace.lanes[lane]?.backward === true ? 'up' : 'down';
  return { stages: backwardStagesOf(trace.model.graph), order };
}
