import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { AllWords, More } from './catalogue';
import type { Language } from './languages';
import { loadMore } from './load';
import { useLanguage, useWords } from './words';

const MoreContext = createContext<More | null>(null);

/** What was fetched before is there at once. */
const fetched = new Map<Language, More>();

/**
 * Gives what is inside the words that the first view does without, and shows it once they are there. After a change of the
 * language the old ones stay until the new ones are there; where they cannot be fetched the page says so
 * (vite:preloadError).
 */
export function MoreWords({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const [more, setMore] = useState(() => fetched.get(language) ?? null);
  useEffect(() => {
    let left = false;
    loadMore(language).then(
      (words) => {
        fetched.set(language, words);
        if (!left) setMore(words);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [language]);
  return more === null ? null : <MoreContext value={more}>{children}</MoreContext>;
}

/** Every word in the language on the screen. Throws outside of {@link MoreWords}. */
export function useAllWords(): AllWords {
  const words = useWords();
  const more = use(MoreContext);
  if (more === null) throw new Error('There are not all words here: put MoreWords around it.');
  return { ...words, ...more };
}
