import {
  array,
  finite,
  integer,
  literal,
  minValue,
  number,
  object,
  parse,
  pipe,
  record,
  strictTuple,
  string,
  type InferOutput,
} from 'valibot';
import type { Cell } from '../engine/cell';
import type { Model, Weights } from '../engine/model';
import { modelOf } from './model-of';
import type { Provenance } from './preset';
import { weightsOf } from './weights-of';

const count = pipe(number(), integer(), minValue(0));
const numbers = record(string(), array(pipe(number(), finite())));

const schema = object({
  version: literal(1),
  cell: string(),
  hidden: pipe(count, minValue(1)),
  seed: count,
  updates: count,
  /** Root mean squared errors on the held-out example, in readable units: of these very weights, and of the naive forecast. */
  heldOut: pipe(number(), minValue(0)),
  naive: pipe(number(), minValue(0)),
  lanes: strictTuple([numbers]),
  readout: numbers,
});

/** What scripts/train-presets.ts writes for one task and one cell. */
export type WeightFile = InferOutput<typeof schema>;

/** What `import.meta.glob` of a folder of weight files gives, not eager. */
export type WeightFiles = Readonly<Record<string, () => Promise<unknown>>>;

export interface Trained {
  readonly model: Model;
  readonly weights: Weights;
  readonly provenance: Extract<Provenance, { kind: 'trained' }>;
}

/**
 * Loads the trained weights of that cell out of a folder, for X = 1. Rejects where there are none, where they cannot be
 * loaded, and where the file is not what it should be.
 */
export async function loadTrained(files: WeightFiles, cell: Cell): Promise<Trained> {
  const load = files[`./weights/${cell.id}.json`];
  if (load === undefined) throw new Error(`No weights were trained for the cell "${cell.id}".`);
  const file = parse(schema, await load());
  if (file.cell !== cell.id) throw new Error(`The weights of "${cell.id}" are of "${file.cell}".`);

  const model = modelOf(cell, 1, file.hidden);
  const { seed, updates, heldOut, naive } = file;
  return {
    model,
    weights: weightsOf(model, file.lanes, file.readout),
    provenance: { kind: 'trained', seed, updates, measure: 'rmse', heldOut, naive },
  };
}
