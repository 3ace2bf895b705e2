/**
 * Made-up opinions in one language. Texts are words apart by blanks; `{slot}` is to be filled, and a word that begins with `!`
 * turns what is said after it, or of its clause, into the opposite. Punctuation stands apart like a word.
 */
export interface Speech {
  /** What can stand before a {@link Speech.predicates | predicate}: '' first, then 'i think', 'i do !not think' … */
  readonly attitudes: readonly string[];
  /** Clauses on a `{thing}`, each with one opinion slot. */
  readonly predicates: readonly string[];
  /** Clauses that take no attitude. */
  readonly alone: readonly string[];
  /** How two clauses, `{0}` and `{1}`, are joined, and whose verdict is that of the sentence. */
  readonly joints: readonly { readonly words: string; readonly decides: 'both' | 0 | 1 }[];
  /** What a sentence is about: groups of things that the same can be said of. */
  readonly topics: readonly (readonly Group[])[];
  /** By opinion slot that does not depend on the thing: words against it and words for it. */
  readonly opinions: Readonly<Record<string, Opinions>>;
  /** By slot: what can fill it and has no part in the verdict. It may hold slots again. */
  readonly fillings: Readonly<Record<string, readonly string[]>>;
  /** What can stand before and after it all. */
  readonly openers: readonly string[];
  readonly closers: readonly string[];
}

export type Opinions = readonly [against: readonly string[], inFavour: readonly string[]];

export interface Group {
  /** What a clause can be about. */
  readonly near: readonly string[];
  /** The same with an `{aside}`, which says nothing of how good it is. */
  readonly far: readonly string[];
  /** What fills `{part}` in it. */
  readonly parts: readonly string[];
  /** By opinion slot: what can be said of these things. */
  readonly opinions: Readonly<Record<string, Opinions>>;
}

/** '' has no words. */
export function wordsIn(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Words in a text that turn its meaning. */
export function negationsIn(text: string): number {
  return wordsIn(text).filter((word) => word.startsWith('!')).length;
}
