/** How a language's text falls into words that a model reads, and becomes text again. */
export interface Language {
  readonly id: 'en' | 'zh';
  /** Without punctuation; empty where there are no words. */
  readonly tokenise: (text: string, vocabulary: ReadonlySet<string>) => readonly string[];
  /** A text that falls into these very words, for words that are words of their own. */
  readonly join: (tokens: readonly string[], vocabulary: ReadonlySet<string>) => string;
}

/** In lower case, blanks and punctuation apart; an apostrophe inside a word stays. */
const en: Language = {
  id: 'en',
  tokenise: (text) =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? [],
  join: (tokens) => tokens.join(' '),
};

/**
 * From the left the longest word of the vocabulary; where none fits, one character, or a run of Latin letters and digits. Blanks
 * and punctuation end a word.
 */
const zh: Language = {
  id: 'zh',
  tokenise: (text, vocabulary) => {
    const longest = Math.max(1, ...[...vocabulary].map((word) => word.length));
    const parts = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return parts.flatMap((part) => {
      const tokens: string[] = [];
      let start = 0;
      while (start < part.length) {
        const token = known(part, start, longest, vocabulary) ?? unknown(part.slice(start));
        tokens.push(token);
        start += token.length;
      }
      return tokens;
    });
  },
  join: (tokens, vocabulary) =>
    tokens.reduce((text, token, place) => {
      const together = text + token;
      const found = zh.tokenise(together, vocabulary);
      const same = found.length === place + 1 && found.every((word, k) => word === tokens[k]);
      return same ? together : `${text} ${token}`;
    }, ''),
};

export const languages: Readonly<Record<Language['id'], Language>> = { en, zh };

function known(
  part: string,
  start: number,
  longest: number,
  vocabulary: ReadonlySet<string>,
): string | null {
  for (let length = Math.min(longest, part.length - start); length > 0; length -= 1) {
    const word = part.slice(start, start + length);
    if (vocabulary.has(word)) return word;
  }
  return null;
}

function unknown(rest: string): string {
  return /^[a-z\d]+/iu.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
}
