import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../engine/random';
import { batchOf } from '../batch';
import { effectsOf, baselinePredictor } from '../effect';
import type { Settings } from '../options';
import type { Part, Prepared } from '../prepared';
import { scoreOf } from '../score';
import { forecastTask } from './forecast-task';
import { filled } from './gaps';

function taskOf(values: Float64Array, season: number | null = null) {
  const name = { en: 'value', zh: '值' };
  return forecastTask({
    id: 'test',
    name,
    description: name,
    source: null,
    usual: { window: 10, order: 3, said: ['level', 'difference', 'return'] },
    options: [],
    series: () => ({
      columns: [{ name, unit: null, values }],
      target: 0,
      inputs: [0],
      nameOfStep: String,
      season,
    }),
  });
}

function walk(length: number, seed: number): Float64Array {
  const random = createRandom(seed);
  let level = 500;
  return Float64Array.from({ length }, () => (level += random.normal()));
}

const rising = Float64Array.from({ length: 400 }, (_, k) => 100 + k + 5 * Math.sin(k / 3));

function stepsOf({ series }: Prepared, part: Part): number[] {
  return Array.from({ length: part.count }, (_, place) => series?.stepOf(part, place) ?? NaN);
}

function rmse(prepared: Prepared, id: string): number {
  const part = prepared.parts[prepared.judged];
  const score = scoreOf(prepared, part, baselinePredictor(id)(prepared, part));
  return score.kind === 'numbers' ? score.errors.rmse : NaN;
}

const ways = fc.record({
  window: fc.integer({ min: 2, max: 40 }),
  horizon: fc.integer({ min: 1, max: 8 }),
  said: fc.constantFrom('level' as const, 'difference' as const, 'return' as const),
  scaling: fc.constantFrom('standard', 'range', 'none'),
  gaps: fc.integer({ min: 0, max: 6 }),
  fill: fc.constantFrom('last', 'zero', 'line'),
});

