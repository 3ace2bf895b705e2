import { expressionText } from '../expression-text';
import { nodeAt, nodeOf, type Graph } from '../graph';

/** The equations of a graph, written anew from its nodes. */
export function rewritten(graph: Graph): string {
  return graph.equations
    .map((name) => `${name} = ${expressionText(graph, nodeOf(graph, name))}`)
    .join('\n');
}

/** Everything of a graph but where it is written. */
export function contentOf(graph: Graph): unknown {
  return {
    nodes: graph.nodes
      .map(({ id, operation, operands, shape, named, number }) => ({
        id,
        operation,
        operands: operands.map((index) => nodeAt(graph, index).id),
        shape,
        named,
        number,
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    equations: graph.equations,
    states: graph.states.toSorted(),
    parameters: graph.parameters.toSorted(),
  };
}
