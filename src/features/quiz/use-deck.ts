import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { deck } from '../../content/deck';
import { questionSchema, type Question } from '../../quiz/question';

let loading: Promise<readonly Question[]> | null = null;
let loaded: readonly Question[] | null = null;

/** Every question, by number, the articles' first. Rejects where one cannot be fetched; then the next call tries again. */
export function loadQuestions(): Promise<readonly Question[]> {
  loading ??= Promise.all(deck.map(async ({ load }) => v.parse(questionSchema, await load()))).then(
    (all) => {
      loaded = all.sort((a, b) => (a.id < b.id ? -1 : 1));
      return loaded;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** Every question; null until they are there. */
export function useDeck(): readonly Question[] | null {
  const [questions, setQuestions] = useState(loaded);
  useEffect(() => {
    let left = false;
    loadQuestions().then(
      (all) => {
        if (!left) setQuestions(all);
      },
      // The page itself says what could not be fetched; see vite:preloadError in main.tsx.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  return questions;
}