describe('windows of a series', () => {
  test('split by time never let training see anything of validation, nor these anything of the test', () => {
    const task = taskOf(walk(400, 1));
    fc.assert(
      fc.property(ways, fc.nat(99), (options, seed) => {
        const prepared = task.prepare(options, { fill: options.fill }, seed);
        const { training, validation, test: held } = prepared.parts;
        const last = Math.max(...stepsOf(prepared, training));
        const first = Math.min(...stepsOf(prepared, validation));
        expect(last).toBeLessThan(first);
        expect(Math.max(...stepsOf(prepared, validation))).toBeLessThan(
          Math.min(...stepsOf(prepared, held)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('change nothing in training when only the future changes, unless scaling is fitted on everything', () => {
    const past = walk(400, 2);
    const other = past.map((value, k) => (k < 300 ? value : value * 3));
    const trainingOf = (values: Float64Array, fit: string): Float32Array => {
      const { shape, parts } = taskOf(values).prepare({}, { fit }, 1);
      const places = Array.from({ length: parts.training.count }, (_, k) => k);
      return batchOf(shape, parts.training, places).input;
    };
    expect(trainingOf(other, 'training')).toEqual(trainingOf(past, 'training'));
    expect(trainingOf(other, 'all')).not.toEqual(trainingOf(past, 'all'));
  });

  test('end where their forecast begins, and the right answer reads back as the measured value', () => {
    const values = walk(300, 3);
    fc.assert(
      fc.property(ways, (options) => {
        const prepared = taskOf(values).prepare({ ...options, gaps: 0 }, {}, 1);
        const part = prepared.parts.test;
        const { input, target, mask } = batchOf(prepared.shape, part, [0, 3]);
        const step = prepared.series?.stepOf(part, 3) ?? NaN;
        expect(part.truth[3]).toBe(values[step]);
        expect(part.inUnits(3, target[1] ?? NaN)).toBeCloseTo(values[step] ?? NaN, 3);
        expect(mask.every((one) => one === 1)).toBe(true);
        const { offset, factor } = prepared.inputs[0] ?? { offset: NaN, factor: NaN };
        const last = offset + factor * (input[input.length - 1] ?? NaN);
        const now = step - options.horizon;
        const before = values[now - 1] ?? NaN;
        const value = values[now] ?? NaN;
        const said = { level: value, difference: value - before, return: value / before - 1 };
        expect(last).toBeCloseTo(said[options.said], 3);
        expect(part.sample(3).lines[0]?.at(-1)).toBeCloseTo(last, 3);
        expect(part.sample(3).steps.at(-1)).toBe(String(now));
      }),
    );
  });

  test('are the same for the same seed, and have gaps elsewhere for another', () => {
    const inputs = (seed: number): Float32Array => {
      const { shape, parts } = taskOf(rising).prepare({ gaps: 5 }, {}, seed);
      return batchOf(shape, parts.training, [0, 1, 2, 50, 90, 120]).input;
    };
    expect(inputs(4)).toEqual(inputs(4));
    expect(inputs(4)).not.toEqual(inputs(5));
  });

  test('are refused with a sentence where the series is too short', () => {
    expect(() => taskOf(walk(20, 1)).prepare({ window: 18 }, {}, 1)).toThrow(
      '20 steps are too few',
    );
  });
});

describe('what can go wrong with a series', () => {
  test('scaling fitted on everything tops out below 1 in training; fitted on training it goes above 1 in the test (B39)', () => {
    const effects = effectsOf(
      taskOf(rising),
      { scaling: 'range' },
      {},
      1,
      'fit',
      baselinePredictor('naive'),
    );
    const [right, wrong] = effects.map(({ ranges }) => ranges);
    expect(right?.training[1]).toBeCloseTo(1, 6);
    expect(right?.test[1]).toBeGreaterThan(1.3);
    expect(wrong?.training[1]).toBeLessThan(0.75);
    expect(wrong?.test[1]).toBeCloseTo(1, 6);
    expect(effects.map(({ mistake }) => mistake)).toEqual([null, 'B39']);
  });

  test('shuffled windows put test values into training (B39)', () => {
    const prepared = taskOf(rising).prepare({}, { split: 'shuffled' }, 1);
    const training = new Set(stepsOf(prepared, prepared.parts.training));
    const neighbours = stepsOf(prepared, prepared.parts.test).filter(
      (step) => training.has(step - 1) || training.has(step + 1),
    );
    expect(neighbours.length / prepared.parts.test.count).toBeGreaterThan(0.8);
    const all = Object.values(prepared.parts).flatMap((part) => stepsOf(prepared, part));
    expect(new Set(all).size).toBe(all.length);
  });

  test('a gap of five filled with 0 is a crash, with a line it knows tomorrow, with the last value neither (B46)', () => {
    const gap = Float64Array.from([10, 11, NaN, NaN, NaN, NaN, NaN, 17, 18]);
    expect([...filled(gap, 'last')]).toEqual([10, 11, 11, 11, 11, 11, 11, 17, 18]);
    expect([...filled(gap, 'zero')]).toEqual([10, 11, 0, 0, 0, 0, 0, 17, 18]);
    expect([...filled(gap, 'line')]).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18]);
    expect([...filled(Float64Array.from([NaN, 3, NaN]), 'line')]).toEqual([NaN, 3, 3]);
  });

  test('filling with 0 makes the naive forecast far worse, and a line makes it better than it can be (B46)', () => {
    const effects = effectsOf(
      taskOf(rising),
      { gaps: 12 },
      {},
      1,
      'fill',
      baselinePredictor('naive'),
    );
    const [last = NaN, zero = NaN, line = NaN] = effects.map(({ score }) =>
      score.kind === 'numbers' ? score.errors.rmse : NaN,
    );
    expect(zero).toBeGreaterThan(10 * last);
    expect(line).toBeLessThan(last);
    // All three are judged on the same values.
    const counts = ['last', 'zero', 'line'].map(
      (fill) => taskOf(rising).prepare({ gaps: 12 }, { fill }, 1).parts.test.count,
    );
    expect(new Set(counts).size).toBe(1);
  });

  test('judged on training, the score is of what was seen (B40)', () => {
    const prepared = taskOf(rising).prepare({}, { judged: 'training' }, 1);
    expect(prepared.judged).toBe('training');
  });
});

describe('forecasts that need no training by gradients', () => {
  test('“as the last value” is off by the step of a random walk, and least squares hardly better', () => {
    const prepared = taskOf(walk(3000, 5)).prepare({}, {}, 1);
    expect(rmse(prepared, 'naive')).toBeCloseTo(1, 1);
    expect(rmse(prepared, 'linear')).toBeGreaterThan(0.97 * rmse(prepared, 'naive'));
  });

  test('do not depend on how they are scaled', () => {
    const score = (options: Settings, id: string): number =>
      rmse(taskOf(rising).prepare(options, {}, 1), id);
    for (const id of ['naive', 'linear']) {
      const plain = score({ scaling: 'none' }, id);
      expect(score({ scaling: 'standard' }, id)).toBeCloseTo(plain, 6);
      expect(score({ scaling: 'range' }, id)).toBeCloseTo(plain, 6);
    }
  });

  test('naive is the same whatever is said, for any number of steps ahead', () => {
    for (const horizon of [1, 4]) {
      const [level = NaN, ...others] = ['level', 'difference', 'return'].map((said) =>
        rmse(taskOf(walk(500, 8)).prepare({ said, horizon }, {}, 1), 'naive'),
      );
      for (const other of others) expect(other).toBeCloseTo(level, 1);
    }
  });

  test('of a season ago is exact where the series repeats itself, also several seasons ahead', () => {
    const wave = Float64Array.from({ length: 400 }, (_, k) => [3, 1, 4, 1, 5, 9, 2][k % 7] ?? 0);
    for (const horizon of [1, 7, 9]) {
      expect(rmse(taskOf(wave, 7).prepare({ horizon }, {}, 1), 'seasonal')).toBeCloseTo(0, 6);
    }
  });

  test('least squares says every wave of one period exactly', () => {
    const wave = Float64Array.from({ length: 400 }, (_, k) => Math.sin(k / 4));
    expect(rmse(taskOf(wave).prepare({}, {}, 1), 'linear')).toBeLessThan(1e-8);
  });

  test('that feed on themselves add up to the series when every step is right', () => {
    const values = walk(400, 6);
    for (const said of ['level', 'difference', 'return']) {
      const prepared = taskOf(values).prepare({ said }, {}, 1);
      const part = prepared.parts.test;
      const right = Array.from(
        { length: 20 },
        (_, k) => batchOf(prepared.shape, part, [k]).target[0] ?? NaN,
      );
      const unrolled = prepared.series?.unroll?.(part, 0, right) ?? [];
      for (const [k, value] of [...unrolled].entries()) {
        expect(value).toBeCloseTo(part.truth[k] ?? NaN, 2);
      }
    }
    expect(taskOf(values).prepare({ horizon: 2 }, {}, 1).series?.unroll).toBeNull();
  });
});
