import { expect, test } from 'vitest';
import { cells } from '../../cells/catalogue';
import { graphOf } from '../build-graph';
import { initialise } from '../initialise';
import type { Model } from '../model';
import { createRandom } from '../random';
import { arraysOf } from '../reference/weight-gradients';
import { costOf } from './cost';

function modelOf(id: string, sizes: Partial<Model> = {}): Model {
  const cell = cells.find((other) => other.id === id);
  return {
    graph: graphOf(cell?.equations ?? ''),
    inputSize: 10,
    hiddenSize: 50,
    layers: 1,
    directions: 1,
    readout: null,
    ...sizes,
  };
}

test('an LSTM with 10 inputs and 50 units: 4 blocks of 50 × 60 weights, and a bias each', () => {
  expect(costOf(modelOf('lstm'))).toMatchObject({
    parameters: 4 * (50 * 60 + 50),
    readout: 0,
    multiplyAdds: 4 * 50 * 60,
    blocks: 4,
  });
  expect(costOf(modelOf('rnn'))).toEqual({
    parameters: 50 * 60 + 50,
    readout: 0,
    multiplyAdds: 50 * 60,
    // W_h @ [h_prev, x] + b_h, and its tanh.
    elementwise: 2 * 50,
    blocks: 1,
  });
});

test.each([
  ['lstm', 4],
  ['peephole', 4],
  ['layernorm', 4],
  ['cifg', 3],
  ['lstm-1997', 3],
  ['gru', 3],
  ['gru-cho', 3],
  ['mgu', 2],
  ['rnn', 1],
])('%s has %i blocks', (id, blocks) => {
  expect(costOf(modelOf(id)).blocks).toBe(blocks);
});

test('a GRU as Cho wrote it has a quarter fewer parameters than an LSTM', () => {
  expect(costOf(modelOf('gru-cho')).parameters / costOf(modelOf('lstm')).parameters).toBe(0.75);
});

test.each(cells.map(({ id }) => id))('%s: every number that is learned is counted', (id) => {
  const model = modelOf(id, {
    layers: 3,
    directions: 2,
    hiddenSize: 4,
    readout: { on: 'every', size: 3 },
  });
  const { parameters, readout } = costOf(model);
  const arrays = arraysOf(model, initialise(model, createRandom(1)));
  expect(parameters + readout).toBe(arrays.reduce((sum, { length }) => sum + length, 0));
});

test('a longer sequence does not cost one parameter more, a stack does', () => {
  const one = costOf(modelOf('lstm'));
  const both = costOf(modelOf('lstm', { layers: 2, directions: 2 }));
  expect(both.multiplyAdds).toBe(2 * one.multiplyAdds + 2 * 4 * 50 * 150);
  expect(both.blocks).toBe(4);
});
