import * as v from 'valibot';
import type { KeptHead, KeptModel } from './kept-model';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const words = v.object({ en: v.string(), zh: v.string() });
const doubles = v.pipe(
  v.instance(Float64Array),
  v.check((values) => values.every(Number.isFinite)),
);
const tensors = v.map(v.string(), doubles);
const quantity = v.object({
  name: words,
  unit: v.nullable(words),
  offset: v.pipe(v.number(), v.finite()),
  factor: v.pipe(v.number(), v.finite()),
});

const origin = v.variant('kind', [
  v.object({
    kind: v.literal('lab'),
    task: words,
    updates: whole(0, 1e9),
    seed: whole(0, 1e9),
    fingerprint: text(40),
  }),
  v.object({ kind: v.literal('file'), file: text(300) }),
]);

const head = {
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(160)),
  at: v.number(),
  pinned: v.boolean(),
  cell: text(40),
  origin,
};

const input = v.variant('kind', [
  v.object({ kind: v.literal('numbers'), lines: v.array(doubles), scales: v.array(quantity) }),
  v.object({
    kind: v.literal('words'),
    ids: v.instance(Int32Array),
    vocabulary: v.array(v.string()),
    unknown: v.nullable(whole(0, 1e6)),
  }),
]);

/** What is taken for a kept model, from wherever it comes; sizes are checked by `modelOfKept`. */
export const keptSchema = v.object({
  ...head,
  version: v.literal(1),
  own: v.nullable(v.object({ name: text(40), equations: text(4000) })),
  inputSize: whole(1, 1e5),
  hidden: whole(1, 1e5),
  layers: v.picklist([1, 2, 3]),
  directions: v.picklist([1, 2]),
  readout: v.nullable(v.object({ on: v.picklist(['last', 'every']), size: whole(1, 1e5) })),
  loss: v.picklist(['mse', 'bce', 'softmax']),
  weights: v.object({
    lanes: v.array(tensors),
    readout: v.nullable(tensors),
    embedding: v.nullable(doubles),
  }),
  sample: v.object({
    name: v.string(),
    steps: v.pipe(v.array(v.string()), v.minLength(1)),
    input,
    truth: v.nullable(doubles),
    readAt: whole(0, 1e5),
    units: v.object({ add: doubles, times: doubles }),
  }),
  target: quantity,
  classes: v.array(words),
}) satisfies v.GenericSchema<unknown, KeptModel>;

export const keptHeadSchema = v.object(head) satisfies v.GenericSchema<unknown, KeptHead>;
