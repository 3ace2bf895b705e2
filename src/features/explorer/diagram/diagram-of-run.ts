import { withTrace, type Diagram, type DiagramLayout } from '../../../scene/diagram/diagram';
import { firstStep } from '../change/edit-for';
import { editedPlaces } from '../change/edited-places';
import type { LivePair } from '../../../parts/run/live-run';

/** The diagram of a lane of a run in the places of its layout. */
export function diagramOfRun(
  layout: DiagramLayout,
  { run, before }: LivePair,
  lane: number,
): Diagram {
  const edited = editedPlaces(run.setup.edits, lane, run.opened.model.directions, firstStep(run));
  return withTrace(layout, run.trace, before?.trace ?? null, edited);
}
