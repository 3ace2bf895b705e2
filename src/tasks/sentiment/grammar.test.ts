import { describe, expect, test } from 'vitest';
import { createRandom } from '../../engine/random';
import { drawSentences, type Grammar, type LabelledSentence } from './grammar';
import { grammars, heldOutSentences, vocabularyOf } from './held-out';
import { languages } from './language';

const joins = /^(and|but|although|而且|但是|但|不过|虽然|尽管)$/;

/** What a reader needs to know of a language to find the verdict by rules of thumb. */
const readers = {
  en: {
    negations: /^(not|never|nobody|far|wasn't|isn't|didn't|don't)$/,
    turns: /^but$/,
    concessions: /^although$/,
  },
  zh: {
    negations: /^(不|并不|没|没有|算不上|谈不上)$/,
    turns: /^(但是|但|不过)$/,
    concessions: /^(虽然|尽管)$/,
  },
};

/** The verdict, from the words alone: the last opinion word that is not conceded, turned round where a negation goes before it. */
function verdictByRule(id: 'en' | 'zh', grammar: Grammar, tokens: readonly string[]): 0 | 1 {
  const { negations, turns, concessions } = readers[id];
  const opinions = Object.values(grammar.opinions);
  let negated = false;
  let verdict: 0 | 1 | null = null;
  let started = false;
  for (const token of tokens) {
    // What is conceded in the middle changes nothing any more; at the beginning it is overruled by what follows.
    if (concessions.test(token) && started) break;
    if (turns.test(token)) negated = false;
    if (negations.test(token)) negated = true;
    const side = opinions.findIndex(([against, inFavour]) =>
      [...against, ...inFavour].includes(token),
    );
    if (side < 0) continue;
    const inFavour = opinions[side]?.[1].includes(token) === true;
    verdict = inFavour === negated ? 0 : 1;
    negated = false;
    started = true;
  }
  if (verdict === null) throw new Error(`No opinion in: ${tokens.join(' ')}`);
  return verdict;
}

const text = ({ tokens }: LabelledSentence): string => tokens.join(' ');

describe.each(['en', 'zh'] as const)('the sentences in %s', (id) => {
  const grammar = grammars[id];
  const known = new Set(vocabularyOf(grammar));
  const training = drawSentences(grammar, createRandom(5), 3000, 'training');
  const heldOut = heldOutSentences(id);

  test('have the verdict that a rule on their words finds', () => {
    const wrong = [...training, ...heldOut].filter(
      ({ tokens, verdict }) => verdictByRule(id, grammar, tokens) !== verdict,
    );
    expect(wrong.map(text)).toEqual([]);
  });

  test('are read back from plain text word by word, none of them unknown', () => {
    const blank = id === 'en' ? ' ' : '';
    for (const { tokens } of [...training, ...heldOut]) {
      expect(languages[id].tokenise(tokens.join(blank), known)).toEqual(tokens);
      expect(tokens.every((token) => known.has(token))).toBe(true);
    }
  });

  test('speak for and against about equally often, and use the whole vocabulary', () => {
    const inFavour = training.filter(({ verdict }) => verdict === 1).length / training.length;
    expect(Math.abs(inFavour - 0.5)).toBeLessThan(0.03);
    expect(new Set(training.flatMap(({ tokens }) => tokens))).toEqual(known);
  });

  test('are never among those held out when training draws them', () => {
    const seen = new Set(training.map(text));
    expect(heldOut).toHaveLength(1000);
    expect(heldOut.filter((sentence) => seen.has(text(sentence)))).toEqual([]);
    const opinions = Object.values(grammar.opinions).flat(2);
    const ends = (token: string): boolean => joins.test(token) || opinions.includes(token);
    for (const word of grammar.neverTurned) {
      const ways = training.filter(({ tokens }) => tokens.includes(word));
      expect(ways.length).toBeGreaterThan(0);
      for (const { tokens } of ways) {
        const before = tokens.slice(0, tokens.indexOf(word));
        const clause = before.slice(before.findLastIndex(ends) + 1);
        expect(clause.filter((token) => readers[id].negations.test(token))).toEqual([]);
      }
    }
  });

  test('are about forty opinions or more, and the same seed draws the same', () => {
    const words = Object.values(grammar.opinions).flat(2);
    expect(new Set(words).size).toBeGreaterThanOrEqual(38);
    expect(drawSentences(grammar, createRandom(5), 50, 'training')).toEqual(training.slice(0, 50));
  });
});
