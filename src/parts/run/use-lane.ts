import { useMemo } from 'react';
import { laneOf } from '../../engine/lane-of';
import type { Run } from '../../stores/run';
import { useView } from '../../stores/view';

/** One lane of a run as a run of its own; a run of one lane is that already. */
export function inLane(run: Run, lane: number): Run {
  const { layers, directions } = run.trace.model;
  if (layers * directions === 1) return run;
  return { ...run, trace: laneOf(run.trace, Math.min(lane, layers * directions - 1)) };
}

/** The lane of a run that is looked at, as a run of its own; null where there is no run. */
export function useLane(run: Run | null): Run | null {
  const lane = useView((view) => view.lane);
  return useMemo(() => (run === null ? null : inLane(run, lane)), [run, lane]);
}
