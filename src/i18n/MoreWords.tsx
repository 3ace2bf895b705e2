import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { AllWords, More } from './catalogue';
import type { Language } from './languages';
import { loadMore } from './load';
import { useLanguage, useWords } from './words';

const AllContext = createContext<AllWords | null>(null);

/** What was fetched before is there at once. */
const fetched = new Map<Language, More>();

/** Fetches them beforehand, for what must not come in two steps. Rejects where they cannot be fetched. */
export async function fetchMore(language: Language): Promise<More> {
  const words = fetched.get(language) ?? (await loadMore(language));
  fetched.set(language, words);
  return words;
}

/**
 * Gives what is inside the words that the first view does without, and shows it once they are there. After a change of the
 * language the old ones stay until the new ones are there; where they cannot be fetched the page says so
 * (vite:preloadError).
 */
export function MoreWords({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const words = useWords();
  const [more, setMore] = useState(() => fetched.get(language) ?? null);
  useEffect(() => {
    let left = false;
    fetchMore(language).then(
      (words) => {
        if (!left) setMore(words);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [language]);
  const all = useMemo(() => (more === null ? null : { ...words, ...more }), [words, more]);
  return all === null ? null : <AllContext value={all}>{children}</AllContext>;
}

/** Every word in the language on the screen, the same object until that is another. Throws outside of {@link MoreWords}. */
export function useAllWords(): AllWords {
  const all = use(AllContext);
  if (all === null) throw new Error('There are not all words here: put MoreWords around it.');
  return all;
}
