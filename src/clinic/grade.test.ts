import { describe, expect, it } from 'vitest';
import { cells } from '../cells/catalogue';
import { gruCho } from '../cells/gru-cho.cell';
import { lstmCifg } from '../cells/lstm-cifg.cell';
import { lstmPeephole } from '../cells/lstm-peephole.cell';
import { lstm } from '../cells/lstm.cell';
import { rnn } from '../cells/rnn.cell';
import { catalogue } from './catalogue';
import { faultyLines } from './faulty-line';
import { gradeCell, type Grade } from './grade';
import type { Check, CheckName } from './grade/check';

const cases = await Promise.all(catalogue.map(async ({ id, load }) => ({ id, one: await load() })));
const cellCases = cases.flatMap(({ id, one }) => (one.kind === 'cell' ? [[id, one] as const] : []));

const failedIn = ({ checks }: Grade): readonly CheckName[] =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);

const checkOf = ({ checks }: Grade, name: CheckName): Check | undefined =>
  checks.find((check) => check.name === name);

const edited = (from: string, to: string): string => lstm.equations.replace(from, to);

describe('A cell that computes the right thing passes', () => {
  it.each(cells.map((cell) => [cell.id, cell.equations] as const))('as %s does', (_, text) => {
    expect(gradeCell(text, text)).toMatchObject({ passed: true });
  });

  it.each([
    ['operands the other way round', 'c = f * c_prev + i * g', 'c = g * i + c_prev * f'],
    ['one minus the rest', 'c = f * c_prev + i * g', 'c = c_prev - (1 - f) * c_prev + i * g'],
    [
      'a gate by its complement',
      'f = sigmoid(W_f @ [h_prev, x] + b_f)',
      'f = 1 - sigmoid(-(W_f @ [h_prev, x]) - b_f)',
    ],
    [
      'extra names',
      'f = sigmoid(W_f @ [h_prev, x] + b_f)',
      'v = [h_prev, x]\nz_f = b_f + W_f @ v\nf = sigmoid(z_f)',
    ],
    ['a tanh made of a sigmoid', 'h = o * tanh(c)', 'h = o * (2 * sigmoid(2 * c) - 1)'],
    ['a name it keeps to itself', 'h = o * tanh(c)', 'squashed = tanh(c)\nh = squashed * o'],
  ])('written with %s', (_, from, to) => {
    expect(gradeCell(edited(from, to), lstm.equations)).toMatchObject({ passed: true });
  });

  it('written in any order of its lines, with a name that means something else', () => {
    const text = `h = out * tanh(c)
c = keep * c_prev + (1 - i) * tanh(W_g @ [h_prev, x] + b_g)
i = sigmoid(-W_i @ [h_prev, x] - b_i)
keep = sigmoid(W_f @ [h_prev, x] + b_f)
out = sigmoid(W_o @ [h_prev, x] + b_o)`;
    expect(gradeCell(text, lstm.equations)).toMatchObject({ passed: true });
  });

  it('as every right side of the clinic does', () => {
    for (const [, { right }] of cellCases) {
      expect(gradeCell(right, right)).toMatchObject({ passed: true });
    }
  });
});

