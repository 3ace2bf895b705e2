import {
  array,
  finite,
  integer,
  literal,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  parse,
  picklist,
  pipe,
  record,
  strictTuple,
  string,
  type InferOutput,
} from 'valibot';
import type { Cell } from '../../engine/cell';
import type { Model, Weights } from '../../engine/model';
import { modelOf } from '../model-of';
import type { Provenance } from '../preset';
import type { WeightFiles } from '../weight-file';
import { weightsOf } from '../weights-of';
import type { Embedding } from './embedding';
import type { Language } from './language';

const count = pipe(number(), integer(), minValue(0));
const share = pipe(number(), minValue(0), maxValue(1));
const entries = array(pipe(number(), finite()));
const numbers = record(string(), entries);

const schema = object({
  version: literal(1),
  language: picklist(['en', 'zh']),
  cell: string(),
  hidden: pipe(count, minValue(1)),
  seed: count,
  updates: count,
  /** Shares of the held-out sentences judged right: by these very weights, all in all and by what is new in them. */
  heldOut: share,
  newPairs: share,
  newNegations: share,
  /** By counting words for and against; by always saying what is more frequent. */
  counting: share,
  frequent: share,
  vocabulary: pipe(array(string()), minLength(1)),
  /** A row for each word, row-major. */
  embedding: entries,
  lanes: strictTuple([numbers]),
  readout: numbers,
});

/** What scripts/training/sentiment.ts writes for one language and one cell. */
export type SentimentFile = InferOutput<typeof schema>;

export interface SentimentModel {
  readonly model: Model;
  readonly weights: Weights;
  readonly embedding: Embedding;
  readonly provenance: Extract<Provenance, { kind: 'trained' }>;
}

/** Loads what was trained for that language and cell. Rejects where there is nothing, and where the file is not what it should be. */
export async function loadSentiment(
  files: WeightFiles,
  language: Language['id'],
  cell: Cell,
): Promise<SentimentModel> {
  const name = `${language}-${cell.id}`;
  const load = files[`./weights/${name}.json`];
  if (load === undefined) throw new Error(`No weights were trained for the cell "${cell.id}".`);
  const file = parse(schema, await load());
  const found = `${file.language}-${file.cell}`;
  if (found !== name) throw new Error(`The weights of "${name}" are of "${found}".`);
  return sentimentOf(file, cell);
}

/** A file's numbers as a model. Throws where their counts do not fit each other. */
export function sentimentOf(file: SentimentFile, cell: Cell): SentimentModel {
  const { vocabulary, seed, updates, heldOut, counting, frequent } = file;
  const size = file.embedding.length / vocabulary.length;
  if (!Number.isInteger(size) || size === 0) {
    throw new Error(
      `${file.embedding.length} numbers do not make rows for ${vocabulary.length} words.`,
    );
  }
  const model = modelOf(cell, size, file.hidden);
  return {
    model,
    weights: weightsOf(model, file.lanes, file.readout),
    embedding: { words: vocabulary, size, rows: Float64Array.from(file.embedding) },
    provenance: {
      kind: 'trained',
      seed,
      updates,
      measure: 'accuracy',
      heldOut,
      naive: Math.max(counting, frequent),
    },
  };
}
