import { describe, expect, test } from 'vitest';
import { graphOf } from './build-graph';
import { initialise, type Scheme } from './initialise';
import type { Model } from './model';
import { createRandom } from './random';
import { arraysOf } from './reference/weight-gradients';

function modelOf(equations: string): Model {
  return {
    graph: graphOf(equations),
    inputSize: 3,
    hiddenSize: 16,
    layers: 2,
    directions: 2,
    readout: { on: 'last', size: 5 },
  };
}

const PLAIN = `f = sigmoid(W_f @ [h_prev, x] + b_f)
h = f * h_prev + (1 - f) * tanh(W_n @ [h_prev, x] + b_n)`;
const NORMALISED = `f = sigmoid(layernorm(W_f @ [h_prev, x], gain_f, bias_f))
h = f * h_prev + (1 - f) * tanh(W_n @ [h_prev, x] + b_n)`;

test('weights start uniform in ±1/√H, those of the read-out in ±1/√(H · directions)', () => {
  const { lanes, readout } = initialise(modelOf(PLAIN), createRandom(1));
  expect(lanes.map((lane) => lane.get('W_f')?.length)).toEqual([304, 304, 768, 768]);
  const extremes = (values: Float64Array | undefined): [number, number] => [
    Math.min(...(values ?? [])),
    Math.max(...(values ?? [])),
  ];
  for (const lane of lanes) {
    const [least, most] = extremes(lane.get('W_n'));
    expect(least).toBeGreaterThanOrEqual(-0.25);
    expect(least).toBeLessThan(-0.24);
    expect(most).toBeLessThanOrEqual(0.25);
    expect(most).toBeGreaterThan(0.24);
    expect(new Set(lane.get('b_n')).size).toBe(16);
  }
  const [least, most] = extremes(readout?.get('W_y'));
  expect(least).toBeGreaterThanOrEqual(-1 / Math.sqrt(32));
  expect(most).toBeLessThanOrEqual(1 / Math.sqrt(32));
  expect(most).toBeGreaterThan(0.15);
  expect(readout?.get('W_y')).toHaveLength(160);
  expect(readout?.get('b_y')).toHaveLength(5);
});

test('layernorm starts as nothing but a normalisation: gains 1, biases 0', () => {
  const { lanes } = initialise(modelOf(NORMALISED), createRandom(1));
  expect(new Set(lanes[0]?.get('gain_f'))).toEqual(new Set([1]));
  expect(new Set(lanes[3]?.get('bias_f'))).toEqual(new Set([0]));
});

test.each([
  [PLAIN, 'b_f'],
  [NORMALISED, 'bias_f'],
])('a forget gate can start open', (equations, name) => {
  const { lanes } = initialise(modelOf(equations), createRandom(1), { forgetBias: 1 });
  for (const lane of lanes) expect(new Set(lane.get(name))).toEqual(new Set([1]));
  expect(lanes[0]?.get('b_n')?.[0]).not.toBe(1);
});

test('the same seed gives the same weights, another seed others', () => {
  const model = modelOf(PLAIN);
  const from = (seed: number) => arraysOf(model, initialise(model, createRandom(seed)));
  expect(from(4)).toEqual(from(4));
  expect(from(4)).not.toEqual(from(5));
});

