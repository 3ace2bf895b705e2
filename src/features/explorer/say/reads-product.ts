import { nodeAt, type Graph, type Node } from '../../../engine/graph';

const LINEAR: readonly string[] = ['add', 'subtract', 'negate', 'multiply', 'copy'];

/** True for sums, however scaled, of matrix products: what a learned layer adds up. */
export function readsProduct(graph: Graph, node: Node): boolean {
  if (node.operation === 'product') return true;
  return (
    LINEAR.includes(node.operation) &&
    node.operands
      .map((index) => nodeAt(graph, index))
      .some((operand) => !operand.named && readsProduct(graph, operand))
  );
}
