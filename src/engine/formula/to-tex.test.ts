import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import { graphOf } from '../build-graph';
import { formulaOf } from './formula-of';
import { numbersOf } from './numbers-of';
import { randomRun } from './random-run.fixture';
import { readerAt } from './reader';
import { rowOf } from './row-of';
import { termsOf } from './terms';
import { toTex } from './to-tex';

const tex = (equations: string, id = 'h'): string => toTex(formulaOf(graphOf(equations), id));

describe('toTex', () => {
  it('writes products, functions and times as the literature does', () => {
    expect(tex('c = f * c_prev + i * g\nf = 1 - c_prev\nh = c', 'c')).toBe(
      'c_{t} = f_{t} \\odot c_{t-1} + i \\odot g',
    );
    expect(tex('h = sigmoid(W_f @ [h_prev, x] + b_f)')).toBe(
      'h_{t} = \\sigma ( W_{f} \\, [ h_{t-1} , x_{t} ] + b_{f} )',
    );
  });

  it('sets a word upright and a Greek letter as one', () => {
    expect(tex('h = layernorm(h_prev, gain_c, beta)')).toBe(
      'h_{t} = \\mathrm{LN} ( h_{t-1} , \\mathrm{gain}_{c} , \\beta )',
    );
  });

  it('lets a decoration see the node of each part, and keeps the space around operators', () => {
    const parts = formulaOf(graphOf('h = -f * h_prev'), 'h');
    const seen: string[] = [];
    const wrap = (inner: string, node: string): string => {
      seen.push(node);
      return `\\textcolor{red}{${inner}}`;
    };
    const decorated = toTex(parts, { wrap });
    expect(seen).toEqual(['h', '-f', 'f', 'h', 'h_prev']);
    expect(decorated).toContain('\\mathbin{\\textcolor{red}{\\odot}}');
    expect(decorated).toContain('\\mathord{\\textcolor{red}{-}}');
  });

  it.each(cells.map((cell) => [cell.id, cell] as const))(
    'gives KaTeX what it can set, for every node of %s',
    (_, cell) => {
      const trace = randomRun(cell.equations);
      const { graph } = trace.model;
      const reader = readerAt(trace, 1);
      const wrap = (inner: string, id: string): string =>
        `\\htmlData{node=${graph.byId.get(id)?.index ?? -1}}{${inner}}`;
      for (const node of graph.nodes) {
        const labels = termsOf(graph, node.id, 0, reader).terms.flatMap(({ label }) => label);
        for (const parts of [
          formulaOf(graph, node.id),
          numbersOf(graph, node.id, 0, reader),
          rowOf(graph, node.id, 0, reader, 2),
          labels,
        ]) {
          // A decorated formula holds everything that the plain one does.
          const html = katex.renderToString(toTex(parts, { wrap }), {
            trust: true,
            strict: 'ignore',
          });
          expect(html).toContain('data-node');
        }
      }
    },
  );

  it('can set any name that the language allows', () => {
    for (const name of ['_', '__', '_a', 'a__b', 'a_1', 'x2']) {
      expect(() =>
        katex.renderToString(tex(`${name} = h_prev * b\nh = ${name}`, name)),
      ).not.toThrow();
    }
  });
});
