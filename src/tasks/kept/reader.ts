import { languages } from '../sentiment/language';

/** How a text falls into the words of a vocabulary, and becomes text again. */
export interface Reader {
  readonly tokenise: (text: string) => readonly string[];
  readonly join: (tokens: readonly string[]) => string;
}

/**
 * The reader that a vocabulary was made with, told by its words: Chinese where a word is, English where every word is one to English,
 * otherwise by blanks.
 */
export function readerOf(vocabulary: readonly string[]): Reader {
  const words = vocabulary.filter((word) => word !== '');
  const known = new Set(words);
  const isLower = words.every((word) => word === word.toLowerCase());
  const cased = (text: string): string => (isLower ? text.toLowerCase() : text);
  const { en, zh } = languages;
  if (words.some((word) => /\p{Script=Han}/u.test(word))) {
    return {
      tokenise: (text) => zh.tokenise(cased(text), known),
      join: (tokens) => zh.join(tokens, known),
    };
  }
  const isEnglish = words.every((word) => en.tokenise(word, known).join(' ') === word);
  return {
    tokenise: (text) =>
      isEnglish
        ? en.tokenise(text, known)
        : cased(text)
            .split(/\s+/)
            .filter((word) => word !== ''),
    join: (tokens) => tokens.join(' '),
  };
}
