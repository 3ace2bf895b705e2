import { createContext, use, type ReactNode } from 'react';
import type { Catalogue } from './catalogue';
import { formatsOf, type Formats } from './format';
import type { Language } from './languages';
import { longText } from './long-text';

interface Spoken {
  readonly language: Language;
  readonly words: Catalogue;
}

const SpokenContext = createContext<Spoken | null>(null);

/** Hands the words of one language to everything inside. */
export function WordsProvider({ language, words, children }: Spoken & { children: ReactNode }) {
  return <SpokenContext value={{ language, words }}>{children}</SpokenContext>;
}

/** The catalogue in the language on the screen. Throws outside a {@link WordsProvider}. */
export function useWords(): Catalogue {
  return useSpoken().words;
}

/** The language on the screen; it follows the setting once its words are there. */
export function useLanguage(): Language {
  return useSpoken().language;
}

/** Numbers, per cents and lists in the language on the screen. */
export function useFormats(): Formats {
  return formatsOf(useSpoken().language);
}

/** Of a text that comes in both languages (the name of a cell, of a preset), the one on the screen. */
export function textIn(
  language: Language,
  text: { readonly en: string; readonly zh: string },
): string {
  return language === 'long' ? longText(text.en) : text[language];
}

function useSpoken(): Spoken {
  const spoken = use(SpokenContext);
  if (spoken === null) throw new Error('There are no words here: put a WordsProvider around it.');
  return spoken;
}
