import { useEffect, useMemo, useState } from 'react';
import { draw } from '../../../quiz/drawn/draw';
import type { Question } from '../../../quiz/question';
import type { Filling } from '../../../quiz/rich-text';
import type { Facts } from '../../../quiz/score';
import { compute, type Computed } from './compute';
import { fillingsOfDrawn } from './fillings';

interface KnownFacts {
  /** null until everything that scoring needs is there. */
  readonly facts: Facts | null;
  /** Numbers for the names in the question's texts, as far as they are there. */
  readonly fillings: ReadonlyMap<string, Filling>;
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
