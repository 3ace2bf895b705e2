import { nodeAt, type Graph, type Node } from '../graph';
import { hasName } from './symbol';

/**
 * The node whose value enters the activation function of a layer: `W_f @ [h_prev, x] + b_f` for
 * `f = sigmoid(W_f @ [h_prev, x] + b_f)`, also where the function is scaled or shifted (`4 * sigmoid(…) - 2`). For what is
 * not a layer, i.e. has no function of a matrix product in it, the node itself.
 */
export function preActivationOf(graph: Graph, node: Node): Node {
  return argumentIn(graph, node) ?? node;
}

function argumentIn(graph: Graph, node: Node): Node | null {
  const operands = node.operands.map((index) => nodeAt(graph, index));
  if (isActivation(node)) {
    const argument = operands.find((operand) => isAffine(graph, operand, true));
    if (argument !== undefined) return argument;
  }
  for (const operand of operands) {
    const found = hasName(operand) ? null : argumentIn(graph, operand);
    if (found !== null) return found;
  }
  return null;
}

/** True for sums of matrix products, layer-normalised or not. An activation's own argument may have a name. */
function isAffine(graph: Graph, node: Node, evenNamed: boolean): boolean {
  if (node.operation === 'product') return true;
  if (isActivation(node) || (hasName(node) && !evenNamed)) return false;
  return node.operands.some((index) => isAffine(graph, nodeAt(graph, index), false));
}

function isActivation(node: Node): boolean {
  const { operation } = node;
  return (
    operation === 'sigmoid' ||
    operation === 'tanh' ||
    operation === 'relu' ||
    operation === 'exp' ||
    operation === 'softplus'
  );
}
