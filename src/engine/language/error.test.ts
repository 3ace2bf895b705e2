import { describe, expect, it } from 'vitest';
import { graphOf } from '../build-graph';
import { quoted, type EquationErrorCode } from './error';
import { errorOf } from './error-of.fixture';

const OPERAND = 'expected a name, a number, “(”, “[” or “-”';
const MORE = 'expected an operator or the end of the line';

type Case = readonly [text: string, code: EquationErrorCode, message: string];

const SYNTAX: readonly Case[] = [
  ['h', 'unexpected', 'line 1, column 2: found the end of the text, expected “=”'],
  ['h\n= a', 'unexpected', 'line 1, column 2: found the end of the line, expected “=”'],
  ['# a cell\n\n  3 = a', 'unexpected', 'line 3, column 3: found “3”, expected a name'],
  ['= a', 'unexpected', 'line 1, column 1: found “=”, expected a name'],
  ['a + b = c', 'unexpected', 'line 1, column 3: found “+”, expected “=”'],
  ['tanh(a) = b', 'unexpected', 'line 1, column 5: found “(”, expected “=”'],
  ['h =', 'unexpected', `line 1, column 4: found the end of the text, ${OPERAND}`],
  ['h = # a', 'unexpected', `line 1, column 8: found the end of the text, ${OPERAND}`],
  ['h = \r\na = b', 'unexpected', `line 1, column 5: found the end of the line, ${OPERAND}`],
  ['h = a +', 'unexpected', `line 1, column 8: found the end of the text, ${OPERAND}`],
  ['h = a + * b', 'unexpected', `line 1, column 9: found “*”, ${OPERAND}`],
  ['h = + a', 'unexpected', `line 1, column 5: found “+”, ${OPERAND}`],
  ['h = ()', 'unexpected', `line 1, column 6: found “)”, ${OPERAND}`],
  ['f = sigmoid(a)\nb = 1\nh = a @ ) b', 'unexpected', `line 3, column 9: found “)”, ${OPERAND}`],
  ['h = a == b', 'unexpected', `line 1, column 7: found “=”, ${MORE}`],
  ['h = a b', 'unexpected', `line 1, column 7: found “b”, ${MORE}`],
  ['h = a 2', 'unexpected', `line 1, column 7: found “2”, ${MORE}`],
  ['h = 1.2.3', 'unexpected', `line 1, column 8: found “.3”, ${MORE}`],
  ['h = 2x', 'unexpected', `line 1, column 6: found “x”, ${MORE}`],
  ['h = 1e', 'unexpected', `line 1, column 6: found “e”, ${MORE}`],
  ['h = a)', 'unexpected', `line 1, column 6: found “)”, ${MORE}`],
  ['h = a, b', 'unexpected', `line 1, column 6: found “,”, ${MORE}`],
  ['h = a / b', 'unexpected', `line 1, column 7: found “/”, ${MORE}`],
  ['h = a ** b', 'unexpected', `line 1, column 8: found “*”, ${OPERAND}`],
  ['h = a.b', 'unexpected', `line 1, column 6: found “.”, ${MORE}`],
  [
    'h = (a',
    'unexpected',
    'line 1, column 7: found the end of the text, expected an operator or “)”',
  ],
  ['h = (a\nb = c', 'unexpected', 'line 2, column 1: found “b”, expected an operator or “)”'],
  ['h = (a]', 'unexpected', 'line 1, column 7: found “]”, expected an operator or “)”'],
  ['h = (a, b)', 'unexpected', 'line 1, column 7: found “,”, expected an operator or “)”'],
  ['h = [a]', 'unexpected', 'line 1, column 7: found “]”, expected an operator or “,”'],
  ['h = []', 'unexpected', `line 1, column 6: found “]”, ${OPERAND}`],
  ['h = [a, ]', 'unexpected', `line 1, column 9: found “]”, ${OPERAND}`],
  [
    'h = [a, b',
    'unexpected',
    'line 1, column 10: found the end of the text, expected an operator, “,” or “]”',
  ],
  ['h = [a, b)', 'unexpected', 'line 1, column 10: found “)”, expected an operator, “,” or “]”'],
  ['h = [a b]', 'unexpected', 'line 1, column 8: found “b”, expected an operator, “,” or “]”'],
  [
    'h = tanh(a',
    'unexpected',
    'line 1, column 11: found the end of the text, expected an operator, “,” or “)”',
  ],
  ['h = tanh(a,)', 'unexpected', `line 1, column 12: found “)”, ${OPERAND}`],
  ['h = tanh(,a)', 'unexpected', `line 1, column 10: found “,”, ${OPERAND}`],
  [
    'h = ((\n\n a +\n # b\n',
    'unexpected',
    `line 5, column 1: found the end of the text, ${OPERAND}`,
  ],
];

