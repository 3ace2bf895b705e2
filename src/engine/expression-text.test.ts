import { describe, expect, it } from 'vitest';
import { graphOf } from './build-graph';
import { CLASSIC_CELLS } from './classic-cells.fixture';
import { expressionText } from './expression-text';
import { nodeOf } from './graph';
import { contentOf, rewritten } from './language/rewritten.fixture';

describe('expressionText', () => {
  it.each([
    ['sigmoid( W_f@[h_prev,x]+b_f )', 'sigmoid(W_f @ [h_prev, x] + b_f)'],
    ['((1-z)*n)+((z*h_prev))', '(1 - z) * n + z * h_prev'],
    ['W@x + r*(W_hn@h_prev+b_hn)', 'W @ x + r * (W_hn @ h_prev + b_hn)'],
    ['(a - b) - c', 'a - b - c'],
    ['a - (b - c)', 'a - (b - c)'],
    ['a + (b + c)', 'a + (b + c)'],
    ['a * (b * c)', 'a * (b * c)'],
    ['(W @ x) * b', 'W @ x * b'],
    ['b * (W @ x)', 'b * (W @ x)'],
    ['-(a + b)', '-(a + b)'],
    ['-(a) * b', '-a * b'],
    ['-(a * b)', '-(a * b)'],
    ['-(-a)', '--a'],
    ['a - (-b)', 'a - -b'],
    ['a * (-b)', 'a * -b'],
    ['layernorm((a+b),g ,(-b))', 'layernorm(a + b, g, -b)'],
    ['a * 1.50e0 + .001', 'a * 1.5 + 0.001'],
    ['U @ [(a+b),[c ,1]]', 'U @ [a + b, [c, 1]]'],
    ['((b))', 'b'],
    ['0.0 + h_prev', '0 + h_prev'],
  ])('writes "%s" as "%s"', (written, canonical) => {
    const graph = graphOf(`h = ${written}`);
    expect(expressionText(graph, nodeOf(graph, 'h'))).toBe(canonical);
  });

  it('is the id of every node without a name', () => {
    for (const text of Object.values(CLASSIC_CELLS)) {
      const graph = graphOf(text);
      for (const node of graph.nodes) {
        if (!node.named) expect(expressionText(graph, node)).toBe(node.id);
      }
    }
  });

  it('writes named operands by their names', () => {
    const graph = graphOf(
      'h = tanh(W @ x) * tanh(W @ x + 1)\na = W @ x\nb = a\nc = tanh(W @ x + 1)',
    );
    expect(rewritten(graph).split('\n')).toEqual([
      'h = tanh(a) * c',
      'a = W @ x',
      'b = a',
      'c = tanh(a + 1)',
    ]);
  });

  it.each(Object.entries(CLASSIC_CELLS))('reads back as the same graph: %s', (_, text) => {
    const graph = graphOf(text);
    expect(contentOf(graphOf(rewritten(graph)))).toEqual(contentOf(graph));
  });
});
