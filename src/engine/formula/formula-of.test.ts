import { describe, expect, it } from 'vitest';
import { graphOf } from '../build-graph';
import { formulaOf } from './formula-of';
import { textOf } from './part';

const formula = (equations: string, id: string): string =>
  textOf(formulaOf(graphOf(equations), id));

describe('formulaOf', () => {
  const lstm = `f = sigmoid(W_f @ [h_prev, x] + b_f)
c = f * c_prev + (1 - f) * tanh(W_g @ [h_prev, x])
h = tanh(c)`;

  it('writes a layer with its function, its joined operands and its bias', () => {
    expect(formula(lstm, 'f')).toBe('f_t = σ(W_f [h_{t−1}, x_t] + b_f)');
  });

  it('writes out what has no name, and calls the rest by name', () => {
    expect(formula(lstm, 'c')).toBe('c_t = f_t ⊙ c_{t−1} + (1 − f_t) ⊙ tanh(W_g [h_{t−1}, x_t])');
  });

  it('writes a node without a name as its expression alone', () => {
    expect(formula(lstm, 'f * c_prev')).toBe('f_t ⊙ c_{t−1}');
    expect(formula(lstm, 'c_prev')).toBe('c_{t−1}');
    expect(formula(lstm, 'W_f')).toBe('W_f');
    expect(formula(lstm, '1')).toBe('1');
  });

  it.each([
    ['h = h_prev - (x_in + h_prev)', 'h_t = h_{t−1} − (x_{in} + h_{t−1})'],
    ['h = -(h_prev + b) * g', 'h_t = (−(h_{t−1} + b)) ⊙ g'],
    ['h = h_prev + -b', 'h_t = h_{t−1} + (−b)'],
    ['h = -b + h_prev', 'h_t = −b + h_{t−1}'],
    ['h = W @ (h_prev + b)', 'h_t = W (h_{t−1} + b)'],
    ['h = W @ (h_prev * b)', 'h_t = W (h_{t−1} ⊙ b)'],
    ['h = b * (W @ h_prev)', 'h_t = b ⊙ W h_{t−1}'],
    ['h = 0.5 * h_prev + 1e-7', 'h_t = 0.5 · h_{t−1} + 1e−7'],
    ['a = h_prev * b\nh = a', 'h_t = a_t'],
    ['h = relu(layernorm(h_prev, gain, beta))', 'h_t = ReLU(LN(h_{t−1}, gain, β))'],
    ['c_ln = tanh(c_ln_prev) * g\nh = c_ln', 'h_t = c_{ln,t}'],
  ])('%s is written %s', (equation, expected) => {
    expect(formula(equation, 'h')).toBe(expected);
  });

  it('tells for every part the node that it stands for', () => {
    const graph = graphOf('h = f * h_prev');
    expect(formulaOf(graph, 'h').map(({ kind, node }) => [kind, node])).toEqual([
      ['symbol', 'h'],
      ['operator', null],
      ['symbol', 'f'],
      ['operator', 'h'],
      ['symbol', 'h_prev'],
    ]);
  });
});
