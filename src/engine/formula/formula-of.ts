import { nodeOf, type Graph, type Node } from '../graph';
import { atom, expand, LEVEL, operator, write, type Expression, type Style } from './expression';
import type { Part } from './part';
import { hasName, symbolOf } from './symbol';

/** How formulas in symbols write a node: by its name if it has one. */
export const symbols: Style = {
  leaf: symbolLeaf,
  multiply: (left, right) =>
    left.shape.kind === 'scalar' || right.shape.kind === 'scalar' ? '·' : '⊙',
};

/**
 * The equation of a node in symbols, its unnamed operands written out: `c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t`. A node without a
 * name gives its expression alone; the input, a previous state or a parameter its symbol. Throws where the graph has no such node.
 */
export function formulaOf(graph: Graph, id: string): readonly Part[] {
  const node = nodeOf(graph, id);
  if (!node.named) return write(graph, node, symbols).parts;
  return [symbolOf(node), operator('=', null), ...expand(graph, node, symbols).parts];
}

function symbolLeaf(node: Node): Expression | null {
  if (hasName(node)) return atom(symbolOf(node));
  if (node.operation !== 'number') return null;
  const literal: Part = { kind: 'literal', node: node.id, text: literalText(node.number) };
  return { parts: [literal], level: node.number < 0 ? LEVEL.negation : LEVEL.atom };
}

/** A number of the equations, as short as it can be written, with a true minus sign. */
export function literalText(value: number): string {
  return String(value).replaceAll('-', '−');
}
