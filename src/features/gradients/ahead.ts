import type { Run } from '../../stores/run';

/** What the timestep is called that follows in the direction of a run of one lane: t − 1 where it runs from the end to the start. */
export function aheadOf({ trace }: Pick<Run, 'trace'>): string {
  return trace.lanes[0]?.backward === true ? 't − 1' : 't + 1';
}
