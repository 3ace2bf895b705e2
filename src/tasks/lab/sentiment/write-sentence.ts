import type { Random } from '../../../engine/random';
import { negationsIn, wordsIn, type Group, type Speech } from './speech';

/** 0: against it, 1: for it. */
export type Verdict = 0 | 1;

/** What a clause looks like: places in a speech's attitudes and predicates, or in what stands alone. */
export interface Frame {
  /** The same for every clause of this form: 'a8p4' or 's2'. */
  readonly id: string;
  readonly words: string;
  /** Turned so often; an even number says what its opinion word says. */
  readonly negations: number;
  readonly kind: 'bare' | 'attitude' | 'alone';
}

/** A sentence as the grammar wrote it. */
export interface Written {
  /** Words and punctuation, in order. */
  readonly words: readonly string[];
  readonly verdict: Verdict;
  /** What joins its frames, and these: 'j2 a8p4 s2'. */
  readonly template: string;
  readonly frames: readonly Frame[];
  /** Of each clause with a negation: words between the first one and the opinion, whichever comes first. */
  readonly distances: readonly number[];
}

export const PUNCTUATION = /^[,;.，。]$/;

/** One sentence in three is a single clause. */
const SINGLES = 1 / 3;
/** How often the clauses of a "but" really differ: in two of three. */
const CONTRASTS = 2 / 3;
const ASIDES = 0.45;
const FRINGES = 0.3;
/** How many clauses are turned never, once and twice: as many odd as even, so that opinion words alone tell nothing. */
const NEVER = 0.28;
const ONCE = 0.5;

/** Twice is the most that can be read without a pencil. */
const MOST_NEGATIONS = 2;

/** Every form of clause. */
export function framesOf({ attitudes, predicates, alone }: Speech): readonly Frame[] {
  const predicated = attitudes.flatMap((attitude, a) =>
    predicates.map((predicate, p) =>
      frame(`a${a}p${p}`, `${attitude} ${predicate}`, a === 0 ? 'bare' : 'attitude'),
    ),
  );
  return [...predicated, ...alone.map((words, s) => frame(`s${s}`, words, 'alone'))].filter(
    ({ negations }) => negations <= MOST_NEGATIONS,
  );
}

/** Frames by how often they are turned, then by kind. */
export type Menu = readonly (readonly (readonly Frame[])[])[];

export function menuOf(frames: readonly Frame[]): Menu {
  return [0, 1, 2].map((negations) => {
    const alike = frames.filter((one) => one.negations === negations);
    const kinds = [...new Set(alike.map(({ kind }) => kind))];
    return kinds.map((kind) => alike.filter((one) => one.kind === kind));
  });
}

function frame(id: string, words: string, kind: Frame['kind']): Frame {
  return { id, words, negations: negationsIn(words), kind };
}

/** Draws a sentence; both verdicts are equally likely, whatever its opinion words are. */
export function writeSentence(speech: Speech, menu: Menu, random: Random): Written {
  const verdict: Verdict = random.integer(2) === 1 ? 1 : 0;
  const topic = pick(speech.topics, random);
  const place = random.uniform() < SINGLES ? null : random.integer(speech.joints.length);
  const joint = place === null ? null : speech.joints[place];
  const differs = random.uniform() < CONTRASTS;
  const far = random.uniform() < ASIDES ? random.integer(joint ? 2 : 1) : null;

  const clauses: Clause[] = [];
  const add = (): readonly string[] => {
    const k = clauses.length;
    const own = !joint || joint.decides === 'both' || joint.decides === k || !differs;
    const clause = writeClause(
      { speech, topic, random, others: clauses },
      drawFrame(menu, random, clauses),
      own ? verdict : opposite(verdict),
      far === k,
    );
    clauses.push(clause);
    return clause.words;
  };
  const body = joint
    ? wordsIn(joint.words).flatMap((word) => (word.startsWith('{') ? add() : [word]))
    : add();
  return {
    words: [...fringe(speech.openers, random), ...body, ...fringe(speech.closers, random)],
    verdict,
    template: [
      place === null ? 'single' : `j${place}`,
      ...clauses.map(({ frame }) => frame.id),
    ].join(' '),
    frames: clauses.map(({ frame }) => frame),
    distances: clauses.flatMap(({ distance }) => (distance === null ? [] : [distance])),
  };
}

interface Clause {
  readonly frame: Frame;
  readonly words: readonly string[];
  readonly thing: string;
  readonly distance: number | null;
}

interface Telling {
  readonly speech: Speech;
  readonly topic: readonly Group[];
  readonly random: Random;
  readonly others: readonly Clause[];
}

/** A form of clause by how often it is turned, then by its kind; no attitude twice in a sentence. */
function drawFrame(menu: Menu, random: Random, others: readonly Clause[]): Frame {
  const share = random.uniform();
  const negations = share < NEVER ? 0 : share < NEVER + ONCE ? 1 : 2;
  const kinds = menu[negations] ?? [];
  for (;;) {
    const drawn = pick(pick(kinds, random), random);
    if (others.every(({ frame }) => attitudeOf(frame) !== attitudeOf(drawn))) return drawn;
  }
}

/** 'a8' of 'a8p4'; nothing is like a bare or a lone clause but itself. */
function attitudeOf({ id, kind }: Frame): string {
  return kind === 'attitude' ? id.slice(0, id.indexOf('p')) : id;
}

/** A clause about something that the others are not about. */
function writeClause(
  { speech, topic, random, others }: Telling,
  frame: Frame,
  verdict: Verdict,
  far: boolean,
): Clause {
  const group = pick(topic, random);
  const said = others.map(({ thing }) => thing);
  const things = (far ? group.far : group.near).filter((thing) => !said.includes(thing));
  const thing = pick(things, random);
  const parts = group.parts.filter((part) => !said.includes(part));
  const worded = frame.negations % 2 === 1 ? opposite(verdict) : verdict;

  const words: string[] = [];
  const negations: number[] = [];
  let opinion = 0;
  let part = '';
  const fill = (text: string): void => {
    for (const word of wordsIn(text)) {
      if (!word.startsWith('{')) {
        if (word.startsWith('!')) negations.push(words.length);
        words.push(word.startsWith('!') ? word.slice(1) : word);
        continue;
      }
      const slot = word.slice(1, -1);
      const opinions = group.opinions[slot] ?? speech.opinions[slot];
      if (slot === 'thing') fill(thing);
      else if (slot === 'part') fill((part = pick(parts, random)));
      else if (opinions === undefined) fill(pick(speech.fillings[slot] ?? [], random));
      else {
        opinion = words.length;
        words.push(pick(opinions[worded], random));
      }
    }
  };
  fill(frame.words);
  return {
    frame,
    words,
    thing: part === '' ? thing : part,
    distance: negations[0] === undefined ? null : wordsBetween(words, negations[0], opinion),
  };
}

function wordsBetween(words: readonly string[], one: number, other: number): number {
  const between = words.slice(Math.min(one, other) + 1, Math.max(one, other));
  return between.filter((word) => !PUNCTUATION.test(word)).length;
}

function fringe(choices: readonly string[], random: Random): readonly string[] {
  return random.uniform() < FRINGES ? wordsIn(pick(choices, random)) : [];
}

function opposite(verdict: Verdict): Verdict {
  return verdict === 1 ? 0 : 1;
}

function pick<T>(choices: readonly T[], random: Random): T {
  const choice = choices[random.integer(choices.length)];
  if (choice === undefined) throw new Error('There is nothing to choose from.');
  return choice;
}
