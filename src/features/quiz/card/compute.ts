import type { Question } from '../../../quiz/question';
import type { Filling } from '../../../quiz/rich-text';
import type { Outcome } from '../../../quiz/score';
import { outcomeOf } from '../live/outcome';
import { readLive } from '../live/read-live';
import { fillingsOfReadings } from './fillings';

/** What the runs of a question have come to. */
export interface Computed {
  readonly id: string;
  readonly outcome: Outcome | null;
  readonly readings: ReadonlyMap<string, Filling>;
}

/** Runs what a question's live view opens, and what is predicted in it. Rejects where something cannot be fetched. */
export async function compute(question: Question): Promise<Computed> {
  const [values, outcome] = await Promise.all([
    readLive(question.live),
    question.form === 'predict' ? outcomeOf(question) : null,
  ]);
  const counts = new Set(
    question.live.readings.filter(({ of }) => of === 'parameters').map(({ name }) => name),
  );
  const all = new Map([...values, ...namedOutcome(outcome)]);
  return {
    id: question.id,
    outcome,
    readings: fillingsOfReadings(all, (name) => counts.has(name)),
  };
}

/** What a prediction's texts call it before and after the change. */
function namedOutcome(outcome: Outcome | null): readonly (readonly [string, number])[] {
  return outcome === null
    ? []
    : [
        ['now', outcome.before],
        ['then', outcome.after],
      ];
}
