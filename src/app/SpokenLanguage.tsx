import { useEffect, useState, type ReactNode } from 'react';
import type { Catalogue } from '../i18n/catalogue';
import { languageTag, type Language } from '../i18n/languages';
import { loadWords } from '../i18n/load';
import { WordsProvider } from '../i18n/words';
import { setLanguage, useSettings } from '../stores/settings';

export interface Spoken {
  readonly language: Language;
  readonly words: Catalogue;
}

/** Follows the language setting: the old words stay until the new ones are there, and nothing else changes. */
export function SpokenLanguage({
  first,
  children,
}: {
  readonly first: Spoken;
  readonly children: ReactNode;
}) {
  const wanted = useSettings((settings) => settings.language);
  const [spoken, setSpoken] = useState(first);

  useEffect(() => {
    if (wanted === spoken.language) return;
    let overtaken = false;
    loadWords(wanted).then(
      (words) => {
        if (!overtaken) setSpoken({ language: wanted, words });
      },
      // The page says that a part could not be fetched; see vite:preloadError in main.tsx.
      () => {
        if (!overtaken) setLanguage(spoken.language);
      },
    );
    return () => {
      overtaken = true;
    };
  }, [wanted, spoken.language]);

  useEffect(() => {
    document.documentElement.lang = languageTag(spoken.language);
    document.title = spoken.words.shell.title;
  }, [spoken]);

  return <WordsProvider {...spoken}>{children}</WordsProvider>;
}
