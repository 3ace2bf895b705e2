import { expect, test } from 'vitest';
import { graphOf } from './build-graph';
import { initialise } from './initialise';
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
