import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EquationError } from './error';
import { errorOrGraph } from './error-or-graph.fixture';
import { anyText, mutatedCell, randomCell, wordSalad } from './random-text.fixture';

fc.configureGlobal({ seed: 1997, numRuns: 1000 });

const LINE_END = /\r\n|\r|\n/;

/** Either a graph whose nodes are in order, or an error that points into the text. */
function check(text: string): boolean {
  const result = errorOrGraph(text);
  if (!(result instanceof EquationError)) {
    expect(result.byId.get('h')?.shape).toEqual({
      kind: 'vector',
      size: { hidden: 1, input: 0, constant: 0 },
    });
    expect(result.byId.size).toBe(result.nodes.length);
    for (const node of result.nodes) {
      for (const operand of node.operands) expect(operand).toBeLessThan(node.index);
    }
    return true;
  }
  const { line, column, expected, found, message } = result;
  const lines = text.split(LINE_END);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  expect(expected.length).toBeGreaterThan(0);
  expect(message.startsWith(`line ${line}, column ${column}: found ${found}, expected `)).toBe(
    true,
  );
  return false;
}

describe('Whatever the text is, it gives a graph or an error that points into it', () => {
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
    fc.assert(fc.property(text, (it) => void (outcomes[check(it) ? 'graph' : 'error'] += 1)));
    expect(outcomes.graph).toBeGreaterThan(100);
    expect(outcomes.error).toBeGreaterThan(100);
  });

  const lines = (count: number, line: (k: number) => string): string =>
    Array.from({ length: count }, (_, k) => line(k)).join('\n');

  it.each([
    ['opening brackets', '(['.repeat(9_000)],
    ['opening brackets in a value', 'h = ' + '['.repeat(19_000)],
    ['minus signs', 'h = ' + '-'.repeat(19_000)],
    ['calls', 'h = ' + 'tanh('.repeat(3_900)],
    ['a long sum', 'h = a' + '+a'.repeat(9_900)],
    ['a long product', 'h = a' + '@a'.repeat(9_900)],
    ['a long list', 'h = W @ [a' + ',a'.repeat(9_000) + ']'],
    [
      'a long list of parameters',
      `h = W @ [${Array.from({ length: 3000 }, (_, k) => `p${k}`).join()}]`,
    ],
    ['empty lines in brackets', 'h = (' + '\n'.repeat(19_000)],
    ['comments in brackets', 'h = (' + '#\n'.repeat(9_000) + 'a)'],
    ['digits', 'h = ' + '9'.repeat(19_000)],
    ['a long name', 'h'.repeat(19_990) + '= 1'],
    ['a chain of names, last first', 'h = a0\n' + lines(1400, (k) => `a${k} = a${k + 1}`)],
    ['a chain of operations, last first', 'h = a0\n' + lines(1200, (k) => `a${k}=-a${k + 1}`)],
    ['a cycle of a thousand names', 'h = p\n' + lines(1001, (k) => `a${k}=a${(k + 1) % 1001}`)],
    [
      'a chain of states',
      'h = a0 * p\n' + lines(900, (k) => `a${k}=a${k + 1}_prev`) + '\na900 = 1',
    ],
    ['a chain of equal sizes', 'h = p\n' + lines(1000, (k) => `a${k}=p${k}*p${k + 1}`)],
    [
      'a chain of open sums',
      'h = p\n' + lines(500, (k) => `a${k}=[p${k},q${k}]+[q${k + 1},p${k + 1}]`),
    ],
    [
      'states of unknown kind',
      'h = p\n' + lines(500, (k) => `a${k}=a${k + 1}_prev*a${k + 2}_prev`) + '\na500=a501\na501=p',
    ],
    ['sizes that double', 'a0 = p\nh = q\n' + lines(900, (k) => `a${k + 1}=[a${k},a${k}]`)],
    [
      'sizes of matrices that double',
      'h = q\n' + lines(450, (k) => `a${k}=U${k}@[q${k},q${k}]+U${k + 1}@q${k + 2}`),
    ],
  ])('%s', (_, text) => {
    const start = performance.now();
    check(text);
    if (process.env.TIMES)
      console.log(
        _,
        Math.round(performance.now() - start),
        String(errorOrGraph(text)).slice(0, 120),
      );
  });
});
