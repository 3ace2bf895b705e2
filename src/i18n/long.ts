import type { Entry } from './entry';

/** A text 1.6 to 2 times as long, still readable, with accents; a text without Latin letters stays as it is. */
export function lengthen(text: string): string {
  if (!/[a-z]/i.test(text)) return text;
  const missing = Math.max(Math.round(text.length * 0.8) - 2, 0);
  return `[${text.replace(/[a-z]/gi, accented)}${FILLER.repeat(Math.ceil(missing / FILLER.length)).slice(0, missing)}]`;
}

/** The same catalogue with every message lengthened, also those made by functions. */
export function lengthened<T extends Entry>(entry: T): T {
  return lengthenEntry(entry) as T;
}

function lengthenEntry(entry: Entry): Entry {
  if (typeof entry === 'string') return lengthen(entry);
  if (typeof entry === 'function') return (values: never) => lengthen(entry(values));
  return Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, lengthenEntry(one)]));
}

const FILLER = ' one two three four five six';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WITH_ACCENTS = 'áƀçđéƒĝĥíĵķļɱñóƥɋřšťúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓƤɊŘŠŤÚṼŴẊÝŽ';

/** Both alphabets hold one UTF-16 unit per letter, so a letter's place is the same in both. */
function accented(letter: string): string {
  return WITH_ACCENTS.charAt(PLAIN.indexOf(letter));
}
