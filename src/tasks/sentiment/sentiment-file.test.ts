import { expect, test } from 'vitest';
import { cellOf } from '../../cells/catalogue';
import { loadSentiment, type SentimentFile, type SentimentModel } from './sentiment-file';

const good: SentimentFile = {
  version: 1,
  language: 'en',
  cell: 'rnn',
  hidden: 1,
  seed: 1,
  updates: 10,
  heldOut: 0.9,
  newPairs: 1,
  newNegations: 0.8,
  counting: 0.4,
  frequent: 0.5,
  vocabulary: ['good', 'bad'],
  embedding: [1, 2, 3, 4],
  lanes: [{ W_h: [1, 2, 3], b_h: [4] }],
  readout: { W_y: [5], b_y: [6] },
};

function load(file: unknown, name = 'en-rnn'): Promise<SentimentModel> {
  const rnn = cellOf('rnn');
  if (rnn === undefined) throw new Error('There is no cell rnn.');
  const files = { [`./weights/${name}.json`]: () => Promise.resolve(file) };
  return loadSentiment(files, 'en', rnn);
}

test('a file becomes a model with an embedding, and the better of the naive scores', async () => {
  const { model, embedding, provenance } = await load(good);
  expect(model.inputSize).toBe(2);
  expect(embedding.rows).toEqual(Float64Array.of(1, 2, 3, 4));
  expect(provenance).toEqual({
    kind: 'trained',
    seed: 1,
    updates: 10,
    measure: 'accuracy',
    heldOut: 0.9,
    naive: 0.5,
  });
});

test.each([
  ['of another version', { ...good, version: 2 }, /1 but received 2/],
  ['of another language', { ...good, language: 'zh' }, /"zh-rnn"/],
  ['of another cell', { ...good, cell: 'gru' }, /"en-gru"/],
  ['with half a row', { ...good, embedding: [1, 2, 3] }, /3 numbers do not make rows for 2 words/],
  ['without rows', { ...good, embedding: [] }, /0 numbers do not make rows/],
  ['without words', { ...good, vocabulary: [] }, />=1/],
  ['with a number that is none', { ...good, embedding: [1, 2, 3, null] }, /number/],
  ['with a share above 1', { ...good, heldOut: 1.2 }, /<=1/],
  ['with too few weights', { ...good, lanes: [{ W_h: [1], b_h: [4] }] }, /W_h needs 3/],
])('a file %s is refused in words', async (_, file, message) => {
  await expect(load(file)).rejects.toThrow(message);
});

test('where nothing was trained for a cell, this is said', async () => {
  await expect(load(good, 'zh-rnn')).rejects.toThrow('No weights were trained for the cell "rnn".');
});
