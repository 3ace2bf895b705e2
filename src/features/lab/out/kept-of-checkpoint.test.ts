import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ownCell } from '../../../cells/own-cell';
import { lstm } from '../../../cells/lstm.cell';
import { plainKernels } from '../../../engine/kernels/plain-kernels';
import { compilePlan } from '../../../engine/plan/plan';
import { lossAt } from '../../../engine/loss-at';
import { usualLoss } from '../../../engine/loss-choice';
import { runForward } from '../../../engine/reference/run-forward';
import { adding } from '../../../tasks/lab/adding/task';
import { batchOf } from '../../../tasks/lab/batch';
import { latch } from '../../../tasks/lab/latch/task';
import { sentimentZh } from '../../../tasks/lab/sentiment/task';
import { sine } from '../../../tasks/lab/sine/task';
import { keptSchema } from '../../../tasks/kept/kept-schema';
import { presetOf } from '../../../tasks/kept/preset-of';
import type { Opened } from '../../../tasks/preset';
import { unasked } from '../../../tasks/setup';
import { drawWeights, modelOf } from '../../../trainer/compile-run';
import {
  oneByOne,
  opinions,
  small,
  smallCue,
  smallSine,
  type Small,
} from '../../../trainer/read/reader.fixture';
import type { RunSettings } from '../../../trainer/run-settings';
import { keptOf } from './kept-of-checkpoint';
import { settingsOf, trainedOn } from './kept.fixture';

const PLACE = 3;
const wish = { part: 'test', place: PLACE } as const;

async function openedFrom(one: Small, more: Partial<RunSettings> = {}): Promise<Opened> {
  const kept = keptOf(trainedOn(one, wish, more), 'name', 1);
  if (kept === null) throw new Error('There is no sample.');
  // As it comes back from where it is kept.
  const back = v.parse(keptSchema, structuredClone(kept));
  return presetOf(back).open(lstm, unasked);
}

function said({ model, weights, sequence, predict, inputs }: Opened): Float64Array {
  const trace = runForward(model, weights, sequence);
  return predict(
    trace,
    inputs.map(({ values }) => values),
  );
}

const both = { layers: 2, directions: 2 } as const;
const cases: readonly (readonly [string, Small, Partial<RunSettings>])[] = [
  ['a forecast', smallSine(), {}],
  ['a forecast in both directions', smallSine(both), both],
  ['a forecast of changes', small(sine, { length: 500, window: 12, said: 'difference' }), {}],
  ['a sum', small(adding, { count: 800, length: 9 }), {}],
  ['a sign', small(latch, { count: 800, delay: 6 }), {}],
  ['a sign when asked', smallCue(), {}],
  ['several classes', small(opinions), {}],
  ['several classes in both directions', small(opinions, {}, {}, both), both],
  ['padding that is read', small(opinions, {}, { padding: 'front' }), {}],
  ['padding behind that is read', small(opinions, {}, { padding: 'behind' }), {}],
];

