import { describe, expect, it } from 'vitest';
import { graphOf } from '../build-graph';
import { shapeWords } from '../shape-words.fixture';
import { errorOf } from './error-of.fixture';

describe('Shapes', () => {
  it.each([
    ['h = tanh(p)', { h: 'H', p: 'H' }],
    ['h = W @ x', { W: 'H × X', x: 'X' }],
    ['h = V @ tanh(W @ x)', { V: 'H × H', W: 'H × X' }],
    ['h = V @ (W @ x + x)', { V: 'H × X', W: 'X × X' }],
    ['h = p * 2 - 0.5 * (q + 1)', { p: 'H', q: 'H', '0.5 * (q + 1)': 'H' }],
    ['a = 1 + 2 * 3\nh = a * p', { a: 'scalar', p: 'H' }],
    ['a = tanh(-0.5)\nh = a * p', { a: 'scalar', '-0.5': 'scalar', p: 'H' }],
    ['a = x * p\nh = W @ a', { p: 'X', a: 'X', W: 'H × X' }],
    ['h = W @ [h_prev, x, 1]', { W: 'H × H + X + 1' }],
    ['h = W @ [x, x, h_prev]', { W: 'H × H + 2X' }],
    ['h = W @ [[x, 1], [h_prev, x]]', { W: 'H × H + 2X + 1' }],
    ['h = W @ [p, x]', { W: 'H × H + X', p: 'H' }],
    ['h = W @ ([p, x] + [h_prev, q])', { W: 'H × H + X', p: 'H', q: 'X' }],
    ['a = [p, x] + [q, h_prev]\nh = p * 1', { p: 'H', q: 'X', a: 'H + X' }],
    ['a = [p, h_prev, x] * [x, h_prev, h_prev]\nh = h_prev + 0', { p: 'H' }],
    ['a = [p, p] + [x, x]\nh = W @ p', { p: 'X', W: 'H × X' }],
    ['h = (W + V * 2) @ h_prev', { W: 'H × H', V: 'H × H' }],
    ['h = -sigmoid(W) @ x', { W: 'H × X', '-sigmoid(W)': 'H × X' }],
    ['a = 0.5\nh = (a * W) @ x', { a: 'scalar', W: 'H × X' }],
    ['h = layernorm(W @ x, g, b)', { W: 'H × X', g: 'H', b: 'H' }],
    ['a = layernorm(x, g, b)\nh = W @ a', { g: 'X', b: 'X', a: 'X' }],
    ['c = c_prev + x\nh = W @ c', { c: 'X', c_prev: 'X', W: 'H × X' }],
    ['m = [x, h_prev] + m_prev\nh = W @ m_prev', { m_prev: 'H + X', W: 'H × H + X' }],
    ['t = t_prev + 1\nh = h_prev * t', { t: 'H', t_prev: 'H' }],
    ['h = k_prev * h_prev\nk = 0.5', { k: 'scalar', k_prev: 'scalar', h: 'H' }],
    ['h = k_prev * p\nk = q_prev * 2\nq = 1', { k: 'scalar', q_prev: 'scalar', p: 'H' }],
    ['h = W @ [k_prev, x]\nk = 0.5', { W: 'H × X + 1' }],
    ['M = M_prev * 0.5\nh = M_prev @ x', { M: 'H × X' }],
    ['a = p * q\nb = q * x\nh = h_prev + 1', { p: 'X', q: 'X', a: 'X' }],
    ['a = U @ p\nh = h_prev * 1', { U: 'H × H', p: 'H', a: 'H' }],
    ['a = [1, 2, 3] * p\nh = W @ p', { a: '3', p: '3', W: 'H × 3' }],
    ['a = [p, 2] + [1, 2]\nh = h_prev + 1', { p: '1' }],
  ])('of "%s" follow from use', (text, expected) => {
    const graph = graphOf(text);
    for (const [id, words] of Object.entries(expected)) {
      expect([id, shapeWords(graph, id)]).toEqual([id, words]);
    }
  });

  it.each([
    ['h = W @ h_prev + x', '1:18 a vector of size X, not a vector of size H'],
    ['h = x', '1:5 a vector of size X, not a vector of size H'],
    ['h = 1', '1:5 a scalar, not a vector of size H'],
    ['h = 1 + 2', '1:5 a scalar, not a vector of size H'],
    ['h = p * 1\nh2 = p + x', '2:10 a vector of size X, not a vector of size H'],
    ['h = x @ p', '1:5 a vector of size X, not a matrix'],
    ['h = W @ 1', '1:9 a scalar, not a vector'],
    ['h = 2 @ p', '1:5 a scalar, not a matrix'],
    ['h = U @ x + U @ h_prev', '1:17 a vector of size H, not a vector of size X'],
    ['h = W @ h_prev + W', '1:18 a matrix of size H × H, not a vector of size H'],
    ['h = W @ x + V @ W', '1:17 a matrix of size ? × X, not a vector'],
    ['h = W @ [W, x]', '1:5 a vector, not a matrix'],
    ['h = W @ x\na = [x, (W), x]', '2:9 a matrix of size H × X, not a vector'],
    ['h = [h_prev, x]', '1:5 a vector of size H + X, not a vector of size H'],
    ['h = [1, 2] * p', '1:5 a vector of size 2, not a vector of size H'],
    [
      'a = [x, 1, h_prev, x] * x\nh = a',
      '1:25 a vector of size X, not a vector of size H + 2X + 1',
    ],
    ['a = layernorm(x, h_prev, b)\nh = p', '1:18 a vector of size H, not a vector of size X'],
    ['a = layernorm(x, 1, 0)\nh = p', '1:18 a scalar, not a vector of size X'],
    ['a = layernorm(1, p, q)\nh = p', '1:15 a scalar, not a vector'],
    ['c = c_prev * 2 + x\nh = c_prev + h_prev', '2:5 a vector of size X, not a vector of size H'],
    [
      'a = W @ [h_prev, x]\nb = W @ [x, x]\nh = p',
      '2:9 a vector of size 2X, not a vector of size H + X',
    ],
    ['h = W @ h_prev\na = W @ x', '2:9 a vector of size X, not a vector of size H'],
    ['h = W @ h_prev\na = W + V\nb = V @ x', '3:9 a vector of size X, not a vector of size H'],
    ['a = [p, x] + x\nh = q', '1:14 a vector of size X, not a vector of size X + ?'],
    ['a = [p, q] + x\nh = q', '1:14 a vector of size X, not a vector of size H + ?'],
    ['k = 0.5\nh = W @ k_prev', '2:9 a scalar, not a vector'],
    [
      'a = [p, p] + [h_prev, h_prev]\nb = p * x\nh = q',
      '2:9 a vector of size X, not a vector of size H',
    ],
  ])('of "%s" conflict', (text, expected) => {
    const { code, line, column, found, expected: wanted } = errorOf(text);
    expect(code).toBe('shape-conflict');
    expect(`${line}:${column} ${found}, not ${wanted.join(' or ')}`).toBe(expected);
  });

  it('may not be larger than any cell needs', () => {
    const doubled = Array.from({ length: 40 }, (_, k) => `a${k + 1} = [a${k}, a${k}]`);
    const { code, line, column, found } = errorOf(['a0 = x * 1', ...doubled, 'h = p'].join('\n'));
    expect({ code, line, column, found }).toEqual({
      code: 'size-too-large',
      line: 21,
      column: 7,
      found: 'a vector of size 1048576X',
    });
    const free = Array.from({ length: 1000 }, (_, k) => `a${k + 1} = [a${k}, a${k}]`);
    expect(errorOf(['a0 = p', ...free, 'h = q'].join('\n')).code).toBe('size-too-large');
  });
});
