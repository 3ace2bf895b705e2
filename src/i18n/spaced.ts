import type { Entry } from './entry';

const HAN_THEN_OTHER = /(\p{Script=Han})(?=(?!\p{Script=Han})[\p{L}\p{N}−[(])/gu;
const OTHER_THEN_HAN = /((?!\p{Script=Han})[\p{L}\p{N}%\])])(?=\p{Script=Han})/gu;

/** A space between Chinese and what stands among it in other letters or digits, as Chinese typesetting has it. */
export function space(text: string): string {
  return text.replace(HAN_THEN_OTHER, '$1 ').replace(OTHER_THEN_HAN, '$1 ');
}

/** The same catalogue with every message spaced: what is put into a message may be a word or a symbol. */
export function spaced<T extends Entry>(entry: T): T {
  return spaceEntry(entry) as T;
}

function spaceEntry(entry: Entry): Entry {
  if (typeof entry === 'string') return space(entry);
  if (typeof entry === 'function') return (values: never) => space(entry(values));
  return Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, spaceEntry(one)]));
}
