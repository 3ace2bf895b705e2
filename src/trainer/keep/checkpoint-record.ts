import * as v from 'valibot';
import type { Checkpoint } from '../checkpoint';

const VERSION = 1;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const floats = v.instance(Float32Array);
const tensors = v.map(v.string(), floats);

/** A checkpoint as it is kept: its weights, which are no more precise than that, as float32. */
const schema = v.object({
  version: v.literal(VERSION),
  update: count,
  weights: v.object({
    lanes: v.array(tensors),
    readout: v.nullable(tensors),
    embedding: v.nullable(floats),
  }),
  optimiser: v.object({
    updates: count,
    power1: v.number(),
    power2: v.number(),
    first: floats,
    second: floats,
  }),
  plateau: v.object({
    rate: v.number(),
    best: v.nullable(v.number()),
    bad: count,
    cooling: count,
  }),
  rateChanges: v.array(v.object({ update: count, rate: v.number() })),
  // A loss that was judged may be NaN.
  validation: v.nullable(v.union([v.number(), v.nan()])),
  best: v.nullable(v.object({ update: count, validation: v.number() })),
  sinceBest: count,
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
});

export function recordOf(checkpoint: Checkpoint): unknown {
  const { weights } = checkpoint;
  return {
    ...checkpoint,
    version: VERSION,
    weights: {
      lanes: weights.lanes.map((lane) => mapped(lane, shortened)),
      readout: weights.readout && mapped(weights.readout, shortened),
      embedding: weights.embedding && shortened(weights.embedding),
    },
  };
}

/** The checkpoint of a record, whoever wrote it; null where it is none. */
export function checkpointOf(record: unknown): Checkpoint | null {
  const read = v.safeParse(schema, record);
  if (!read.success) return null;
  const { update, weights, optimiser, fingerprint } = read.output;
  const { plateau, rateChanges, validation, best, sinceBest } = read.output;
  return {
    update,
    weights: {
      lanes: weights.lanes.map((lane) => mapped(lane, lengthened)),
      readout: weights.readout && mapped(weights.readout, lengthened),
      embedding: weights.embedding && lengthened(weights.embedding),
    },
    optimiser,
    plateau,
    rateChanges,
    validation,
    best,
    sinceBest,
    fingerprint,
  };
}

/** Bytes that a checkpoint takes, about. */
export function bytesOf({ optimiser: { first } }: Checkpoint): number {
  return 3 * first.byteLength;
}

const shortened = (array: Float64Array): Float32Array => Float32Array.from(array);
const lengthened = (array: Float32Array): Float64Array => Float64Array.from(array);

function mapped<From, To>(
  map: ReadonlyMap<string, From>,
  change: (value: From) => To,
): Map<string, To> {
  return new Map([...map].map(([name, value]) => [name, change(value)]));
}