describe('a checkpoint as a preset', () => {
  test.each(cases)('says of its sample what the plan says: %s', async (_, one, more) => {
    const { prepared } = one;
    const { shape, parts } = prepared;
    const part = parts.test;
    const opened = await openedFrom(one, more);
    const logits = oneByOne(one, part).slice(PLACE * shape.outputs, (PLACE + 1) * shape.outputs);
    const at = part.readAt[PLACE] ?? NaN;
    const right = part.truth[PLACE] ?? NaN;
    const [first = NaN] = logits;
    const shares = logits.map(Math.exp);
    const total = shares.reduce((sum, share) => sum + share, 0);
    const expected = {
      mse: part.inUnits(PLACE, first),
      bce: 1 / (1 + Math.exp(-first)),
      softmax: (shares[right] ?? NaN) / total,
    }[shape.loss];
    expect(said(opened)[at]).toBeCloseTo(expected, 5);
    expect(opened.sequence.steps).toBe(part.lengths[PLACE]);
  });

  test('says what is right: of a forecast the values that came, step by step', async () => {
    const one = smallSine();
    const { series, parts } = one.prepared;
    const opened = await openedFrom(one);
    const last = series?.stepOf(parts.test, PLACE) ?? NaN;
    expect([...(opened.target?.values ?? [])]).toEqual([
      ...(series?.values.slice(last - 11, last + 1) ?? []),
    ]);
    const { model, weights, sequence } = opened;
    const goal = opened.goal?.(opened.target?.values ?? null) ?? null;
    // The loss of the last step is the one that training has on this sample.
    const value = lossAt(runForward(model, weights, sequence), usualLoss, goal).value;
    const plan = compilePlan(
      { ...one.subject, dropout: 0 },
      { steps: one.prepared.shape.steps, batch: 1 },
      plainKernels,
    );
    plan.writeWeights(one.weights);
    const { input, mask, target } = batchOf(one.prepared.shape, parts.test, [PLACE]);
    expect(value).toBeCloseTo(plan.lossOf({ input, mask, target }), 6);
  });

  test('has the loss of training in two classes and in both directions too', async () => {
    for (const [one, more] of [
      [small(latch, { count: 800, delay: 6 }), {}],
      [smallSine(both), both],
    ] as const) {
      const { shape, parts } = one.prepared;
      const opened = await openedFrom(one, more);
      const { model, weights, sequence, target } = opened;
      const goal = opened.goal?.(target?.values ?? null) ?? null;
      const plan = compilePlan(
        { ...one.subject, dropout: 0 },
        { steps: shape.steps, batch: 1 },
        plainKernels,
      );
      plan.writeWeights(one.weights);
      const value = lossAt(runForward(model, weights, sequence), usualLoss, goal).value;
      const batch = batchOf(shape, parts.test, [PLACE]);
      const { input, mask } = batch;
      expect(value).toBeCloseTo(plan.lossOf({ input, mask, target: batch.target }), 6);
    }
  });

  test('takes other inputs in the units in which they are read', async () => {
    const opened = await openedFrom(smallSine());
    const lines = opened.inputs.map(({ values }) => values);
    const same = opened.encode(lines);
    expect([...same]).toEqual([...opened.sequence.input]);
    const changed = lines.map((line) => line.map((value) => value + 1));
    expect(opened.encode(changed)[0]).not.toBe(same[0]);
  });

  test('reads typed words, and another word in the place of one', async () => {
    const one = small(opinions);
    const kept = keptOf(trainedOn(one, wish), 'name', 1);
    if (kept === null) throw new Error('There is no sample.');
    const open = (text: string | null) => presetOf(kept).open(lstm, { ...unasked, text });
    const typed = await open('not good novel');
    expect(typed.sentence).toMatchObject({ tokens: ['not', 'good', 'novel'], unknown: [2] });
    expect(typed.target).toBeNull();
    expect(typed.sentence?.vocabulary.toSorted()).toEqual(['bad', 'film', 'good', 'not']);
    const swapped = await open(typed.sentence?.swap(1, 'bad') ?? '');
    expect(swapped.sentence?.tokens).toEqual(['not', 'bad', 'novel']);
    // A word that is not known goes in as the model learned to read such.
    const ids = one.prepared.text?.read('not good novel').ids ?? new Int32Array();
    const { embedding } = one.weights;
    expect([...typed.sequence.input]).toEqual(
      [...ids].flatMap((id) => [...(embedding?.slice(3 * id, 3 * id + 3) ?? [])]),
    );
    expect((await open('  ')).sentence?.tokens).toEqual(kept.sample.steps);
  });

  test('reads Chinese as the task does', async () => {
    const one = small(sentimentZh, { count: 1000 });
    const kept = keptOf(trainedOn(one, wish), 'name', 1);
    if (kept === null) throw new Error('There is no sample.');
    const { text, parts } = one.prepared;
    for (let place = 0; place < 20; place += 1) {
      const { name } = parts.test.sample(place);
      const opened = await presetOf(kept).open(lstm, { ...unasked, text: name });
      expect(opened.sentence?.tokens).toEqual(text?.read(name).tokens);
    }
  });

  test('keeps equations of its own', async () => {
    const equations = lstm.equations.replace('tanh(c)', 'W_p * tanh(c)');
    const own = { name: 'scaled', equations };
    const cell = ownCell(lstm, own.name, equations);
    const base = smallSine();
    const settings = settingsOf(sine, { own });
    const subject = modelOf(cell, settings, base.prepared.shape);
    const one = { ...base, subject, weights: drawWeights(subject, settings) };
    const kept = keptOf(
      {
        ...trainedOn(base, wish, { own }),
        ...{ checkpoint: { update: 1, weights: one.weights, fingerprint: '0' } },
      },
      'name',
      1,
    );
    if (kept === null) throw new Error('There is no sample.');
    const preset = presetOf(kept);
    expect(preset.own).toEqual(own);
    const opened = await preset.open(lstm, unasked);
    const [logit = NaN] = oneByOne(one, base.prepared.parts.test).slice(PLACE);
    expect(said(opened).at(-1)).toBeCloseTo(base.prepared.parts.test.inUnits(PLACE, logit), 5);
  });

  test('has the same id for the same weights and sample, and another for others', () => {
    const one = smallSine();
    const idOf = (place: number, model = one): string | undefined =>
      keptOf(trainedOn(model, { part: 'test', place }), 'name', place)?.id;
    expect(idOf(1)).toBe(idOf(1));
    expect(idOf(2)).not.toBe(idOf(1));
    expect(idOf(1, smallSine({ seed: 9 }))).not.toBe(idOf(1));
  });

  test('is none where a text has no words, and refuses numbers that do not fit', async () => {
    expect(keptOf(trainedOn(small(opinions), { text: ' ' }), 'name', 1)).toBeNull();
    const kept = keptOf(trainedOn(smallSine(), wish), 'name', 1);
    if (kept === null) throw new Error('There is no sample.');
    await expect(presetOf({ ...kept, hidden: 6 }).open(lstm, unasked)).rejects.toThrow(/W_f has/);
    await expect(presetOf({ ...kept, cell: 'gru' }).open(lstm, unasked)).rejects.toThrow(/gru/);
    expect(v.safeParse(keptSchema, { ...kept, layers: 4 }).success).toBe(false);
    expect(v.safeParse(keptSchema, { ...kept, weights: null }).success).toBe(false);
  });
});
