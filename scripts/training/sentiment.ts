import type { Cell } from '../../src/engine/cell';
import { binaryCrossEntropy } from '../../src/engine/losses';
import type { Model, Weights } from '../../src/engine/model';
import { createRandom, type Random } from '../../src/engine/random';
import { runBackward } from '../../src/engine/reference/run-backward';
import { runForward } from '../../src/engine/reference/run-forward';
import { arraysOf, weightGradients } from '../../src/engine/reference/weight-gradients';
import { modelOf } from '../../src/tasks/model-of';
import { embedded, placesIn, type Embedding } from '../../src/tasks/sentiment/embedding';
import { drawSentences, wordsOf, type Grammar } from '../../src/tasks/sentiment/grammar';
import { grammars, heldOutSentences, vocabularyOf } from '../../src/tasks/sentiment/held-out';
import { accuracyOf, naiveAccuracies } from '../../src/tasks/sentiment/judge';
import type { Language } from '../../src/tasks/sentiment/language';
import { sentimentOf, type SentimentFile } from '../../src/tasks/sentiment/sentiment-file';
import { descend, type Recipe } from './descend';
import { roundedNumbers } from './rounded-numbers';
import { startOf } from './train';

export const sentimentLanguages: readonly Language['id'][] = ['en', 'zh'];

/** Cells that read sentences; the first is the usual one. */
export const sentimentCells: readonly string[] = ['lstm', 'gru'];

export const sentimentRecipe: Recipe = { updates: 6000, learningRate: 0.01, largestNorm: 1 };

const SEED = 1;
const HIDDEN = 8;
const EMBEDDING = 6;
const CORPUS = 20_000;
const BATCH = 16;

/** A sentence in six is broken off before its first opinion: nothing can be said yet, and the target is one half. */
const BROKEN_OFF = 1 / 6;

/** A word that has no part in the verdict is unknown (zeros) one time in ten, so that unknown words lean to neither side. */
const UNKNOWN = 0.1;

/** Embeddings start small, and shrink in proportion: words used alike then come to lie together, also those never met negated. */
const START = 0.1;
const DECAY = 0.003;

interface Reading {
  /** Rows of its words. */
  readonly places: readonly number[];
  readonly target: number;
}

/** Trains one language and one cell; the numbers of the file are rounded, and scored so. */
export function trainedSentiment(
  language: Language['id'],
  cell: Cell,
  watch: (update: number, loss: number) => void,
): SentimentFile {
  const grammar = grammars[language];
  const random = createRandom(SEED);
  const model = modelOf(cell, EMBEDDING, HIDDEN);
  const weights = startOf(cell, model, random);
  const words = vocabularyOf(grammar);
  const rows = Float64Array.from(
    { length: words.length * EMBEDDING },
    () => START * random.normal(),
  );
  const embedding: Embedding = { words, size: EMBEDDING, rows };
  trainOn(readingsOf(grammar, embedding, random), model, weights, embedding, random, watch);

  const unscored: SentimentFile = {
    version: 1,
    language,
    cell: cell.id,
    hidden: HIDDEN,
    seed: SEED,
    updates: sentimentRecipe.updates,
    heldOut: 0,
    newPairs: 0,
    newNegations: 0,
    counting: 0,
    frequent: 0,
    vocabulary: [...words],
    embedding: Array.from(rows, (value) => Number(value.toPrecision(6))),
    lanes: [roundedNumbers(weights.lanes[0])],
    readout: roundedNumbers(weights.readout),
  };
  const scored = sentimentOf(unscored, cell);
  const sentences = heldOutSentences(language);
  const accuracy = (kind?: string): number =>
    accuracyOf(
      scored.model,
      scored.weights,
      scored.embedding,
      sentences.filter(({ heldOut }) => kind === undefined || heldOut === kind),
    );
  return {
    ...unscored,
    heldOut: accuracy(),
    newPairs: accuracy('pair of clauses'),
    newNegations: accuracy('negated word'),
    ...naiveAccuracies(grammar, sentences),
  };
}

function trainOn(
  readings: readonly Reading[],
  model: Model,
  weights: Weights,
  embedding: Embedding,
  random: Random,
  watch: (update: number, loss: number) => void,
): void {
  const sorted = readings.toSorted((a, b) => a.places.length - b.places.length);
  const byLength = new Map<number, Reading[]>();
  for (const reading of sorted) {
    const { length } = reading.places;
    const alike = byLength.get(length);
    if (alike === undefined) byLength.set(length, [reading]);
    else alike.push(reading);
  }
  let update = 0;
  descend(
    [...arraysOf(model, weights), embedding.rows],
    sentimentRecipe,
    () => {
      // No sentence is padded: a batch has one length, as often as it is frequent. Short ones are met first.
      const progress = update / sentimentRecipe.updates;
      update += 1;
      const met = Math.ceil(readings.length * Math.min(1, 0.1 + 2 * progress));
      const drawn = sorted[random.integer(met)];
      const alike = byLength.get(drawn?.places.length ?? 0) ?? [];
      const batch = Array.from({ length: BATCH }, () => alike[random.integer(alike.length)]).filter(
        (reading) => reading !== undefined,
      );
      const places = batch.map((reading) => reading.places);
      const trace = runForward(model, weights, embedded(places, embedding));
      const logits = trace.logits ?? new Float64Array();
      const last = logits.length - BATCH;
      const loss = binaryCrossEntropy(
        logits.subarray(last),
        Float64Array.from(batch, ({ target }) => target),
      );
      const seeds = new Float64Array(logits.length);
      seeds.set(loss.gradient, last);
      const gradients = runBackward(trace, { logits: seeds });
      return {
        loss: loss.value,
        gradients: [
          ...arraysOf(model, weightGradients(model, gradients)),
          rowGradients(places, gradients.input, embedding),
        ],
      };
    },
    watch,
  );
}

/** What reaches the input belongs to the rows that were put there; all of them shrink. */
function rowGradients(
  sentences: readonly (readonly number[])[],
  input: Float64Array,
  { size, rows }: Embedding,
): Float64Array {
  const gradient = rows.map((value) => DECAY * value);
  sentences.forEach((places, b) => {
    places.forEach((place, t) => {
      if (place < 0) return;
      for (let k = 0; k < size; k += 1) {
        const from = (t * sentences.length + b) * size + k;
        gradient[place * size + k] = (gradient[place * size + k] ?? 0) + (input[from] ?? 0);
      }
    });
  });
  return gradient;
}

function readingsOf(grammar: Grammar, embedding: Embedding, random: Random): readonly Reading[] {
  const placesOf = placesIn(embedding);
  const opinions = new Set(Object.values(grammar.opinions).flat(2));
  const neutral = new Set(
    [...Object.values(grammar.fillings).flat(), ...grammar.openers, ...grammar.closers].flatMap(
      wordsOf,
    ),
  );
  return drawSentences(grammar, random, CORPUS, 'training').map(({ tokens, verdict }) => {
    const beforeOpinion = tokens.findIndex((token) => opinions.has(token));
    const broken = random.uniform() < BROKEN_OFF;
    const kept = broken ? tokens.slice(0, 1 + random.integer(beforeOpinion)) : tokens;
    const places = placesOf(kept).map((place, t) =>
      neutral.has(kept[t] ?? '') && random.uniform() < UNKNOWN ? -1 : place,
    );
    return { places, target: broken ? 1 / 2 : verdict };
  });
}