const CHARACTERS: readonly Case[] = [
  ['h = $', 'unexpected', `line 1, column 5: found “$”, ${OPERAND}`],
  ['h = a; b', 'unexpected', `line 1, column 6: found “;”, ${MORE}`],
  ['h = a；', 'unexpected', `line 1, column 6: found “；”, ${MORE}`],
  ['细胞 = a', 'unexpected', 'line 1, column 1: found “细”, expected a name'],
  ['h = a 😀', 'unexpected', `line 1, column 7: found “😀”, ${MORE}`],
  ['h = \u0000', 'unexpected', `line 1, column 5: found “U+0000”, ${OPERAND}`],
  ['h = \ud83d', 'unexpected', `line 1, column 5: found “U+D83D”, ${OPERAND}`],
  ['h = \u200b', 'unexpected', `line 1, column 5: found “U+200B”, ${OPERAND}`],
  ['h ＝ a', 'lookalike-character', 'line 1, column 3: found “＝”, expected “=”'],
  ['h = tanh（a）', 'lookalike-character', 'line 1, column 9: found “（”, expected “(”'],
  ['h = tanh(a）', 'lookalike-character', 'line 1, column 11: found “）”, expected “)”'],
  ['h = [a，b]', 'lookalike-character', 'line 1, column 7: found “，”, expected “,”'],
  ['h = [a、b]', 'lookalike-character', 'line 1, column 7: found “、”, expected “,”'],
  ['h = 【a, b】', 'lookalike-character', 'line 1, column 5: found “【”, expected “[”'],
  ['h = ［a, b］', 'lookalike-character', 'line 1, column 5: found “［”, expected “[”'],
  ['h = a × b', 'lookalike-character', 'line 1, column 7: found “×”, expected “*”'],
  ['h = a ⊙ b', 'lookalike-character', 'line 1, column 7: found “⊙”, expected “*”'],
  ['h = 1 − b', 'lookalike-character', 'line 1, column 7: found “−”, expected “-”'],
  ['h = ａ', 'lookalike-character', 'line 1, column 5: found “ａ”, expected “a”'],
  ['h = a ＋ b', 'lookalike-character', 'line 1, column 7: found “＋”, expected “+”'],
  ['h = a ＠ b', 'lookalike-character', 'line 1, column 7: found “＠”, expected “@”'],
  ['h = a ＃ note', 'lookalike-character', 'line 1, column 7: found “＃”, expected “#”'],
  ['h = 1e999', 'number-not-finite', 'line 1, column 5: found “1e999”, expected a finite number'],
];

const NAMES: readonly Case[] = [
  [
    'h = sin(a)',
    'unknown-function',
    'line 1, column 5: found “sin”, expected “sigmoid”, “tanh”, “relu”, “exp”, “softplus” or “layernorm”',
  ],
  [
    'h = a + W (a)',
    'unknown-function',
    'line 1, column 9: found “W”, expected “sigmoid”, “tanh”, “relu”, “exp”, “softplus” or “layernorm”',
  ],
  [
    'h = constructor(a)',
    'unknown-function',
    'line 1, column 5: found “constructor”, expected “sigmoid”, “tanh”, “relu”, “exp”, “softplus” or “layernorm”',
  ],
  ['h = 1 - tanh()', 'argument-count', 'line 1, column 9: found 0 arguments, expected 1 argument'],
  ['h = tanh(a, b)', 'argument-count', 'line 1, column 5: found 2 arguments, expected 1 argument'],
  [
    'h = layernorm(a)',
    'argument-count',
    'line 1, column 5: found 1 argument, expected 3 arguments',
  ],
  ['h = a * tanh', 'function-as-value', 'line 1, column 9: found “tanh”, expected “tanh(”'],
  ['tanh = a', 'function-assigned', 'line 1, column 1: found “tanh”, expected another name'],
  ['h = a\n x = b', 'input-assigned', 'line 2, column 2: found “x”, expected another name'],
  ['h_prev = a', 'previous-assigned', 'line 1, column 1: found “h_prev”, expected “h”'],
  ['h = x_prev', 'input-previous', 'line 1, column 5: found “x_prev”, expected “x”'],
  [
    'h = a * h_prev_prev',
    'previous-of-previous',
    'line 1, column 9: found “h_prev_prev”, expected “h_prev”',
  ],
  [
    'h = a\nb = 1\n  h = c',
    'defined-twice',
    'line 3, column 3: found a second equation for “h”, expected another name',
  ],
  [
    'a = 1\nh = a * c_prev',
    'state-not-written',
    'line 2, column 9: found “c_prev”, expected an equation for “c”',
  ],
  [
    'h = W_prev @ h_prev',
    'state-not-written',
    'line 1, column 5: found “W_prev”, expected an equation for “W”',
  ],
  [
    '',
    'output-missing',
    'line 1, column 1: found the end of the text, expected an equation for “h”',
  ],
  [
    'a = b\n # no h\n',
    'output-missing',
    'line 3, column 1: found the end of the text, expected an equation for “h”',
  ],
  [
    'H = b',
    'output-missing',
    'line 1, column 6: found the end of the text, expected an equation for “h”',
  ],
  ['h = a + h', 'cycle', 'line 1, column 9: found the cycle h → h, expected “h_prev”'],
  [
    'h = p * c\nc = d\nd = tanh(h)',
    'cycle',
    'line 1, column 9: found the cycle h → c → d → h, expected “c_prev”',
  ],
  [
    'h = p * c\nq = d + h\nd = tanh(c * 2)\nc = 1 - d',
    'cycle',
    'line 3, column 10: found the cycle d → c → d, expected “c_prev”',
  ],
  [
    'h = (c)\nc = d\nd = c',
    'cycle',
    'line 2, column 5: found the cycle c → d → c, expected “d_prev”',
  ],
];

