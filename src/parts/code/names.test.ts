import { describe, expect, it } from 'vitest';
import { marksOf, suggestionsAt } from './names';

const TEXT = `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate g = 2
c = f * c_prev + 0.5
h = tanh(c)
`;

const suggested = (text: string, at = text.length): Record<string, string> =>
  Object.fromEntries(suggestionsAt(text, at).map(({ name, is }) => [name, is]));

describe('The text of the equations', () => {
  it('is marked by what its parts are', () => {
    const marks = marksOf(TEXT).map(({ kind, text }) => `${kind} ${text}`);
    expect(marks.slice(0, 8)).toEqual([
      'name f',
      'function sigmoid',
      'name W_f',
      'name h_prev',
      'name x',
      'name b_f',
      'comment # forget gate g = 2',
      'name c',
    ]);
    expect(marks).toContain('number 0.5');
  });

  it('is marked where each part stands, however broken it is', () => {
    const text = 'h = （1e-3 # 注\r\nλ = .5.5$$tanh';
    for (const { from, to, text: part } of marksOf(text)) expect(text.slice(from, to)).toBe(part);
    expect(marksOf(text).map(({ text: part }) => part)).toEqual([
      'h',
      '1e-3',
      '# 注',
      '.5',
      '.5',
      'tanh',
    ]);
  });
});

describe('Completion', () => {
  it('offers values, the same one timestep earlier, parameters in use, the input and the functions', () => {
    expect(suggested(TEXT)).toEqual({
      ...{ f: 'value', c: 'value', h: 'value' },
      ...{ f_prev: 'previous', c_prev: 'previous', h_prev: 'previous' },
      ...{ W_f: 'parameter', b_f: 'parameter', x: 'input' },
      ...{ sigmoid: 'sigmoid', tanh: 'tanh', relu: 'relu', exp: 'exp' },
      ...{ softplus: 'softplus', layernorm: 'layernorm' },
    });
  });

  it('does not offer the word that is being written', () => {
    expect(suggested('h = a * be')).toMatchObject({ a: 'parameter' });
    expect(suggested('h = a * be')).not.toHaveProperty('be');
    expect(suggested('h = be * be')).toHaveProperty('be');
  });

  it('takes for a value only what an equation begins with', () => {
    const text = 'h = a\n  b = h # q = 1\nk == 2';
    expect(suggested(`${text}\n`)).toMatchObject({ h: 'value', b: 'value', a: 'parameter' });
    expect(suggested(`${text}\n`)).not.toHaveProperty('q');
  });
});
