import type { Run } from '../../../stores/run';

/** The node that the inspector shows: the pinned one, else what the stage (0-based) arrives at. */
export function shownNode(
  run: Pick<Run, 'cell' | 'trace'>,
  stage: number,
  pinned: string | null,
): string {
  if (pinned !== null && run.trace.model.graph.byId.has(pinned)) return pinned;
  return run.cell.stages[stage]?.computes.at(-1) ?? 'h';
}
