import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import { graphOf } from '../build-graph';
import { numbersOf } from './numbers-of';
import { textOf, type Part } from './part';
import { randomRun } from './random-run.fixture';
import { readerAt, type Reader } from './reader';
import { rowOf } from './row-of';

const reader = (values: Readonly<Record<string, readonly number[]>>): Reader => ({
  value: (id) => values[id] ?? [],
});

describe('numbersOf', () => {
  it('puts the numbers of the unit in the place of the symbols', () => {
    const graph = graphOf('c = f * c_prev + i * g\nh = c');
    const values = {
      c: [0, -1.0526],
      f: [0, 0.72],
      c_prev: [0, -1.43],
      i: [0, 0.23],
      g: [0, -0.1],
    };
    expect(textOf(numbersOf(graph, 'c', 1, reader(values)))).toBe(
      '−1.05 = 0.720 × −1.43 + 0.230 × −0.100',
    );
  });

  it('puts the value of a matrix product in its place', () => {
    const graph = graphOf('h = sigmoid(W @ [h_prev, x] + b)');
    const values = { h: [0.719], 'W @ [h_prev, x]': [-0.88], b: [1.82] };
    expect(textOf(numbersOf(graph, 'h', 0, reader(values)))).toBe('0.719 = σ(−0.880 + 1.82)');
  });

  it('writes a lone matrix product out term by term', () => {
    const graph = graphOf('a = W @ [h_prev, x]\nh = tanh(a)');
    const values = {
      a: [0.4],
      W: [2, -1],
      '[h_prev, x]': [0.1, -0.2],
      h_prev: [0.1],
      x: [-0.2],
    };
    expect(textOf(numbersOf(graph, 'a', 0, reader(values)))).toBe(
      '0.400 = (2.00)(0.100) + (−1.00)(−0.200)',
    );
  });

  it('puts parentheses around a negative number that is added or taken away', () => {
    const graph = graphOf('h = h_prev + b - g');
    const values = { h: [1], h_prev: [-1], b: [-2], g: [-4] };
    expect(textOf(numbersOf(graph, 'h', 0, reader(values)))).toBe(
      '1.00 = −1.00 + (−2.00) − (−4.00)',
    );
  });

  it('shows layer normalisation with the mean and deviation over all units', () => {
    const graph = graphOf('h = tanh(layernorm(h_prev, gain, bias))');
    const values = { h: [0.9], h_prev: [1, -3], gain: [2, 1], bias: [0.5, 0] };
    const parts = numbersOf(graph, 'h', 0, reader(values));
    expect(textOf(parts)).toBe('0.900 = tanh(2.00 × (1.00 − (−1.00)) / 2.00 + 0.500)');
    expect(parts.flatMap((part) => (part.kind === 'number' ? (part.statistic ?? []) : []))).toEqual(
      ['mean', 'deviation'],
    );
  });

  it('shows an entry of joined vectors as that of the vector it comes from', () => {
    const graph = graphOf('v = [h_prev, x]\nh = tanh(W @ v)');
    const values = { v: [1, 2, 3], h_prev: [1, 2], x: [3] };
    const parts = numbersOf(graph, 'v', 2, reader(values));
    expect(textOf(parts)).toBe('3.00 = 3.00');
    expect(parts.at(-1)?.node).toBe('x');
  });

  it.each(cells.map((cell) => [cell.id, cell] as const))(
    'states true equations for every node and unit of %s',
    (_, cell) => {
      const trace = randomRun(cell.equations);
      const at = readerAt(trace, 3, 0, 1);
      for (const node of trace.model.graph.nodes) {
        if (node.operands.length === 0) continue;
        for (let unit = 0; unit < at.value(node.id).length; unit++) {
          for (const parts of [
            numbersOf(trace.model.graph, node.id, unit, at),
            rowOf(trace.model.graph, node.id, unit, at),
          ]) {
            const [left, right] = evaluated(parts);
            expect(Math.abs(right - left)).toBeLessThan(1e-12);
          }
        }
      }
    },
  );
});

describe('rowOf', () => {
  it('leaves terms of the matrix product out where it is told to, and nothing else', () => {
    const graph = graphOf('h = tanh(W @ h_prev - p * c + b)');
    const values = {
      'W @ h_prev - p * c + b': [1],
      W: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      h_prev: [0.1, 0.2, 0.3],
      p: [2],
      c: [-0.5],
      b: [-0.25],
    };
    expect(textOf(rowOf(graph, 'h', 0, reader(values), 1))).toBe(
      '1.00 = (1.00)(0.100) + … − (2.00)(−0.500) + (−0.250)',
    );
  });
});

/** Both sides of an equation in numbers, computed by JavaScript from the parts' exact values. */
function evaluated(parts: readonly Part[]): readonly [left: number, right: number] {
  const code = parts.map((part) => {
    switch (part.kind) {
      case 'number':
        return `(${part.value})`;
      case 'operator':
        return part.text === '=' ? ',' : part.text.replace('×', '*').replace('−', '-');
      case 'sign':
        return '-';
      case 'literal':
      case 'function':
      case 'open':
      case 'close':
        return part.text;
      default:
        throw new Error(`A line of numbers has a part of the kind ${part.kind}.`);
    }
  });
  const σ = (v: number): number => 1 / (1 + Math.exp(-v));
  const sides: unknown = runInNewContext(`[${code.join('').replaceAll(')(', ')*(')}]`, {
    σ,
    tanh: Math.tanh,
  });
  const [left, right] = Array.from(sides as ArrayLike<number>);
  return [left ?? NaN, right ?? NaN];
}