describe('A wrong cell', () => {
  it.each(cellCases)('%s fails by what it computes, and the repair passes', (_, one) => {
    const grade = gradeCell(one.wrong, one.right);
    expect(grade.passed).toBe(false);
    expect(checkOf(grade, 'parses')).toMatchObject({ outcome: 'passed' });
    const byRunning: readonly CheckName[] = ['golden-step', 'golden-sequence', 'saturation'];
    expect(byRunning.some((name) => failedIn(grade).includes(name))).toBe(true);

    const lines = one.wrong.split('\n');
    for (const { wrong, right } of faultyLines(one)) {
      lines[(wrong ?? 0) - 1] = one.right.split('\n')[(right ?? 0) - 1] ?? '';
    }
    expect(gradeCell(lines.join('\n'), one.right)).toMatchObject({ passed: true });
  });

  it.each([
    ['rnn', rnn, 'tanh', 'sigmoid'],
    ['peephole', lstmPeephole, 'p_o * c', 'p_o * c_prev'],
    ['cifg', lstmCifg, '1 - f', 'f'],
    ['gru-cho', gruCho, 'z * h_prev + (1 - z) * n', '(1 - z) * h_prev + z * n'],
  ] as const)('of the kind %s fails too', (_, cell, from, to) => {
    const text = cell.equations.replace(from, to);
    expect(text).not.toBe(cell.equations);
    expect(failedIn(gradeCell(text, cell.equations))).toContain('random-sequence');
  });

  it('is told where its numbers part from the right ones', () => {
    const grade = gradeCell(edited('f * c_prev', '(1 - f) * c_prev'), lstm.equations);
    expect(checkOf(grade, 'golden-step')).toMatchObject({
      outcome: 'failed',
      finding: { kind: 'value', node: 'c', timestep: 0, unit: 0 },
    });
    const check = checkOf(grade, 'golden-step');
    const finding = check?.outcome === 'failed' ? check.finding : null;
    expect(finding?.kind === 'value' ? [finding.expected, finding.found] : []).toEqual([
      expect.closeTo(1.4, 12),
      expect.closeTo(-0.2, 12),
    ]);
  });

  it('is told when it grows beyond every bound', () => {
    const grade = gradeCell(edited('o * tanh(c)', 'o * c'), lstm.equations);
    expect(checkOf(grade, 'saturation')).toMatchObject({
      finding: { kind: 'out-of-range', node: 'h', most: 1 },
    });
  });

  it('is told when it is not finite', () => {
    const grade = gradeCell(edited('tanh(c)', 'tanh(c) * exp(b_o) * exp(-b_o)'), lstm.equations);
    expect(checkOf(grade, 'saturation')).toMatchObject({ finding: { kind: 'not-finite' } });
  });

  it('is found by its gradients as well', () => {
    const grade = gradeCell(edited('tanh(c)', 'tanh(relu(c))'), lstm.equations);
    expect(failedIn(grade)).toEqual(expect.arrayContaining(['gradients', 'central-differences']));
  });

  it('is told which parameters are missing or unknown', () => {
    const grade = gradeCell(
      edited('W_i @ [h_prev, x] + b_i', 'W_f @ [h_prev, x] + bi'),
      lstm.equations,
    );
    expect(checkOf(grade, 'parameters')).toMatchObject({
      finding: { kind: 'names', missing: ['W_i', 'b_i'], extra: ['bi'] },
    });
    expect(checkOf(grade, 'gradients')).toEqual({
      name: 'gradients',
      outcome: 'waiting',
      for: 'parameters',
    });
  });

  it('is told which state it does not carry', () => {
    const grade = gradeCell(edited('f * c_prev', 'f * h_prev'), lstm.equations);
    expect(checkOf(grade, 'states')).toMatchObject({ finding: { missing: ['c'], extra: [] } });
  });

  it('is told which shapes are others', () => {
    const grade = gradeCell(edited('W_o @ [h_prev, x]', 'W_o @ [h_prev, c_prev]'), lstm.equations);
    expect(checkOf(grade, 'shapes')).toMatchObject({
      finding: {
        kind: 'shapes',
        shapes: [
          {
            name: 'W_o',
            expected: { columns: { hidden: 1, input: 1 } },
            found: { columns: { hidden: 2, input: 0 } },
          },
        ],
      },
    });
    expect(checkOf(grade, 'random-sequence')).toMatchObject({ outcome: 'waiting', for: 'shapes' });
  });

  it('that cannot take the numbers of the right one waits for its shapes', () => {
    const grade = gradeCell(edited('W_o @ [h_prev, x]', 'W_o @ [h_prev, x, x]'), lstm.equations);
    expect(checkOf(grade, 'golden-sequence')).toMatchObject({ outcome: 'waiting', for: 'shapes' });
  });
});

describe('A text that is no cell', () => {
  it('gets the error of the language, with its place', () => {
    const grade = gradeCell('f = sigmoid(W_f @ [h_prev, x] + b_f\nh = f', lstm.equations);
    expect(checkOf(grade, 'parses')).toMatchObject({
      finding: { kind: 'equation-error', error: { code: 'unexpected', line: 2, column: 1 } },
    });
    expect(grade.checks.slice(1).every(({ outcome }) => outcome === 'waiting')).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['ten thousand letters', 'h'.repeat(10_000)],
    ['ten thousand brackets', `h = ${'('.repeat(10_000)}`],
    ['nesting at the limit', `h = ${'tanh('.repeat(99)}x_h${')'.repeat(99)}`],
    ['nesting beyond the limit', `h = ${'-'.repeat(3_000)}a`],
    ['NaN', 'h = NaN * h_prev'],
    ['a number that overflows', 'h = 1e999'],
    [
      'numbers that overflow when multiplied',
      'h = 1e308 * 1e308 * h_prev - 1e308 * 1e308 * h_prev',
    ],
    ['unknown names', 'h = alpha * beta + gamma @ delta'],
    ['unknown functions', 'h = softmax(x)'],
    ['a cycle', 'h = c\nc = h'],
    ['growing exponentials', 'h = exp(exp(exp(h_prev + a))) * b'],
    [
      'sizes that multiply',
      Array.from({ length: 40 }, (_, k) => `a${k + 1} = [${`a${k},`.repeat(20)}a${k}]`).join('\n') +
        '\nh = W @ a40',
    ],
    [
      'as large a matrix as there may be',
      `v1 = [${'1,'.repeat(99)}1]\nv = [${'v1,'.repeat(59)}v1]\nw = [${'1,'.repeat(59)}1]
s = Q @ v + w\nh = R @ s + h_prev`,
    ],
    ['other writing', '细胞 = 记忆；'],
    ['half a surrogate', 'h = \ud83d'],
    ['a script', '<script>alert(1)</script>'],
    ['every line the same', 'h = a\n'.repeat(600)],
    [
      'many names',
      Array.from({ length: 280 }, (_, k) => `v${k} = a * ${k}`).join('\n') + '\nh = v0',
    ],
  ])('is answered in good time: %s', (_, text) => {
    const start = performance.now();
    for (const right of [lstm.equations, gruCho.equations]) {
      const grade = gradeCell(text, right);
      expect(grade.passed).toBe(false);
      expect(failedIn(grade).length).toBeGreaterThan(0);
      expect(grade.checks).toHaveLength(10);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
