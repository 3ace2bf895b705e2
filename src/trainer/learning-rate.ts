import { rateAt, warmUp, type PlateauState } from '../engine/schedule';
import type { RateChange, RunSettings } from './run-settings';

/**
 * The learning rate of an update, 0-based. A rate that was set on the way holds from its update on, without warm-up, and the schedule
 * begins anew from it.
 */
export function rateOf(
  { schedule, training, warmUp: updates }: Pick<RunSettings, 'schedule' | 'training' | 'warmUp'>,
  changes: readonly RateChange[],
  plateau: PlateauState,
  update: number,
): number {
  const change = changes.findLast((one) => one.update <= update);
  const warmth = change === undefined ? warmUp(update, updates) : 1;
  if (schedule.kind === 'plateau') return plateau.rate * warmth;
  const { rate, from } =
    change === undefined
      ? { rate: training.rate, from: 0 }
      : { rate: change.rate, from: change.update };
  return rateAt(schedule, rate, update - from) * warmth;
}