describe('An error', () => {
  it.each(SYNTAX)('of syntax in %j says where, what and what else', (text, code, message) => {
    expect(errorOf(text)).toMatchObject({ code, message });
  });

  it.each(CHARACTERS)(
    'of characters in %j says where, what and what else',
    (text, code, message) => {
      expect(errorOf(text)).toMatchObject({ code, message });
    },
  );

  it.each(NAMES)('of names in %j says where, what and what else', (text, code, message) => {
    expect(errorOf(text)).toMatchObject({ code, message });
  });

  it('keeps its parts apart, so that they can be said in another language', () => {
    const error = errorOf('h = tanh(a, b) +');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'EquationError',
      code: 'argument-count',
      line: 1,
      column: 5,
      found: '2 arguments',
      expected: ['1 argument'],
    });
  });

  it('is the first one in the order of reading', () => {
    expect(errorOf('h = a ×\nb = )').code).toBe('lookalike-character');
    expect(errorOf('h = )\nb = ×').code).toBe('unexpected');
    expect(errorOf('h = sin(x_prev)\nb = )').code).toBe('unknown-function');
  });

  it('is given for more than 20,000 characters, where they are exceeded', () => {
    const comments = '#'.repeat(19_990) + '\n';
    expect(graphOf(`${comments}h = p * a`.slice(0, 20_000)).equations).toEqual(['h']);
    expect(errorOf(`${comments}h = p * ab`)).toMatchObject({
      code: 'text-too-long',
      message: 'line 2, column 10: found 20001 characters, expected at most 20000 characters',
    });
  });

  it.each([
    ['parentheses', '(', 'a', ')', 105],
    ['minus signs', '-', 'a', '', 105],
    ['calls', 'tanh(', 'a', ')', 505],
    ['sums to the right', 'a+(', 'a', ')', 307],
  ])('is given where %s are nested more than 100 deep', (_, open, middle, close, column) => {
    const nested = (depth: number): string =>
      `h = ${open.repeat(depth)}${middle}${close.repeat(depth)}`;
    expect(graphOf(nested(100)).equations).toEqual(['h']);
    for (const depth of [101, 3000]) {
      const error = errorOf(nested(depth));
      expect(error).toMatchObject({ code: 'nesting-too-deep', line: 1, column });
      expect(error.expected).toEqual(['at most 100 levels of nesting']);
    }
  });

  it('is given where a sum has more than 100 operators', () => {
    expect(graphOf(`h = a${' + a'.repeat(100)}`).equations).toEqual(['h']);
    expect(errorOf(`h = a${' + a'.repeat(101)}`)).toMatchObject({
      code: 'nesting-too-deep',
      line: 1,
      column: 7 + 4 * 100,
      found: '“+”',
    });
  });

  it('cuts long names', () => {
    expect(errorOf(`h = ${'ab'.repeat(500)}(1)`).found).toBe(`“${'ab'.repeat(20)}…”`);
    expect(quoted('\u0301')).toBe('“U+0301”');
  });
});
