import { judged, plateauStart, type PlateauState } from '../engine/schedule';
import type { Checkpoint } from './checkpoint';
import type { Judgement } from './judge';
import type { Ending } from './protocol';
import type { RateChange, RunSettings } from './run-settings';

/** How far a run has come, without its numbers. */
export type Course = Omit<Checkpoint, 'weights' | 'optimiser' | 'fingerprint'>;

export function courseStart({ training }: Pick<RunSettings, 'training'>): Course {
  return {
    update: 0,
    plateau: plateauStart(training.rate),
    rateChanges: [],
    validation: null,
    best: null,
    sinceBest: 0,
  };
}

export function courseOf({
  update,
  plateau,
  rateChanges,
  validation,
  best,
  sinceBest,
}: Course): Course {
  return { update, plateau, rateChanges, validation, best, sinceBest };
}

/** With a judgement made after its last update. A loss that is no number counts as the worst there is. */
export function withJudgement(
  course: Course,
  { schedule }: Pick<RunSettings, 'schedule'>,
  { validation }: Judgement,
): Course {
  const score = Number.isNaN(validation) ? Infinity : validation;
  const isBest = course.best === null ? Number.isFinite(score) : score < course.best.validation;
  return {
    ...course,
    validation,
    plateau: plateauAfter(course.plateau, schedule, score),
    best: isBest ? { update: course.update, validation } : course.best,
    sinceBest: isBest ? 0 : course.sinceBest + 1,
  };
}

function plateauAfter(
  state: PlateauState,
  schedule: RunSettings['schedule'],
  score: number,
): PlateauState {
  return schedule.kind === 'plateau' ? judged(state, schedule, score) : state;
}

/** With a rate that holds from the next update on. */
export function withRate(course: Course, rate: number): Course {
  const { update, plateau, rateChanges } = course;
  const before = rateChanges.filter((change: RateChange) => change.update < update);
  return {
    ...course,
    plateau: { ...plateau, rate },
    rateChanges: [...before, { update, rate }],
  };
}

/** Why a run that has come so far is over; null while it goes on. */
export function endOf(
  { update, validation, sinceBest }: Course,
  { stop }: Pick<RunSettings, 'stop'>,
): Exclude<Ending, { readonly kind: 'not finite' }> | null {
  if (validation !== null && stop.loss !== null && validation < stop.loss) return { kind: 'loss' };
  if (isReached(sinceBest, stop.patience)) return { kind: 'patience' };
  return isReached(update, stop.updates) ? { kind: 'updates' } : null;
}

function isReached(count: number, limit: number | null): boolean {
  return limit !== null && count >= limit;
}
