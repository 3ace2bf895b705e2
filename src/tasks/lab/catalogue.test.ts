import { errorsOf } from '../../engine/metrics/errors';
import { lagOf } from '../../engine/metrics/lag';
import { describe, expect, test } from 'vitest';
import { sineOfTurns } from './sine/turns';
import { batchOf, createBatch } from './batch';
import { labTasks, loadLabTask } from './catalogue';
import { settle } from './options';
import type { Part, Prepared } from './prepared';
import { scoreOf, targetsOf } from './score';

/** Milliseconds: sentences take a while to write on a busy machine. */
const PATIENCE = 30_000;

/** Where there is a choice of how many, few. */
const SMALL = { count: 4000 };

function firstOf({ shape }: Prepared, part: Part) {
  return batchOf(shape, part, [0, 1, 2]);
}

test.each(labTasks)('the task $id is called what it is called in the list', async (entry) => {
  const { id, name, kind } = await entry.load();
  expect({ id, name, kind }).toEqual({ id: entry.id, name: entry.name, kind: entry.kind });
});

describe.each(labTasks.map(({ id }) => id))('the task %s', (id) => {
  test(
    'prepares parts that fit its shape, the same ones for the same seed',
    async () => {
      const task = await loadLabTask(id);
      expect(task.id).toBe(id);
      const prepared = task.prepare(SMALL, {}, 3);
      const again = task.prepare(SMALL, {}, 3);
      const other = task.prepare(SMALL, {}, 4);
      const { shape, parts, inputs } = prepared;
      expect(inputs).toHaveLength(shape.inputs);
      expect(shape.inputs > 0).toBe(shape.vocabulary === 0);
      expect(prepared.judged).toBe('test');
      for (const name of ['training', 'validation', 'test'] as const) {
        const part = parts[name];
        const batch = firstOf(prepared, part);
        expect(part.truth).toHaveLength(part.count);
        expect([...batch.input, ...batch.target].every(Number.isFinite)).toBe(true);
        expect(batch.tokens.every((token) => token >= 0 && token < shape.vocabulary)).toBe(true);
        expect(firstOf(again, again.parts[name])).toEqual(batch);
        for (let b = 0; b < 3; b += 1) {
          const read = part.readAt[b] ?? NaN;
          expect(batch.mask[read * 3 + b]).toBe(1);
          expect(part.sample(b).steps).toHaveLength(part.lengths[b] ?? NaN);
          if (shape.head === 'every') expect(batch.counts[read * 3 + b]).toBe(1);
        }
      }
      if (task.source === null) {
        expect(firstOf(other, other.parts.training)).not.toEqual(firstOf(prepared, parts.training));
      }
    },
    PATIENCE,
  );

  test(
    'has baselines that can be scored as a model is, and its right answers score best',
    async () => {
      const task = await loadLabTask(id);
      const prepared = task.prepare(SMALL, {}, 3);
      const { shape, parts, baselines } = prepared;
      expect(baselines.length).toBeGreaterThan(0);
      for (const { predict } of baselines) {
        const score = scoreOf(prepared, parts.test, predict(parts.test));
        expect(Number.isFinite(score.loss)).toBe(true);
      }
      const targets = targetsOf(shape, parts.test);
      const best = shape.loss === 'mse' ? targets : targets.map((y) => (y === 1 ? 20 : -20));
      const score = scoreOf(prepared, parts.test, best);
      expect(score.loss).toBeLessThan(1e-8);
      if (score.kind === 'classes') expect(score.accuracy).toBe(1);
      else expect(score.errors.rmse).toBeLessThan(1e-3);
    },
    PATIENCE,
  );

  test('names every switch and every way in both languages, the right way first', async () => {
    const { preparation, options } = await loadLabTask(id);
    const ids = [...preparation, ...options].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ways } of preparation) {
      expect(ways.length).toBeGreaterThan(1);
      expect(ways[0]?.mistake).toBeNull();
      for (const { says } of ways) expect(says.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('what all tasks share', () => {
  test('the list loads nothing that is not there', async () => {
    await expect(loadLabTask('none')).rejects.toThrow('“none”');
  });

  test('settings out of range become the nearest, unknown ones the usual', async () => {
    const { options } = await loadLabTask('sine');
    const settled = settle(options, { period: 12.3456, noise: 7, shape: 'cube', window: NaN });
    expect(settled.all).toMatchObject({ period: 12.3, noise: 1, shape: 'sine', window: 50 });
    expect(() => settled.number('shape')).toThrow();
  });

  test('a batch refuses samples that do not fit into it', async () => {
    const { shape, parts } = (await loadLabTask('sine')).prepare({}, {}, 1);
    expect(() => parts.test.write([0], createBatch(shape, 2))).toThrow('do not fill');
    expect(() => parts.test.write([0], createBatch(shape, 1, 10))).toThrow('50 steps');
    expect(() => parts.test.write([1e6], createBatch(shape, 1))).toThrow('no sample');
  });

  test('the sine of a wave is exact to fifteen places', () => {
    for (let turns = -3; turns < 3; turns += 0.0137) {
      expect(sineOfTurns(turns)).toBeCloseTo(Math.sin(2 * Math.PI * turns), 13);
    }
  });

  test('a sine has a naive forecast that a good one can beat ten times over', async () => {
    const prepared = (await loadLabTask('sine')).prepare({}, {}, 1);
    const [naive] = prepared.baselines;
    const score = scoreOf(prepared, prepared.parts.test, naive?.predict(prepared.parts.test) ?? []);
    expect(score.kind === 'numbers' && score.errors.rmse).toBeCloseTo(0.18, 2);
  });

  test('the real series have as many values as were measured', async () => {
    const lengths = await Promise.all(
      ['co2', 'stock', 'weather'].map(async (id) => {
        const { series } = (await loadLabTask(id)).prepare({}, {}, 1);
        return series?.values.filter((value) => !Number.isNaN(value)).length;
      }),
    );
    expect(lengths).toEqual([741, 5105, 1461]);
  });

  test('“tomorrow as today” on the stock index comes one day late, and least squares is hardly better', async () => {
    const prepared = (await loadLabTask('stock')).prepare({}, {}, 1);
    const part = prepared.parts.test;
    const [naive, linear] = prepared.baselines.map(({ predict }) =>
      predict(part).map((value, place) => part.inUnits(place, value)),
    );
    for (const said of [naive, linear]) {
      expect(lagOf(said ?? new Float64Array(), part.truth, 5)?.best).toBe(1);
    }
    const rmse = (said?: Float64Array): number => errorsOf(said ?? [], part.truth).rmse;
    expect(rmse(linear) / rmse(naive)).toBeGreaterThan(0.98);
  });

  test('the weather is forecast from four inputs or from one', async () => {
    const task = await loadLabTask('weather');
    expect(task.prepare({}, {}, 1).shape.inputs).toBe(4);
    expect(task.prepare({ inputs: 'own', target: 'wind' }, {}, 1).shape.inputs).toBe(1);
  });
});
