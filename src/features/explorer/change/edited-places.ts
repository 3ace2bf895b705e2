import type { Edit } from '../../../engine/edit';
import type { Run } from '../../../stores/run';

/**
 * What was changed by hand in a lane, as far as it is no hold: node → timesteps (0-based). Only the lanes of the first layer,
 * one a direction, read the input; `first` is the timestep that the lane begins at.
 */
export function editedPlaces(
  edits: readonly Edit[],
  lane: number,
  directions: number,
  first: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  const add = (node: string, timestep: number): void => {
    places.set(node, (places.get(node) ?? new Set()).add(timestep));
  };
  for (const edit of edits) {
    if (edit.kind === 'input' && lane < directions) add('x', edit.timestep);
    if (edit.kind === 'initial' && edit.lane === lane) add(`${edit.state}_prev`, first);
  }
  return places;
}

/** The weights of a lane of a run that differ from the preset's: `<parameter> <index>`. */
export function editedWeights({ setup }: Run, lane: number): ReadonlySet<string> {
  return new Set(
    setup.edits.flatMap((edit) =>
      edit.kind === 'weight' && edit.lane === lane ? [`${edit.name} ${edit.index}`] : [],
    ),
  );
}
