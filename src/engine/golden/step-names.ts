import { nodeAt, nodeOf, type Graph, type Node } from '../graph';

/**
 * The node that a hand-written cell's file calls `name`: a value that an equation defines, `a_f` for what enters the nonlinearity of f,
 * `c_ln` for the normalised c. Throws where the graph has none.
 */
export function nodeOfStep(graph: Graph, name: string): Node {
  if (name.startsWith('a_')) {
    const [operand = -1, ...others] = nodeOf(graph, name.slice('a_'.length)).operands;
    if (others.length > 0) throw new Error(`steps.${name}: there is no nonlinearity to enter.`);
    return nodeAt(graph, operand);
  }
  if (name.endsWith('_ln')) {
    const source = nodeOf(graph, name.slice(0, -'_ln'.length)).index;
    const normalised = graph.nodes.find(
      ({ operation, operands }) => operation === 'layernorm' && operands[0] === source,
    );
    if (normalised !== undefined) return normalised;
  }
  return nodeOf(graph, name);
}
