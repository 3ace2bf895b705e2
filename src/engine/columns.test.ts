import { expect, test } from 'vitest';
import { graphOf } from './build-graph';
import { columnsOf } from './columns';
import { nodeOf } from './graph';

/** Recurrent columns as R, others as x, at H = 3 and X = 2. */
function columns(equations: string, parameter: string): string {
  const graph = graphOf(equations);
  return columnsOf(graph, nodeOf(graph, parameter), 3, 2)
    .map(({ from, count, recurrent }) => `${from}:${(recurrent ? 'R' : 'x').repeat(count)}`)
    .join(' ');
}

test.each([
  ['h = tanh(W @ [h_prev, x] + b)', 'W', '0:RRR 3:xx'],
  ['h = tanh(W @ [x, h_prev] + b)', 'W', '0:xx 2:RRR'],
  ['h = tanh(U @ h_prev + W @ x)', 'U', '0:RRR'],
  ['h = tanh(U @ h_prev + W @ x)', 'W', '0:xx'],
  ['r = sigmoid(V @ x)\nh = tanh(U @ (r * h_prev))', 'U', '0:RRR'],
  ['r = sigmoid(V @ x)\nh = h_prev + U @ [r, r * h_prev, x]', 'U', '0:xxx 3:RRR 6:xx'],
  ['h = h_prev + p * (V @ x)', 'p', ''],
])('%s: the columns of %s', (equations, parameter, expected) => {
  expect(columns(equations, parameter)).toBe(expected);
});
