import { useMemo } from 'react';
import { momentAt, rankOf } from '../../engine/cursor';
import { usePlayback } from '../../stores/playback';
import type { Run } from '../../stores/run';

/**
 * A run with its timestep and stage (of those of its cell, or of so many), and whether it is at rest there. Renders again only when one of them changes: what moves
 * in between is drawn without React.
 */
export function useMoment(
  run: Run,
  stages = run.cell.stages.length,
): {
  readonly run: Run;
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
} {
  const { steps } = run.trace.sequence;
  const order = usePlayback((playback) => playback.order);
  const index = usePlayback(({ position }) => {
    const moment = momentAt(position, stages, steps);
    return moment.timestep * stages + moment.stage;
  });
  const atRest = usePlayback(({ position }) => momentAt(position, stages, steps).fraction >= 1);
  return useMemo(
    () => ({
      run,
      timestep: rankOf(Math.floor(index / stages), steps, order),
      stage: index % stages,
      atRest,
    }),
    [run, index, stages, steps, order, atRest],
  );
}
