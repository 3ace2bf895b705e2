import { nodeAt, type Graph, type Node } from '../graph';

/** A value in [0, 1] that scales another: a sigmoid, or one minus a sigmoid. */
export function isGate(graph: Graph, node: Node): boolean {
  if (node.operation === 'sigmoid') return true;
  const [a, b] = node.operands.map((index) => nodeAt(graph, index));
  return node.operation === 'subtract' && a?.number === 1 && b !== undefined && isGate(graph, b);
}

/** The gates that a unit has one entry of, or shares as a scalar: those with a name, and sigmoids without one. */
export function gatesOf(graph: Graph): readonly Node[] {
  const isOwn = ({ shape }: Node): boolean =>
    shape.kind === 'scalar' ||
    (shape.kind === 'vector' &&
      shape.size.hidden === 1 &&
      shape.size.input === 0 &&
      shape.size.constant === 0);
  return graph.nodes.filter(
    (node) => isGate(graph, node) && isOwn(node) && (node.named || node.operation === 'sigmoid'),
  );
}
