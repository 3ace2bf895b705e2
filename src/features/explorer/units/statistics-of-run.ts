import type { Lines } from '../../../engine/analysis/reference-lines';
import { unitStatistics, type TraceStatistics } from '../../../engine/analysis/unit-statistics';
import type { Run } from '../../../stores/run';

/** A run of one lane, measured. */
export interface Measured {
  readonly lines: Lines;
  readonly statistics: TraceStatistics;
}

const known = new WeakMap<Run, Measured>();

/** The statistics of the units of a run of one lane; computed once for a run. */
export function statisticsOfRun(run: Run): Measured {
  const before = known.get(run);
  if (before !== undefined) return before;
  const lines = {
    inputs: run.lines,
    target: run.opened.target?.values ?? null,
    prediction: run.prediction,
  };
  const measured = { lines, statistics: unitStatistics(run.trace, lines) };
  known.set(run, measured);
  return measured;
}
