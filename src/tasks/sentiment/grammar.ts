import type { Random } from '../../engine/random';

/** 0: against it, 1: for it. */
export type Verdict = 0 | 1;

/** What one clause can look like: words with slots in braces, apart by blanks. */
export interface Frame {
  readonly words: string;
  /** True where it says the opposite of its opinion word. */
  readonly turned: boolean;
}

/** How clauses, `{0}`, `{1}` …, become a sentence, and those that its verdict is the verdict of. */
export interface Joint {
  readonly words: string;
  readonly decides: readonly number[];
}

/** Made-up opinions on films in one language. Wherever words are written together, blanks keep them apart. */
export interface Grammar {
  readonly frames: readonly Frame[];
  readonly joints: readonly Joint[];
  /** By slot: what can fill it and has no part in the verdict; `thing` is what a clause is about. */
  readonly fillings: Readonly<Record<string, readonly string[]>>;
  /** By slot: words against it and words for it. */
  readonly opinions: Readonly<
    Record<string, readonly [against: readonly string[], inFavour: readonly string[]]>
  >;
  /** What can stand before and after it all, nothing ('') being one of them. */
  readonly openers: readonly string[];
  readonly closers: readonly string[];
  /** Opinion words that training never meets in a turned frame. */
  readonly neverTurned: readonly string[];
}

export interface LabelledSentence {
  readonly tokens: readonly string[];
  readonly verdict: Verdict;
  /** Why training must never meet it; null where it may. */
  readonly heldOut: 'pair of clauses' | 'negated word' | null;
}

interface Clause {
  readonly frame: number;
  readonly tokens: readonly string[];
  readonly thing: string;
  /** Turns an opinion word that training never meets turned. */
  readonly unheard: boolean;
}

/** How often the clauses of a contrast ("but") really contrast: in two of three. */
const CONTRASTS = 2 / 3;

/** One sentence in three is a single clause. */
const SINGLES = 1 / 3;
const SINGLE: Joint = { words: '{0}', decides: [0] };

/** Draws a sentence; both verdicts are equally likely. */
function drawSentence(grammar: Grammar, random: Random): LabelledSentence {
  const verdict: Verdict = random.integer(2) === 1 ? 1 : 0;
  const { words, decides } = random.uniform() < SINGLES ? SINGLE : pick(grammar.joints, random);
  const other = random.uniform() < CONTRASTS ? opposite(verdict) : verdict;

  const clauses: Clause[] = [];
  const body = wordsOf(words).flatMap((word) => {
    if (!word.startsWith('{')) return [word];
    const own = decides.includes(clauses.length) ? verdict : other;
    const clause = drawClause(grammar, random, own, clauses);
    clauses.push(clause);
    return clause.tokens;
  });
  return {
    tokens: [
      ...wordsOf(pick(grammar.openers, random)),
      ...body,
      ...wordsOf(pick(grammar.closers, random)),
    ],
    verdict,
    heldOut: reasonToHoldOut(clauses),
  };
}

/** So many sentences that training may meet, or so many that it must not. */
export function drawSentences(
  grammar: Grammar,
  random: Random,
  count: number,
  kind: 'training' | 'held out',
): readonly LabelledSentence[] {
  const drawn: LabelledSentence[] = [];
  while (drawn.length < count) {
    const sentence = drawSentence(grammar, random);
    if ((sentence.heldOut === null) === (kind === 'training')) drawn.push(sentence);
  }
  return drawn;
}

/** A fifth of all pairs of frames, in this order, is never met in training, whatever joins them. */
function reasonToHoldOut(clauses: readonly Clause[]): LabelledSentence['heldOut'] {
  if (clauses.some(({ unheard }) => unheard)) return 'negated word';
  const apart = clauses.some(({ frame }, place) => {
    const next = clauses[place + 1];
    return next !== undefined && (frame + 2 * next.frame) % 5 === 0;
  });
  return apart ? 'pair of clauses' : null;
}

/** A clause about something that the others are not about. */
function drawClause(
  grammar: Grammar,
  random: Random,
  verdict: Verdict,
  others: readonly Clause[],
): Clause {
  const turned = random.integer(2) === 1;
  const frame = pick(
    grammar.frames.filter((one) => one.turned === turned),
    random,
  );
  const said = others.map(({ thing }) => thing);
  const things = (grammar.fillings.thing ?? []).filter((thing) => !said.includes(thing));
  const thing = pick(things, random);
  let unheard = false;
  const tokens = wordsOf(frame.words).flatMap((word) => {
    if (!word.startsWith('{')) return [word];
    const slot = word.slice(1, -1);
    if (slot === 'thing') return wordsOf(thing);
    const opinions = grammar.opinions[slot];
    if (opinions === undefined) return wordsOf(pick(grammar.fillings[slot] ?? [], random));
    const opinion = pick(opinions[turned ? opposite(verdict) : verdict], random);
    unheard ||= turned && grammar.neverTurned.includes(opinion);
    return [opinion];
  });
  return { frame: grammar.frames.indexOf(frame), tokens, thing, unheard };
}

function opposite(verdict: Verdict): Verdict {
  return verdict === 1 ? 0 : 1;
}

/** '' has no words. */
export function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

function pick<T>(choices: readonly T[], random: Random): T {
  const choice = choices[random.integer(choices.length)];
  if (choice === undefined) throw new Error('There is nothing to choose from.');
  return choice;
}
