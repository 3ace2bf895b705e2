import type { LabelledText } from './corpus';

/** Token ids that are no words. */
export const PADDING = 0;
const UNKNOWN = 1;
const NO_WORDS: readonly string[] = ['', '?'];

/** Words and their ids: '' at 0 is padding, '?' at 1 stands for every other word. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly idOf: (token: string) => number;
}

/** The most frequent words of these texts, at most so many, the first seen first among equals. */
export function vocabularyOf(texts: Iterable<LabelledText>, most: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const { tokens } of texts) {
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const frequent = [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([word]) => word);
  const ids = new Map(frequent.map((word, k) => [word, k + NO_WORDS.length]));
  return {
    words: [...NO_WORDS, ...frequent],
    known: new Set(frequent),
    idOf: (token) => ids.get(token) ?? UNKNOWN,
  };
}
