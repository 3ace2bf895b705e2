import { describe, expect, it } from 'vitest';
import { cellOf, cells } from '../../../cells/catalogue';
import { plainText } from '../../../parts/formula/plain-symbol';
import { readerAt } from '../../../engine/formula/reader';
import { toldWith, trialOf } from '../say/trial.fixture';
import { originOf, type Origin } from './origin';
import { shownNode } from './shown-node';

function originIn(cellId: string, node: string, values: Record<string, number[]> = {}): Origin {
  const cell = cellOf(cellId);
  if (cell === undefined) throw new Error(`There is no cell ${cellId}.`);
  const { trace } = toldWith(cell, values);
  const origin = originOf(trace.model.graph, node, 2, readerAt(trace, 1));
  if (origin === null) throw new Error(`${node} has no origin.`);
  return origin;
}

const labels = ({ rows }: Origin): string[] => rows.map(({ label }) => plainText(label));

describe('What a value is made of', () => {
  it.each(cells.map((cell) => [cell.id, cell] as const))(
    'adds up to the sum of every layer of %s',
    (_, cell) => {
      const { trace } = trialOf(cell);
      const { graph } = trace.model;
      let layers = 0;
      for (const id of graph.equations) {
        const origin = originOf(graph, id, 2, readerAt(trace, 5));
        if (origin === null || origin.sum === null) continue;
        layers += 1;
        const total = origin.rows.reduce((sum, { product }) => sum + product, 0);
        expect(total, id).toBeCloseTo(origin.sum.value, 12);
        expect(new Set(origin.rows.map(({ key }) => key)).size).toBe(origin.rows.length);
      }
      expect(layers).toBeGreaterThan(0);
    },
  );

  it('is, for a gate, the input first, then the hidden state, the bias last, and σ of the sum', () => {
    const origin = originIn('lstm', 'f');
    expect(labels(origin)).toEqual(['x_1,t', 'h_1,t−1', 'h_2,t−1', 'h_3,t−1', 'h_4,t−1', 'b_f,3']);
    expect(origin.rows.map(({ isBias }) => isBias)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(origin.sign).toBe('σ');
  });

  it('is, for a cell state, what was kept and what was written', () => {
    const origin = originIn('lstm', 'c', { 'f * c_prev': [-1.03], 'i * g': [-0.02] });
    expect(origin.kind).toBe('operands');
    expect(labels(origin)).toEqual(['fₜ ⊙ cₜ₋₁', 'iₜ ⊙ gₜ']);
    expect(origin.rows.map(({ product }) => product)).toEqual([-1.03, -0.02]);
  });

  it('turns the sign of what is subtracted', () => {
    const [one, gate] = originIn('gru', '1 - z', { z: [0.7] }).rows;
    expect(one?.product).toBe(1);
    expect(gate?.product).toBe(-0.7);
  });

  it('is, for a join, every entry with its place', () => {
    const origin = originIn('mgu', '[f * h_prev, x]');
    expect(labels(origin)[0]).toBe('(fₜ ⊙ hₜ₋₁)₁');
    expect(origin.rows).toHaveLength(5);
  });

  it('is nothing for what is given', () => {
    const { trace } = trialOf(cells[0] ?? raise());
    const reader = readerAt(trace, 0);
    for (const id of ['x', 'h_prev', 'W_f']) {
      expect(originOf(trace.model.graph, id, 0, reader)).toBeNull();
    }
  });
});

describe('The shown node', () => {
  const run = trialOf(cellOf('lstm') ?? raise());
  it('is what the stage arrives at, unless another is pinned that the cell has', () => {
    expect(shownNode(run, 3, null)).toBe('c');
    expect(shownNode(run, 3, 'o')).toBe('o');
    expect(shownNode(run, 2, 'z')).toBe('i * g');
  });
});

function raise(): never {
  throw new Error('There is no such cell.');
}
