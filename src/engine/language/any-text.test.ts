import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../build-graph';
import { CLASSIC_CELLS } from '../classic-cells.fixture';
import { entriesOf } from '../graph';
import { EquationError } from './error';
import { errorOrGraph } from './error-or-graph.fixture';
import { contentOf, rewritten } from './rewritten.fixture';

fc.configureGlobal({ seed: 1997, numRuns: 1000 });

const pick = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

/** Any string at all, lone surrogates included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
);

const WORDS =
  'h x c W b h_prev c_prev x_prev h_prev_prev tanh sigmoid layernorm 1 0.5 1e-3 1e999 .'.split(' ');

/** The language's own words in any order. */
const wordSalad = fc
  .array(pick(...WORDS, ...Array.from('=+-*@()[],#（＝ \n'), '\r\n', 'h = ', '\nc = '), {
    maxLength: 60,
  })
  .map((words) => words.join(''));

/** A classic cell after up to four slips of the keyboard. */
const mutatedCell = fc
  .tuple(
    pick(...Object.values(CLASSIC_CELLS)),
    fc.array(
      fc.tuple(pick('delete', 'insert', 'swap', 'repeat line', 'remove line'), fc.nat(), fc.nat()),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([text, slips]) => slips.reduce((current, slip) => slipped(current, ...slip), text));

const INSERTED = Array.from('()[],=+-*@#_.09exhWc\n\t （）＝；');

function slipped(text: string, kind: string, where: number, what: number): string {
  const at = where % (text.length + 1);
  const lines = text.split('\n');
  const line = where % lines.length;
  switch (kind) {
    case 'delete':
      return text.slice(0, at) + text.slice(at + 1);
    case 'insert':
      return text.slice(0, at) + (INSERTED[what % INSERTED.length] ?? '') + text.slice(at);
    case 'swap':
      return (
        text.slice(0, at) +
        text
          .slice(at, at + 2)
          .split('')
          .toReversed()
          .join('') +
        text.slice(at + 2)
      );
    case 'repeat line':
      return lines.toSpliced(what % lines.length, 0, lines[line] ?? '').join('\n');
    default:
      return lines.toSpliced(line, 1).join('\n');
  }
}

const OPERANDS = 'x h_prev c_prev k_prev p q b a c k 1 0.5 2e-3'.split(' ');

const { expression: randomExpression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    pick(...OPERANDS),
    fc
      .tuple(tie('expression'), pick('+', '-', '*'), tie('expression'))
      .map(([a, o, b]) => `${a}${o}${b}`),
    fc
      .tuple(tie('expression'), pick('+', '-', '*'), tie('expression'))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc.tuple(pick('tanh', 'exp', '-', ''), tie('expression')).map(([f, a]) => `${f}(${a})`),
    fc.tuple(pick('U', 'V', 'W', 'W_x'), tie('expression')).map(([w, a]) => `${w} @ (${a})`),
    fc
      .tuple(pick('U', 'V', 'W'), tie('expression'), tie('expression'))
      .map(([w, a, b]) => `${w} @ [${a}, ${b}]`),
    tie('expression').map((a) => `layernorm(${a}, p, q)`),
  ),
}));

/** A cell of the right syntax; its shapes may conflict. Its lines stand in any order. */
const randomCell = fc
  .tuple(randomExpression, randomExpression, randomExpression, randomExpression)
  .chain(([h, c, k, a]) =>
    fc.shuffledSubarray([`h = V_h @ (${h})`, `c = ${c}`, `k = ${k}`, `a = ${a}`], { minLength: 4 }),
  )
  .map((lines) => lines.join('\n'));

/** A graph that reads back as itself, or an error that points into the text. */
function check(text: string): 'graph' | 'error' {
  const result = errorOrGraph(text);
  if (!(result instanceof EquationError)) {
    expect(result.byId.size).toBe(result.nodes.length);
    for (const { operands, index, shape } of result.nodes) {
      expect(operands.every((operand) => operand < index)).toBe(true);
      expect(entriesOf(shape, 3, 2)).toBeGreaterThan(0);
    }
    expect(contentOf(graphOf(rewritten(result)))).toEqual(contentOf(result));
    return 'graph';
  }
  const { line, column, found, expected, message } = result;
  const lines = text.split(/\r\n|\r|\n/);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  expect(expected.length).toBeGreaterThan(0);
  expect(message.startsWith(`line ${line}, column ${column}: found ${found}, expected `)).toBe(
    true,
  );
  return 'error';
}

describe('Any text gives a graph that reads back as itself, or an error that points into it', () => {
  it.each([
    ['any characters', anyText],
    ['words of the language in any order', wordSalad],
  ])('%s', (_, text) => {
    fc.assert(fc.property(text, (it) => void check(it)));
  });

  it.each([
    ['a cell with slips of the keyboard', mutatedCell],
    ['a cell of random expressions', randomCell],
  ])('%s', (_, text) => {
    const outcomes = { graph: 0, error: 0 };
    fc.assert(fc.property(text, (it) => void (outcomes[check(it)] += 1)));
    expect(outcomes.graph).toBeGreaterThan(100);
    expect(outcomes.error).toBeGreaterThan(100);
  });
});