describe('a scheme of initialisation', () => {
  const start = (equations: string, scheme: Scheme, recurrentGain = 1) =>
    initialise(modelOf(equations), createRandom(3), { scheme, recurrentGain });
  /** Columns [from, to) of a matrix with 16 rows. */
  const columns = (values: Float64Array | undefined, from: number, to: number): number[] =>
    [...(values ?? [])].filter((_, k, { length }) => {
      const column = k % (length / 16);
      return column >= from && column < to;
    });
  const most = (values: readonly number[]): number => Math.max(...values.map(Math.abs));

  test('is uniform and has gain 1 where none is named', () => {
    const model = modelOf(PLAIN);
    expect(start(PLAIN, 'uniform')).toEqual(initialise(model, createRandom(3)));
  });

  test('a gain is of what multiplies the previous state, and of nothing else', () => {
    const once = start(PLAIN, 'uniform').lanes[2]?.get('W_f');
    const twice = start(PLAIN, 'uniform', 2).lanes[2]?.get('W_f');
    expect(columns(twice, 0, 16)).toEqual(columns(once, 0, 16).map((entry) => 2 * entry));
    expect(columns(twice, 16, 48)).toEqual(columns(once, 16, 48));
    expect(start(PLAIN, 'uniform', 2).lanes[2]?.get('b_f')).toEqual(
      start(PLAIN, 'uniform').lanes[2]?.get('b_f'),
    );
  });

  test('orthogonal: each gate’s recurrent block keeps lengths, times the gain; the rest is small', () => {
    for (const lane of start(PLAIN, 'orthogonal', 3).lanes) {
      for (const name of ['W_f', 'W_n']) {
        const block = columns(lane.get(name), 0, 16);
        for (const [a, b] of [
          [0, 0],
          [5, 5],
          [2, 9],
        ] as const) {
          const row = (k: number) => block.slice(k * 16, (k + 1) * 16);
          const product = row(a).reduce((sum, entry, k) => sum + entry * (row(b)[k] ?? NaN), 0);
          expect(product).toBeCloseTo(a === b ? 9 : 0, 12);
        }
        const width = (lane.get(name)?.length ?? 0) / 16;
        expect(most(columns(lane.get(name), 16, width))).toBeLessThanOrEqual(0.25);
      }
      expect(new Set(lane.get('b_n'))).toEqual(new Set([0]));
    }
  });

  test('glorot: each block is uniform in ±√(6 / (rows + columns))', () => {
    const { lanes, readout } = start(PLAIN, 'glorot', 2);
    const matrix = lanes[0]?.get('W_n');
    const recurrent = 2 * Math.sqrt(6 / 32);
    const ofInput = Math.sqrt(6 / 19);
    expect(most(columns(matrix, 0, 16))).toBeLessThanOrEqual(recurrent);
    expect(most(columns(matrix, 0, 16))).toBeGreaterThan(0.95 * recurrent);
    expect(most(columns(matrix, 16, 19))).toBeLessThanOrEqual(ofInput);
    expect(most(columns(matrix, 16, 19))).toBeGreaterThan(0.85 * ofInput);
    expect(most([...(readout?.get('W_y') ?? [])])).toBeLessThanOrEqual(Math.sqrt(6 / 37));
    expect(new Set([...(lanes[0]?.get('b_f') ?? []), ...(readout?.get('b_y') ?? [])])).toEqual(
      new Set([0]),
    );
  });

  test('zero: nothing but what layernorm and the forget gate are given', () => {
    const model = modelOf(NORMALISED);
    const weights = initialise(model, createRandom(3), { scheme: 'zero', forgetBias: 1 });
    for (const lane of weights.lanes) {
      for (const [name, values] of lane) {
        expect(new Set(values)).toEqual(new Set([/^(gain|bias)_f$/.test(name) ? 1 : 0]));
      }
    }
    expect(new Set(weights.readout?.get('W_y'))).toEqual(new Set([0]));
  });

  test('peepholes are no biases: they stay, with the gain', () => {
    const PEEPHOLE = `f = sigmoid(W_f @ [h_prev, x] + p_f * c_prev + b_f)
c = f * c_prev + tanh(W_g @ [h_prev, x] + b_g)
h = tanh(c) * q_f`;
    const lane = (gain: number) => start(PEEPHOLE, 'orthogonal', gain).lanes[0];
    const once = lane(1)?.get('p_f') ?? new Float64Array();
    expect(most([...once])).toBeGreaterThan(0);
    expect(lane(4)?.get('p_f')).toEqual(once.map((entry) => 4 * entry));
    expect(new Set(lane(1)?.get('b_f'))).toEqual(new Set([0]));
  });
});
