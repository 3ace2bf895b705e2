import { describe, expect, it } from 'vitest';
import { EquationError } from './error';
import { errorOrGraph } from './error-or-graph.fixture';

const lines = (count: number, line: (k: number) => string): string =>
  Array.from({ length: count }, (_, k) => line(k)).join('\n');

const tenfold = (name: string): string => `[${Array.from({ length: 10 }, () => name).join()}]`;

const growth = (k: number): string =>
  lines(5, (level) => `${'bcdef'.charAt(level)}${k}=${tenfold(`${'abcde'.charAt(level)}${k}`)}`);

describe('A text made to exhaust the stack, numbers or our patience gets its answer in time', () => {
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
    [
      'sizes that outgrow all numbers',
      `h=q\n${lines(60, (k) => `a${k}=${tenfold(`p${k}`)}\n${growth(k)}`)}\n` +
        lines(60, (k) => `g${k}=f${k}*p${k + 1}`),
    ],
  ])('%s', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(20_000);
    const result = errorOrGraph(text);
    expect(result instanceof EquationError || result.byId.has('h')).toBe(true);
  });
});
