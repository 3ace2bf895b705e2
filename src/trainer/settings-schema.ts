import * as v from 'valibot';
import type { RunSettings } from './run-settings';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const within = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const chosen = v.record(
  v.pipe(v.string(), v.maxLength(40)),
  v.union([v.pipe(v.string(), v.maxLength(40)), v.pipe(v.number(), v.finite())]),
);
const momentum = within(0, 0.9999);
const seed = whole(0, 999_999_999);

/** What is taken for settings of a run, from wherever they come: a link, a file, what was kept. */
export const settingsSchema = v.strictObject({
  task: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  options: chosen,
  preparation: chosen,
  dataSeed: seed,
  cell: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  own: v.nullable(
    v.strictObject({
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
      equations: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
    }),
  ),
  hidden: whole(1, 256),
  layers: v.picklist([1, 2, 3]),
  directions: v.picklist([1, 2]),
  embedding: whole(1, 256),
  dropout: within(0, 0.9),
  begin: v.strictObject({
    scheme: v.picklist(['zero', 'uniform', 'glorot', 'orthogonal']),
    gain: within(0, 99),
    forgetBias: v.nullable(within(-99, 99)),
  }),
  seed,
  batch: whole(1, 256),
  training: v.strictObject({
    optimiser: v.variant('kind', [
      v.object({ kind: v.literal('sgd') }),
      v.object({ kind: v.literal('momentum'), momentum, nesterov: v.boolean() }),
      v.object({
        kind: v.literal('rmsprop'),
        alpha: momentum,
        epsilon: within(0, 1),
        momentum,
      }),
      v.object({
        kind: v.literal('adam'),
        beta1: momentum,
        beta2: within(0, 0.999999),
        epsilon: within(0, 1),
        decay: within(0, 1),
      }),
    ]),
    rate: within(0, 1000),
    l2: within(0, 1000),
    l1: within(0, 1000),
    clipNorm: v.nullable(within(0, 1e6)),
    clipValue: v.nullable(within(0, 1e6)),
  }),
  schedule: v.variant('kind', [
    v.object({ kind: v.literal('constant') }),
    v.object({ kind: v.literal('step'), every: whole(1, 1e6), factor: within(0, 1) }),
    v.object({ kind: v.literal('cosine'), period: whole(1, 1e6), least: within(0, 1000) }),
    v.object({
      kind: v.literal('plateau'),
      better: v.picklist(['lower', 'higher']),
      factor: within(0, 1),
      patience: whole(0, 1e6),
      threshold: within(0, 1000),
      thresholdOf: v.picklist(['share', 'difference']),
      cooldown: whole(0, 1e6),
      least: within(0, 1000),
    }),
  ]),
  warmUp: whole(0, 1e6),
  judgeEvery: whole(1, 1e6),
  stop: v.strictObject({
    updates: v.nullable(whole(1, 1e7)),
    loss: v.nullable(within(0, 1e6)),
    patience: v.nullable(whole(1, 1e6)),
  }),
}) satisfies v.GenericSchema<unknown, RunSettings>;
