import { describe, expect, it } from 'vitest';
import { EquationError } from '../engine/language/error';
import { placesOf } from '../engine/stages';
import { cells } from './catalogue';
import { lstm } from './lstm.cell';
import { CellTooLarge, isOwn, LONGEST_EQUATIONS, ownCell, ownGraph } from './own-cell';

const edited = (from: string, to: string) =>
  ownCell(lstm, 'Mine', lstm.equations.replace(from, to));

const stagesOf = ({ stages }: { readonly stages: typeof lstm.stages }): readonly string[] =>
  stages.map(({ id, computes }) => `${id}: ${computes.join(', ')}`);

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return null;
}

describe('A cell of one’s own', () => {
  it.each(cells.map((cell) => [cell.id, cell] as const))(
    'with the equations of %s has its stages, roles and diagram',
    (_, cell) => {
      const own = ownCell(cell, 'Mine', cell.equations);
      expect(isOwn(own)).toBe(true);
      expect(isOwn(cell)).toBe(false);
      expect(own.name).toEqual({ en: 'Mine', zh: 'Mine' });
      expect(stagesOf(own)).toEqual(stagesOf(cell));
      expect(own.roles).toEqual(cell.roles);
      expect(own.diagram).toBe(cell.diagram);
    },
  );

  it('keeps the stages that still compute something', () => {
    expect(stagesOf(edited('f * c_prev + i * g', 'c_prev + i * g'))).toEqual(stagesOf(lstm));
    expect(stagesOf(edited('i * g', 'g'))).toContain('input: i, g');
    expect(stagesOf(edited('[h_prev, x]', '[x, h_prev]'))).toContain('join: [h_prev, x]');
  });

  it('has no stage for a gate that became a parameter', () => {
    const own = edited('f = sigmoid(W_f @ [h_prev, x] + b_f)', '');
    expect(stagesOf(own).filter((stage) => stage.startsWith('forget'))).toEqual([]);
    expect(own.roles).not.toHaveProperty('f');
  });

  it('gives a line that no stage arrives at one of its own, where it can be computed', () => {
    const own = edited('h = o', 'p = tanh(h_prev)\nq = p * 2\nh = o');
    expect(stagesOf(own)).toContain('line-p: p');
    expect(stagesOf(own)).toContain('line-q: q');
    const graph = ownGraph(own.equations);
    placesOf(graph, own.stages).forEach(({ stage }, index) => {
      for (const operand of graph.nodes[index]?.operands ?? []) {
        expect(placesOf(graph, own.stages)[operand]?.stage).toBeLessThanOrEqual(stage);
      }
    });
  });

  it('gives a new state the role of a memory, and h that of the output', () => {
    const own = ownCell(lstm, 'Mine', 'm = 0.5 * m_prev + W @ x\nh = tanh(m)');
    expect(own.roles).toEqual({ m: 'cell', h: 'hidden' });
  });

  it('is refused where the text is no cell, or too long', () => {
    expect(thrownBy(() => ownCell(lstm, 'Mine', 'h = '))).toBeInstanceOf(EquationError);
    expect(ownGraph(`h = a#${'x'.repeat(LONGEST_EQUATIONS - 6)}`).equations).toEqual(['h']);
    expect(thrownBy(() => ownGraph(`h = a\n#${'x'.repeat(LONGEST_EQUATIONS - 6)}`))).toMatchObject({
      code: 'text-too-long',
      line: 2,
      column: LONGEST_EQUATIONS - 5,
      found: `${LONGEST_EQUATIONS + 1} characters`,
      expected: [`at most ${LONGEST_EQUATIONS} characters`],
    });
  });

  const doubled = Array.from({ length: 19 }, (_, k) => `a${k + 1} = [a${k}, a${k}]`).join('\n');
  const sum = (count: number, term: (k: number) => string): string =>
    Array.from({ length: count }, (_, k) => term(k)).join(' + ');
  const many = Array.from({ length: 160 }, (_, k) => `a${k + 1} = -a${k} * 2`).join('\n');
  it.each([
    ['vectors that double', `a0 = x * 1\n${doubled}\nh = p`],
    [
      'matrices as wide as they',
      `a0 = x * 1\n${doubled.split('\n').slice(0, 5).join('\n')}\nh = A @ a5 + B @ a5 + C @ a5 + D @ a5`,
    ],
    [
      'a matrix that is a state',
      'M = M_prev * 0.5\nN = N_prev * M\nK = -M\nL = -K\nQ = -L\nh = M @ x',
    ],
    ['hundreds of lines', `a0 = x * 1\n${many}\nh = p`],
    ['a matrix read again and again', `h = ${sum(60, (k) => `V @ [x, x, ${k}]`)}`],
  ])('is refused where it is too large: %s', (_, equations) => {
    expect(equations.length).toBeLessThanOrEqual(LONGEST_EQUATIONS);
    expect(thrownBy(() => ownGraph(equations))).toBeInstanceOf(CellTooLarge);
  });

  it('may be much larger than any cell of the list', () => {
    const gates = Array.from(
      { length: 11 },
      (_, k) => `g${k} = sigmoid(W${k} @ [h_prev, x] + b${k})`,
    );
    const product = gates.map((_, k) => `g${k}`).join(' * ');
    expect(ownGraph(`${gates.join('\n')}\nh = ${product}`).equations).toHaveLength(12);
  });
});
