import { describe, expect, test } from 'vitest';
import { cellOf } from '../../cells/catalogue';
import type { Cell } from '../../engine/cell';
import { createRandom } from '../../engine/random';
import { runForward } from '../../engine/reference/run-forward';
import type { Opened, Preset, Sentence } from '../preset';
import { unasked } from '../setup';
import { drawSentences, wordsOf, type Grammar } from './grammar';
import { grammars, heldOutSentences, vocabularyOf } from './held-out';
import { accuracyOf, judge, naiveAccuracies } from './judge';
import { languages } from './language';
import { sentenceEn, sentenceZh } from './preset';
import { loadSentiment } from './sentiment-file';

const files = import.meta.glob('./weights/*.json', { import: 'default' });
const cases = [
  { id: 'en', preset: sentenceEn, not: 'the film was not', silent: 'xyzzy' },
  { id: 'zh', preset: sentenceZh, not: '这部电影不', silent: '𠮷' },
] as const;

function cell(id: string): Cell {
  const found = cellOf(id);
  if (found === undefined) throw new Error(`There is no cell ${id}.`);
  return found;
}

function open(preset: Preset, id: string, text: string | null = null): Promise<Opened> {
  return preset.open(cell(id), { ...unasked, text });
}

function probabilities(opened: Opened): Float64Array {
  return opened.predict(runForward(opened.model, opened.weights, opened.sequence), []);
}

function sentenceOf({ sentence }: Opened): Sentence {
  if (sentence === null) throw new Error('This preset should read a sentence.');
  return sentence;
}

