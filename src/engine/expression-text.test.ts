import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from './build-graph';
import { CLASSIC_CELLS } from './classic-cells.fixture';
import { expressionText } from './expression-text';
import { nodeOf, type Graph } from './graph';
import { errorOrGraph } from './language/error-or-graph.fixture';
import { randomCell } from './language/random-text.fixture';

fc.configureGlobal({ seed: 1997, numRuns: 300 });

const rewritten = (graph: Graph): string =>
  graph.equations
    .map((name) => `${name} = ${expressionText(graph, nodeOf(graph, name))}`)
    .join('\n');

/** Everything of a graph but where it is written, by id. */
const content = (graph: Graph): unknown => {
  const nodes = graph.nodes.map(({ id, operation, operands, shape, named, number }) => ({
    id,
    operation,
    operands: operands.map((index) => graph.nodes[index]?.id),
    shape,
    named,
    number,
  }));
  const { equations, states, parameters } = graph;
  return {
    nodes: nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    equations,
    states: states.toSorted(),
    parameters: parameters.toSorted(),
  };
};

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
    expect(content(graphOf(rewritten(graph)))).toEqual(content(graph));
  });

  it('reads back as the same graph, whatever the cell', () => {
    let graphs = 0;
    fc.assert(
      fc.property(randomCell, (text) => {
        const graph = errorOrGraph(text);
        if (graph instanceof Error) return;
        graphs += 1;
        expect(content(graphOf(rewritten(graph)))).toEqual(content(graph));
      }),
    );
    expect(graphs).toBeGreaterThan(100);
  });
});
