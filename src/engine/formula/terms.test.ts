import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import { graphOf } from '../build-graph';
import { textOf } from './part';
import { randomRun } from './random-run.fixture';
import { readerAt } from './reader';
import { termsOf } from './terms';

const cases = cells.map((cell) => [cell.id, cell] as const);

describe('termsOf', () => {
  it.each(cases)('adds up to the value of the node for every node of %s', (_, cell) => {
    const trace = randomRun(cell.equations);
    const reader = readerAt(trace, 2);
    for (const node of trace.model.graph.nodes) {
      if (node.shape.kind === 'matrix') continue;
      for (let row = 0; row < reader.value(node.id).length; row++) {
        const { terms, sum } = termsOf(trace.model.graph, node.id, row, reader);
        const total = terms.reduce((partial, term) => partial + term.product, 0);
        expect(Math.abs(total - sum.value)).toBeLessThan(1e-12);
        for (const { sign, weight, value, product } of terms) {
          expect(product).toBe(weight === null ? sign * value : sign * weight * value);
        }
      }
    }
  });

  it.each(cases)('goes down to the entries of the matrix products of %s', (_, cell) => {
    const trace = randomRun(cell.equations);
    const { graph } = trace.model;
    const reader = readerAt(trace, 0);
    for (const id of graph.equations) {
      const line = cell.equations.split('\n').find((text) => text.startsWith(`${id} =`)) ?? '';
      if (!line.includes('@')) continue;
      const { terms } = termsOf(graph, id, 1, reader);
      expect(terms.some(({ node }) => node === 'x')).toBe(true);
      expect(terms.filter(({ kind }) => kind === 'product').length).toBeGreaterThanOrEqual(2);
    }
  });

  it('names each weight and what it weighs, through the joined vectors', () => {
    const trace = randomRun('h = tanh(W_h @ [h_prev, x] + b_h)', { inputSize: 1, hiddenSize: 2 });
    const { terms } = termsOf(trace.model.graph, 'h', 1, readerAt(trace, 1));
    const named = terms.map(({ label, weightLabel }) => textOf([...(weightLabel ?? []), ...label]));
    expect(named).toEqual([
      'W_{h,2,1}h_{1,t−1}',
      'W_{h,2,2}h_{2,t−1}',
      'W_{h,2,3}x_{1,t}',
      'b_{h,2}',
    ]);
    expect(terms.map(({ node, index }) => [node, index])).toEqual([
      ['h_prev', 0],
      ['h_prev', 1],
      ['x', 0],
      ['b_h', 1],
    ]);
  });

  it('takes a peephole for one term and a nested sum that a gate scales for another', () => {
    const trace = randomRun('h = tanh(W @ x + p * h_prev - r * (U @ h_prev + b))');
    const { terms } = termsOf(trace.model.graph, 'h', 0, readerAt(trace, 1));
    expect(terms.slice(-2).map(({ weightNode, node, sign }) => [weightNode, node, sign])).toEqual([
      ['p', 'h_prev', 1],
      ['r', 'U @ h_prev + b', -1],
    ]);
  });

  it('gives the step from the sum to its normalised value', () => {
    const trace = randomRun('h = tanh(layernorm(W @ [h_prev, x], gain, bias))');
    const { graph } = trace.model;
    const { sum, normalised } = termsOf(graph, 'h', 2, readerAt(trace, 4));
    expect(sum.node).toBe('W @ [h_prev, x]');
    expect(normalised).not.toBeNull();
    if (normalised === null) return;
    const { gain, mean, deviation, bias, value } = normalised;
    expect((gain * (sum.value - mean)) / deviation + bias).toBeCloseTo(value, 12);
  });

  it('finds the pre-activation behind a scaled and shifted function', () => {
    const graph = graphOf('g = 4 * sigmoid(W @ [h_prev, x] + b) - 2\nh = tanh(g)');
    expect(termsOf(graph, 'g', 0, { value: () => [0, 0] }).sum.node).toBe('W @ [h_prev, x] + b');
  });

  it('takes a named sum for what a function is applied to', () => {
    const graph = graphOf('a = W @ [h_prev, x] + b\nh = tanh(a)');
    expect(termsOf(graph, 'h', 0, { value: () => [0, 0] }).sum.node).toBe('a');
  });
});