describe.each(cases)('$id', ({ id, preset, not, silent }) => {
  describe.each(preset.cells ?? [])('with the cell %s', (cellId) => {
    test('the held-out accuracy and the naive one are those that the file says, far apart', async () => {
      const { model, weights, embedding, provenance } = await loadSentiment(
        files,
        id,
        cell(cellId),
      );
      const sentences = heldOutSentences(id);
      const { counting, frequent } = naiveAccuracies(grammars[id], sentences);
      expect(accuracyOf(model, weights, embedding, sentences)).toBe(provenance.heldOut);
      expect(Math.max(counting, frequent)).toBe(provenance.naive);
      expect(provenance.heldOut).toBeGreaterThan(0.95);
      expect(provenance.naive).toBeLessThan(0.6);
      expect(embedding.words).toEqual(vocabularyOf(grammars[id]));
    });

    test('words that were never negated in training turn the probability once they are negated', async () => {
      const { model, weights, embedding } = await loadSentiment(files, id, cell(cellId));
      const start = sentenceOf(await open(preset, cellId, not)).tokens;
      const [[against, inFavour] = [[], []]] = Object.values(grammars[id].opinions);
      const words = grammars[id].neverTurned;
      const ends = judge(model, weights, embedding, [
        ...words.map((word) => [...start.slice(0, -1), word]),
        ...words.map((word) => [...start, word]),
      ]);
      words.forEach((word, k) => {
        expect([...against, ...inFavour]).toContain(word);
        const plain = ends[k] ?? NaN;
        const turned = ends[k + words.length] ?? NaN;
        expect(plain > 0.5).toBe(inFavour.includes(word));
        expect(turned > 0.5).toBe(!inFavour.includes(word));
      });
    });

    test('the verdict on the sentence it opens with turns as the “try this” says', async () => {
      const before = await open(preset, cellId);
      const after = await open(preset, cellId, preset.tryThis.change.text ?? null);
      expect(probabilities(before).at(-1)).toBeLessThan(0.1);
      expect(probabilities(after).at(-1)).toBeGreaterThan(0.9);
      const { tokens } = sentenceOf(after);
      const differs = sentenceOf(before).tokens.filter((token, t) => token !== tokens[t]);
      expect(differs).toHaveLength(1);
      expect(sentenceOf(before).unknown).toEqual([]);
      expect(sentenceOf(after).unknown).toEqual([]);
    });

    test('“not” alone hardly moves the probability, and the word after it does, to the other side', async () => {
      const opened = await open(preset, cellId);
      const said = probabilities(opened);
      const place = sentenceOf(opened).tokens.findIndex((token) => /^(not|不)$/.test(token));
      expect(Math.abs((said[place] ?? NaN) - (said[place - 1] ?? NaN))).toBeLessThan(0.1);
      expect(said[place + 1]).toBeGreaterThan(0.9);
    });

    test('a word it does not know is named, goes in as zeros and leaves a verdict standing', async () => {
      const opened = await open(preset, cellId, `${sentenceText(id)} ${silent}`);
      const { tokens, unknown } = sentenceOf(opened);
      expect(unknown).toEqual([tokens.length - 1]);
      const { steps, input } = opened.sequence;
      const { inputSize } = opened.model;
      expect(input).toHaveLength(steps * inputSize);
      expect(input.slice(-inputSize)).toEqual(new Float64Array(inputSize));
      expect(input.slice(0, -inputSize).every((value) => value !== 0)).toBe(true);
      expect(probabilities(opened).at(-1)).toBeGreaterThan(0.5);
    });
  });

  test('every word is a timestep with its name and a probability; what goes in is not a line to drag', async () => {
    const opened = await open(preset, 'lstm');
    const { tokens } = sentenceOf(opened);
    expect(opened.sequence.steps).toBe(tokens.length);
    expect(tokens.map((_, t) => opened.nameOfStep(t))).toEqual(tokens);
    expect(opened.encode([])).toBe(opened.sequence.input);
    expect(opened.inputs).toEqual([]);
    expect(opened.target).toBeNull();
    expect(opened.answer).toBeNull();
    expect(opened.model.inputSize).toBe(6);
    const said = probabilities(opened);
    expect(said).toHaveLength(tokens.length);
    expect(said.every((p) => p >= 0 && p <= 1)).toBe(true);
    expect(preset.start.timestep).toBeLessThan(tokens.length);
    expect(preset.start.unit).toBeLessThan(opened.model.hiddenSize);
  });

  test('any word can be swapped for any other of the vocabulary', async () => {
    const sentence = sentenceOf(await open(preset, 'lstm'));
    const { tokens, vocabulary } = sentence;
    const known = new Set(vocabulary);
    for (const [place] of tokens.entries()) {
      for (const word of vocabulary) {
        const read = languages[id].tokenise(sentence.swap(place, word), known);
        expect(read).toEqual(tokens.with(place, word));
      }
    }
  });

  test('no sentence in training is built like the one that it opens with', async () => {
    const { tokens } = sentenceOf(await open(preset, 'lstm'));
    const built = builder(grammars[id]);
    const sought = built(tokens);
    const count = (kind: 'training' | 'held out'): number =>
      drawSentences(grammars[id], createRandom(9), 10_000, kind).filter((drawn) =>
        built(drawn.tokens).includes(sought),
      ).length;
    expect(count('training')).toBe(0);
    expect(count('held out')).toBeGreaterThan(0);
  });

  test('without a word in it a text is passed over, and of a long one sixty words are read', async () => {
    const { tokens } = sentenceOf(await open(preset, 'lstm'));
    for (const empty of ['', ' …！ ']) {
      expect(sentenceOf(await open(preset, 'lstm', empty)).tokens).toEqual(tokens);
    }
    const long = await open(preset, 'lstm', `${sentenceText(id)} `.repeat(40));
    expect(sentenceOf(long).tokens).toHaveLength(60);
    expect(long.sequence.steps).toBe(60);
  });

  test('a cell without trained weights is refused by its name', async () => {
    await expect(open(preset, 'rnn')).rejects.toThrow('"rnn"');
  });
});

/** Writes every slot of a sentence as its name. */
function builder({ fillings, opinions }: Grammar): (tokens: readonly string[]) => string {
  const slots = new Map(
    [
      ...Object.entries(fillings),
      ...Object.entries(opinions).map(([slot, sides]): [string, string[]] => [slot, sides.flat()]),
    ].flatMap(([slot, texts]) =>
      texts.flatMap(wordsOf).map((word): [string, string] => [word, slot]),
    ),
  );
  return (tokens) =>
    tokens
      .map((token) => slots.get(token) ?? token)
      .filter((name, k, names) => name !== names[k - 1])
      .join(' ');
}

/** Something in favour, to go on from. */
function sentenceText(id: 'en' | 'zh'): string {
  return id === 'en' ? 'the film was wonderful' : '这部电影很精彩';
}
