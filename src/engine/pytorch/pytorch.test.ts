import { describe, expect, test } from 'vitest';
import { graphOf } from '../build-graph';
import type { Gradients, Model } from '../model';
import { gradientsToPytorch } from './gradients-to-pytorch';
import type { PytorchLayout } from './pieces';
import type { PytorchTensor } from './tensor';
import { weightsFromPytorch } from './weights-from-pytorch';

const layout: PytorchLayout = {
  gates: ['z', 'n'],
  parameters: {
    W_z: { from: 'joint', gate: 0 },
    b_z: { from: 'bias', gate: 0 },
    W_x: { from: 'weight_ih', gate: 1 },
    W_h: { from: 'weight_hh', gate: 1 },
    b_x: { from: 'bias_ih', gate: 1 },
    b_h: { from: 'bias_hh', gate: 1 },
    p: { from: 'extra', tensor: 'peephole', gate: 1 },
  },
};
const model: Model = {
  graph: graphOf(`z = sigmoid(W_z @ [h_prev, x] + b_z)
h = z * h_prev + (W_x @ x + b_x) + (W_h @ h_prev + b_h) * p`),
  inputSize: 1,
  hiddenSize: 2,
  layers: 1,
  directions: 2,
  readout: null,
};

function tensor(shape: readonly number[], data: readonly number[]): PytorchTensor {
  return { shape, data };
}

const forward: readonly [string, PytorchTensor][] = [
  ['weight_ih_l0', tensor([4, 1], [1, 2, 3, 4])],
  ['weight_hh_l0', tensor([4, 2], [10, 11, 20, 21, 30, 31, 40, 41])],
  ['bias_ih_l0', tensor([4], [0.1, 0.2, 0.3, 0.4])],
  ['bias_hh_l0', tensor([4], [5, 6, 7, 8])],
  ['peephole_l0', tensor([4], [-1, -2, -3, -4])],
];
const backward = forward.map(([name, { shape, data }]): [string, PytorchTensor] => [
  `${name}_reverse`,
  { shape, data: Array.from(data, (entry) => -entry) },
]);
const tensors = new Map([...forward, ...backward]);

describe('weights from PyTorch', () => {
  test('stand where our parameters have them: hidden columns before input columns, both biases in one', () => {
    const [first, second] = weightsFromPytorch(layout, model, tensors).lanes;
    const expected = {
      W_z: [10, 11, 1, 20, 21, 2],
      b_z: [5.1, 6.2],
      W_x: [3, 4],
      W_h: [30, 31, 40, 41],
      b_x: [0.3, 0.4],
      b_h: [7, 8],
      p: [-3, -4],
    };
    for (const [name, values] of Object.entries(expected)) {
      expect([...(first?.get(name) ?? [])], name).toEqual(values);
      expect([...(second?.get(name) ?? [])], name).toEqual(values.map((value) => -value));
    }
  });

  test.each([
    ['a tensor that is missing', new Map([...forward]), 'weight_hh_l0_reverse is missing'],
    [
      'a tensor of another shape',
      new Map([...tensors, ['bias_ih_l0', tensor([2, 2], [1, 2, 3, 4])]]),
      'the shape (2, 2) with 4 entries, but needs (4)',
    ],
    [
      'a tensor with numbers missing',
      new Map([...tensors, ['bias_ih_l0', tensor([4], [1])]]),
      'with 1 entries',
    ],
    [
      'a tensor of another layer',
      new Map([...tensors, ['bias_ih_l1', tensor([4], [1, 2, 3, 4])]]),
      'bias_ih_l1 belongs to nothing',
    ],
  ])('are refused with %s', (_, given, message) => {
    expect(() => weightsFromPytorch(layout, model, given)).toThrow(message);
  });

  test('are refused where the equations have a parameter that the layout lacks, or of another size', () => {
    const other = (equations: string): Model => ({ ...model, graph: graphOf(equations) });
    expect(() => weightsFromPytorch(layout, other('h = Q @ h_prev'), tensors)).toThrow(
      'where Q is',
    );
    expect(() => weightsFromPytorch(layout, other('h = W_z @ h_prev + W_x @ x'), tensors)).toThrow(
      'W_z has 4 entries in the equations, 6 in PyTorch',
    );
  });
});

test('gradients go back to the places that the weights came from, those of a sum to both its terms', () => {
  const lanes = weightsFromPytorch(layout, model, tensors).lanes.map((lane) => ({
    values: model.graph.nodes.map(({ id }) => lane.get(id) ?? new Float64Array()),
    initial: new Map(),
  }));
  // The weights themselves serve as gradients: each must come out where it was read.
  const gradients: Gradients = { lanes, input: new Float64Array(), readout: null };
  const back = gradientsToPytorch(layout, model, gradients);
  expect([...back.keys()].sort()).toEqual([...tensors.keys()].sort());
  for (const name of ['weight_ih_l0', 'weight_hh_l0', 'weight_hh_l0_reverse']) {
    expect({ ...back.get(name), data: [...Array.from(back.get(name)?.data ?? [])] }).toEqual(
      tensors.get(name),
    );
  }
  expect(Array.from(back.get('bias_ih_l0')?.data ?? [])).toEqual([5.1, 6.2, 0.3, 0.4]);
  expect(Array.from(back.get('bias_hh_l0')?.data ?? [])).toEqual([5.1, 6.2, 7, 8]);
  expect(Array.from(back.get('peephole_l0')?.data ?? [])).toEqual([0, 0, -3, -4]);
});
