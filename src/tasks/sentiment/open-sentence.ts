import type { Cell } from '../../engine/cell';
import type { Opened, Sentence } from '../preset';
import { embedded, placesIn, type Embedding } from './embedding';
import { probabilityOf } from './judge';
import { languages, type Language } from './language';
import { loadSentiment } from './sentiment-file';

const files = import.meta.glob('./weights/*.json', { import: 'default' });

/** What is read of a text at most: this many words from its beginning. */
const LONGEST = 60;

/**
 * A text with the model of that language and cell, one word a timestep; the fallback where the text has no words. Words that
 * the model lacks go in as zeros.
 */
export async function openSentence(
  id: Language['id'],
  cell: Cell,
  text: string,
  fallback: string,
): Promise<Opened> {
  const { model, weights, embedding, provenance } = await loadSentiment(files, id, cell);
  const sentence = sentenceOf(languages[id], embedding, text, fallback);
  const { tokens } = sentence;
  const sequence = embedded([placesIn(embedding)(tokens)], embedding);
  return {
    model,
    weights,
    sequence,
    provenance,
    inputs: [],
    encode: () => sequence.input,
    target: null,
    answer: null,
    // Nobody says whether a sentence is favourable: it is taken as if it were.
    goal: () => ({
      loss: 'cross-entropy',
      target: new Float64Array(tokens.length).fill(1),
    }),
    predict: ({ logits }) => (logits ?? new Float64Array()).map(probabilityOf),
    sentence,
    nameOfStep: (t) => tokens[t] ?? '',
  };
}

function sentenceOf(
  { tokenise, join }: Language,
  embedding: Embedding,
  text: string,
  fallback: string,
): Sentence {
  const known = new Set(embedding.words);
  const given = tokenise(text, known);
  const tokens = (given.length > 0 ? given : tokenise(fallback, known)).slice(0, LONGEST);
  return {
    tokens,
    unknown: placesIn(embedding)(tokens).flatMap((place, t) => (place < 0 ? [t] : [])),
    vocabulary: embedding.words,
    swap: (place, word) => join(tokens.with(place, word), known),
  };
}
