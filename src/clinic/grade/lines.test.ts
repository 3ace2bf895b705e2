import { describe, expect, it } from 'vitest';
import { lstm } from '../../cells/lstm.cell';
import { gradeLines } from './lines';

const FORGET = 'f = sigmoid(W_f @ [h_prev, x] + b_f)';

const outcomesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    gradeLines(text, lstm.equations).lines.map(({ name, outcome }) => [name, outcome]),
  );

const lineOf = (text: string, name: string) =>
  gradeLines(text, lstm.equations).lines.find((line) => line.name === name);

describe('A text that is being written', () => {
  it('has its lines seen as they come', () => {
    expect(outcomesOf(`${FORGET}\ni = sig`)).toEqual({
      f: 'right',
      i: 'wrong',
      g: 'absent',
      c: 'absent',
      o: 'absent',
      h: 'absent',
    });
  });

  it('may use names of its own, before or after', () => {
    expect(outcomesOf('f = sigmoid(z)\nz = W_f @ v + b_f\nv = [h_prev, x]')).toMatchObject({
      f: 'right',
    });
    const { others } = gradeLines('v = [h_prev, x]\nw = v +', lstm.equations);
    expect(others).toMatchObject([
      { line: 1, name: 'v', error: null },
      { line: 2, name: 'w', error: { line: 2, column: 8 } },
    ]);
  });

  it('may break a line in a bracket', () => {
    expect(lineOf('\nf = sigmoid(\n  W_f @ [h_prev,\n  x] + b_f  # (\n)', 'f')).toEqual({
      name: 'f',
      outcome: 'right',
      line: 2,
    });
  });

  it('does not lose the lines after a bracket that was never closed', () => {
    expect(outcomesOf(`c = f * (c_prev\n${FORGET}`)).toMatchObject({ c: 'wrong', f: 'right' });
  });

  it.each([
    ['f = sigmoid(W_i @ [h_prev, x] + b_i)', { kind: 'names', extra: ['W_i', 'b_i'] }],
    ['f = sigmoid(Wf @ [h_prev, x] + b_f)', { kind: 'names', missing: ['W_f'], extra: ['Wf'] }],
    ['f = tanh(W_f @ [h_prev, x] + b_f)', { kind: 'value', node: 'f', timestep: 0 }],
    ['f = sigmoid(W_f @ [h_prev, x])', { kind: 'value', node: 'f' }],
    ['f = sigmoid(W_f @ [x, h_prev] + b_f)', { kind: 'value', node: 'f' }],
    ['f = sigmoid(W_f @ h_prev + b_f)', { kind: 'shapes' }],
    ['f = 0.9', { kind: 'shapes' }],
    ['f = sigmoid(W_f + b_f)', { kind: 'shapes' }],
    ['f = sigmoid(W_f @ [h_prev, x] + b_f', { kind: 'equation-error' }],
    ['f = sigmoid(f)', { kind: 'equation-error', error: { code: 'cycle', line: 1 } }],
    [`${FORGET}\n${FORGET}`, { kind: 'equation-error', error: { code: 'defined-twice', line: 2 } }],
    ['\n\nf = sigmoid（b_f）', { kind: 'equation-error', error: { line: 3, column: 12 } }],
  ])('with %j has this said of its forget gate', (text, finding) => {
    expect(lineOf(text, 'f')).toMatchObject({ outcome: 'wrong', finding });
  });

  it.each([
    ['h'.repeat(10_000)],
    [`f = ${'('.repeat(10_000)}`],
    ['f = a\n'.repeat(900)],
    ['h\n'.repeat(2_000)],
    [`f = ${'-'.repeat(3_900)}a`],
    [Array.from({ length: 300 }, (_, k) => `a${k} = a${k + 1}`).join('\n') + '\nf = a0'],
    ['\u0000 = \ud83d'],
  ])('may be anything, and is answered in good time (%#)', (text) => {
    const start = performance.now();
    const { lines } = gradeLines(text, lstm.equations);
    expect(lines).toHaveLength(6);
    expect(lines.some(({ outcome }) => outcome === 'right')).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
