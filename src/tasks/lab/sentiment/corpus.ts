import type { Random } from '../../../engine/random';
import { languages, type Language } from '../../sentiment/language';
import { sharesOf } from '../shares';
import { shuffled } from '../shuffled';
import type { Corpus, LabelledText } from '../text/corpus';
import { chinese } from './chinese';
import { english } from './english';
import type { Speech } from './speech';
import {
  framesOf,
  menuOf,
  PUNCTUATION,
  writeSentence,
  type Frame,
  type Menu,
  type Written,
} from './write-sentence';

export const speeches: Readonly<Record<Language['id'], Speech>> = { en: english, zh: chinese };

/** No sentence has more words. */
export const LONGEST = 40;

/** A made-up sentence with what the grammar knows of it. */
export interface Sentence extends LabelledText {
  readonly template: string;
  readonly frames: readonly Frame[];
  /** Words between a negation and its opinion, of each clause that has one. */
  readonly distances: readonly number[];
}

/** What is asked of the grammar. */
export interface Wanted {
  /** Different sentences that are dealt out to training, validation and test. */
  readonly count: number;
  /** Different sentences of templates that these never show; none where all templates are shown. */
  readonly unseen: number;
  /** No negation is further from its word. */
  readonly distance: number;
}

/**
 * A fifth of all ways to put an attitude before a predicate is set aside, the same for every seed. Each of the two is met in
 * training, but not together.
 */
export function isSetAside({ id, kind }: Frame): boolean {
  const [, attitude, predicate] = /^a(\d+)p(\d+)$/.exec(id) ?? [];
  return kind === 'attitude' && (Number(attitude) + 2 * Number(predicate)) % 5 === 0;
}

/** So many different sentences of the grammar, and of templates set aside. Throws where it does not have that many. */
export function writeCorpus(
  id: Language['id'],
  { count, unseen, distance }: Wanted,
  random: Random,
): Corpus & { readonly unseen: readonly Sentence[]; readonly seen: readonly Sentence[] } {
  const speech = speeches[id];
  const frames = framesOf(speech);
  const fits = ({ distances, tokens }: Sentence): boolean =>
    tokens.length <= LONGEST && distances.every((words) => words <= distance);
  const known = new Set<string>();
  const draw = (from: Menu, wanted: number, where: (one: Sentence) => boolean): Sentence[] => {
    const found: Sentence[] = [];
    for (let tries = 0; found.length < wanted; tries += 1) {
      if (tries > 100 * wanted) throw new Error(`The grammar has fewer than ${wanted} sentences.`);
      const sentence = sentenceOf(id, writeSentence(speech, from, random));
      if (known.has(sentence.text) || !fits(sentence) || !where(sentence)) continue;
      known.add(sentence.text);
      found.push(sentence);
    }
    return found;
  };

  const usual = menuOf(unseen > 0 ? frames.filter((one) => !isSetAside(one)) : frames);
  const seen = draw(usual, count, () => true);
  const apart = draw(menuOf(frames), unseen, (one) => one.frames.some(isSetAside));
  return {
    seen,
    unseen: apart,
    parts: sharesOf(shuffled(seen, random)),
    further:
      unseen > 0
        ? [{ id: 'templates', name: { en: 'unseen templates', zh: '未见过的句式' }, texts: apart }]
        : [],
    classes: [
      { en: 'against', zh: '负面' },
      { en: 'in favour', zh: '正面' },
    ],
    tokenise: (text, words) => languages[id].tokenise(text, words),
  };
}

function sentenceOf(id: Language['id'], written: Written): Sentence {
  return {
    text: id === 'en' ? englishText(written.words) : `${written.words.join('')}。`,
    tokens: written.words.filter((word) => !PUNCTUATION.test(word)),
    label: written.verdict,
    template: written.template,
    frames: written.frames,
    distances: written.distances,
  };
}

/** English words that begin with one wherever they stand. */
const CAPITALS: ReadonlySet<string> = new Set(['i', 'may', 'tuesday']);

function englishText(words: readonly string[]): string {
  const text = words
    .map((word) => (CAPITALS.has(word) ? capital(word) : word))
    .join(' ')
    .replaceAll(/ ([,;])/g, '$1');
  return `${capital(text)}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
