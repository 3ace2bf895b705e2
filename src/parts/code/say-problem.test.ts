import { describe, expect, it } from 'vitest';
import { CellTooLarge } from '../../cells/own-cell';
import { EquationError, type EquationErrorCode } from '../../engine/language/error';
import { more as en } from '../../i18n/more.en';
import { more as zh } from '../../i18n/more.zh';
import { problemIn, type Problem } from '../../stores/draft';
import { placeOf, sayProblem } from './say-problem';

/** A text for every mistake there is: a code that is missing here does not compile. */
const SAMPLES: Readonly<Record<EquationErrorCode, readonly string[]>> = {
  unexpected: ['h', 'h =', 'h = a +', 'h = )', 'h = a b', 'h = [a]', 'h = (a\nb = c', '3 = a'],
  'lookalike-character': ['h = tanh（a）', 'h = a × b'],
  'number-not-finite': ['h = 1e999'],
  'text-too-long': ['h = a # '.padEnd(4001, 'x')],
  'nesting-too-deep': [`h = ${'('.repeat(101)}a${')'.repeat(101)}`],
  'unknown-function': ['h = sin(a)'],
  'argument-count': ['h = tanh(a, b)', 'h = layernorm(a)'],
  'function-as-value': ['h = a * tanh'],
  'function-assigned': ['tanh = a'],
  'input-assigned': ['x = a'],
  'previous-assigned': ['h_prev = a'],
  'defined-twice': ['h = a\nh = b'],
  'input-previous': ['h = x_prev'],
  'previous-of-previous': ['h = h_prev_prev'],
  'state-not-written': ['h = c_prev * a'],
  'output-missing': ['', 'c = a'],
  cycle: ['h = tanh(c)\nc = h * a'],
  'shape-conflict': ['h = x', 'h = W @ W', 'h = W @ 1', 'h = x @ a', 'h = W @ h_prev + W'],
  'size-too-large': [
    `a0 = x * 1\n${Array.from({ length: 25 }, (_, k) => `a${k + 1} = [a${k}, a${k}]`).join('\n')}\nh = p`,
  ],
};

function problemOf(text: string): Problem {
  const problem = problemIn(text);
  if (problem === null) throw new Error(`Nothing is wrong with ${JSON.stringify(text)}.`);
  return problem;
}

const samples = Object.entries(SAMPLES).flatMap(([code, texts]) =>
  texts.map((text) => [code, text.slice(0, 60), text] as const),
);

describe('What is wrong with equations', () => {
  it.each(samples)('is said in both languages: %s in %j', (code, _, text) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ code });
    const english = sayProblem(problem, en.editor);
    expect(english).toMatch(/^[“A-Z].*[.)]$/s);
    const chinese = sayProblem(problem, zh.editor);
    expect(chinese).toMatch(/。$/);
    // Only code, in quotation marks or arrows, and sizes are in Latin letters.
    const prose = chinese.replace(/“[^”]*”|\w+(?: → \w+)+|(?<![a-z])[HXh](?![a-z])/g, '');
    expect(prose).not.toMatch(/[A-Za-z]/);
  });

  it('names the place, what stands there and what should', () => {
    const problem = problemOf('f = a\nh = f * * b');
    expect(placeOf(problem)).toMatchObject({ line: 2, column: 9 });
    expect(sayProblem(problem, en.editor)).toBe(
      'Found “*” where a name, a number, “(”, “[” or “-” should stand.',
    );
    expect(sayProblem(problem, zh.editor)).toBe('这里应为名字、数、“(”、“[”或“-”，却是“*”。');
  });

  it('says sizes and amounts in the reader’s language', () => {
    const shapes = problemOf('h = W @ h_prev + x');
    expect(sayProblem(shapes, en.editor)).toContain('a vector of size X, but a vector of size H');
    expect(sayProblem(shapes, zh.editor)).toContain('长度为 X 的向量');
    expect(sayProblem(problemOf(SAMPLES['text-too-long'].join('')), en.editor)).toBe(
      'The text has 4,001 characters; there is room for at most 4,000 characters.',
    );
  });

  it('says when a cell is too large as a whole', () => {
    const many = Array.from({ length: 160 }, (_, k) => `a${k + 1} = -a${k} * 2`).join('\n');
    const problem = problemOf(`a0 = x * 1\n${many}\nh = p`);
    expect(problem).toBeInstanceOf(CellTooLarge);
    expect(problem).not.toBeInstanceOf(EquationError);
    expect(sayProblem(problem, zh.editor)).toBe(zh.editor.tooLarge);
    expect(placeOf(problem)).toEqual({ line: 1, column: 1 });
  });
});
