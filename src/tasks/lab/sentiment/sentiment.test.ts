import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../engine/random';
import { languages } from '../../sentiment/language';
import { baselinePredictor } from '../effect';
import { scoreOf } from '../score';
import { isSetAside, LONGEST, speeches, writeCorpus, type Sentence } from './corpus';
import { handChecked } from './hand-checked.fixture';
import { sentimentEn, sentimentZh } from './task';
import { framesOf } from './write-sentence';

const text = ({ text: one }: Sentence): string => one;

describe.each(['en', 'zh'] as const)('the sentences in %s', (id) => {
  const task = id === 'en' ? sentimentEn : sentimentZh;
  const write = (seed: number, distance = 25) =>
    writeCorpus(id, { count: 4000, unseen: 500, distance }, createRandom(seed));
  const corpus = write(7);
  const all = [...corpus.seen, ...corpus.unseen];

  test('have the verdict that a reader gives them', () => {
    const found = new Map(all.map((one) => [one.text, one.label]));
    expect(handChecked[id].length).toBeGreaterThanOrEqual(20);
    for (const [verdict, one] of handChecked[id])
      expect([one, found.get(one)]).toEqual([one, verdict]);
  });

  test('are 4,000 different ones and 500 of other templates, the same for the same seed', () => {
    expect(new Set(all.map(text)).size).toBe(4500);
    expect(write(7).seen.map(text)).toEqual(corpus.seen.map(text));
    expect(write(8).seen.map(text)).not.toEqual(corpus.seen.map(text));
  });

  test('are told apart by sentence, and templates set aside are never met in training', () => {
    const { parts } = corpus;
    const [training, validation, held] = [parts.training, parts.validation, parts.test].map(
      (part) => new Set(part.map((one) => one.text)),
    );
    expect([training?.size, validation?.size, held?.size]).toEqual([2800, 600, 600]);
    for (const one of [...(validation ?? []), ...(held ?? [])]) {
      expect(training?.has(one)).toBe(false);
    }
    const met = new Set(corpus.seen.map(({ template }) => template));
    const frames = new Set(corpus.seen.flatMap((one) => one.frames.map((frame) => frame.id)));
    for (const one of corpus.unseen) {
      expect(met.has(one.template)).toBe(false);
      expect(one.frames.some((frame) => !frames.has(frame.id))).toBe(true);
    }
  });

  test('of templates set aside use no attitude, no predicate and no word that training lacks', () => {
    const kept = framesOf(speeches[id]).filter((frame) => !isSetAside(frame));
    const parts = new Set(kept.flatMap((frame) => frame.id.match(/[aps]\d+/g) ?? []));
    const every = framesOf(speeches[id]).flatMap((frame) => frame.id.match(/[aps]\d+/g) ?? []);
    expect(every.filter((part) => !parts.has(part))).toEqual([]);
    const words = new Set(corpus.parts.training.flatMap(({ tokens }) => tokens));
    expect(
      corpus.unseen.flatMap(({ tokens }) => tokens).filter((word) => !words.has(word)),
    ).toEqual([]);
  });

  test('speak for and against equally often, also where an opinion word stands alone', () => {
    const share = corpus.seen.filter(({ label }) => label === 1).length / 4000;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.025);
    const singles = corpus.seen.filter(({ frames }) => frames.length === 1);
    const odd = singles.filter(({ frames }) => (frames[0]?.negations ?? 0) % 2 === 1).length;
    expect(Math.abs(odd / singles.length - 0.5)).toBeLessThan(0.04);
  });

  test('hold double negations, turns, and distances of up to 25 words, which can be bounded', () => {
    const distances = corpus.seen.flatMap((one) => one.distances);
    expect(Math.max(...distances)).toBe(25);
    expect(distances.filter((words) => words >= 12).length).toBeGreaterThan(200);
    const double = corpus.seen.filter(({ frames }) => frames.some((one) => one.negations === 2));
    expect(double.length).toBeGreaterThan(800);
    const turns =
      id === 'en' ? /\b(but|yet|however|although|even though)\b/ : /但|不过|可是|虽然|尽管/;
    expect(corpus.seen.filter((one) => turns.test(one.text)).length).toBeGreaterThan(1500);
    expect(Math.max(...write(7, 6).seen.flatMap((one) => one.distances))).toBe(6);
    expect(Math.max(...all.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(LONGEST);
  });

  test('are read back from their text word by word', () => {
    const known = new Set(all.flatMap(({ tokens }) => tokens));
    const wrong = all.filter(
      (one) => languages[id].tokenise(one.text, known).join(' ') !== one.tokens.join(' '),
    );
    expect(wrong.map(text)).toEqual([]);
  });

  test('cannot be judged by their words without order', () => {
    const prepared = task.prepare({ count: 4000 }, {}, 1);
    const part = prepared.parts.test;
    for (const baseline of ['majority', 'words']) {
      const score = scoreOf(prepared, part, baselinePredictor(baseline)(prepared, part));
      expect(score.kind === 'classes' && score.accuracy).toBeLessThan(0.6);
    }
  });

  test('of one’s own are read as the model reads them', () => {
    const prepared = task.prepare({ count: 4000 }, {}, 1);
    const own = id === 'en' ? 'The plot was NOT xyzzy!' : '剧情不魑好看。';
    const read = prepared.text?.read(own);
    expect(read?.tokens).toEqual(
      id === 'en' ? ['the', 'plot', 'was', 'not', 'xyzzy'] : ['剧情', '不', '魑', '好', '看'],
    );
    expect(read?.ids[id === 'en' ? 4 : 2]).toBe(1);
    expect(prepared.text?.read('…').tokens).toEqual([]);
    const vocabulary = prepared.text?.vocabulary ?? [];
    expect(vocabulary[read?.ids[0] ?? 0]).toBe(read?.tokens[0]);
    const { part } = prepared.further[0] ?? {};
    expect(part?.count).toBe(1000);
    expect(task.prepare({ count: 4000 }, { split: 'sentences' }, 1).further).toEqual([]);
  });
});
