import { orderOf, type UnitOrder } from '../../../engine/analysis/unit-order';
import type { Run } from '../../../stores/run';
import { statisticsOfRun } from './statistics-of-run';

/** The units (0-based) of a run of one lane, in that order. */
export function orderOfRun(run: Run, order: UnitOrder): readonly number[] {
  return orderOf(statisticsOfRun(run).statistics.units, order);
}
