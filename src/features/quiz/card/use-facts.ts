import { useEffect, useMemo, useState } from 'react';
import { draw } from '../../../quiz/drawn/draw';
import type { Question } from '../../../quiz/question';
import type { Filling } from '../../../quiz/rich-text';
import type { Facts, Outcome } from '../../../quiz/score';
import { outcomeOf } from '../live/outcome';
import { readLive } from '../live/read-live';
import { fillingsOfDrawn, fillingsOfReadings } from './fillings';

interface KnownFacts {
  /** null until everything that scoring needs is there. */
  readonly facts: Facts | null;
  /** Numbers for the names in the question's texts, as far as they are there. */
  readonly fillings: ReadonlyMap<string, Filling>;
}

interface Computed {
  readonly id: string;
  readonly outcome: Outcome | null;
  readonly readings: ReadonlyMap<string, Filling>;
}

/** What the engine says about a question: the numbers that were drawn, those of the live view, what becomes of a prediction. */
export function useFacts(question: Question, seed: number): KnownFacts {
  const drawn = useMemo(
    () => (question.form === 'numeric' ? draw(question.problem, seed) : null),
    [question, seed],
  );
  const [computed, setComputed] = useState<Computed | null>(null);
  useEffect(() => {
    let left = false;
    compute(question).then(
      (made) => {
        if (!left) setComputed(made);
      },
      // What could not be fetched is said by the page; see vite:preloadError in main.tsx.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [question]);
  const own = computed?.id === question.id ? computed : null;
  const fillings = useMemo(
    () => new Map([...(own?.readings ?? []), ...(drawn === null ? [] : fillingsOfDrawn(drawn))]),
    [own, drawn],
  );
  const isReady = question.form !== 'predict' || own !== null;
  const facts = useMemo(
    () => (isReady ? { drawn, outcome: own?.outcome ?? null } : null),
    [isReady, drawn, own],
  );
  return { facts, fillings };
}

async function compute(question: Question): Promise<Computed> {
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
