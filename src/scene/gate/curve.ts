import { nodeAt, nodeOf, type Graph, type Node } from '../../engine/graph';

/** A function of one number, drawn as a curve. */
export type Curve = (a: number) => number;

const FUNCTIONS: Readonly<Record<string, Curve>> = {
  sigmoid: (a) => 1 / (1 + Math.exp(-a)),
  tanh: (a) => Math.tanh(a),
  relu: (a) => Math.max(a, 0),
  exp: (a) => Math.exp(a),
  softplus: (a) => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a))),
  negate: (a) => -a,
  copy: (a) => a,
};

/**
 * How a node follows from another one, entry by entry: σ, or `4σ − 2`. Null where they are the same, or where anything but
 * numbers of the equations comes in between.
 */
export function curveBetween(graph: Graph, from: string, to: string): Curve | null {
  return from === to ? null : curveTo(graph, from, nodeOf(graph, to));
}

function curveTo(graph: Graph, from: string, node: Node): Curve | null {
  if (node.id === from) return (a) => a;
  if (node.operation === 'number') return () => node.number;
  const [left, right] = node.operands.map((index) => curveTo(graph, from, nodeAt(graph, index)));
  if (left === undefined || left === null || right === null) return null;
  const outer = FUNCTIONS[node.operation];
  if (outer !== undefined) return (a) => outer(left(a));
  if (right === undefined) return null;
  switch (node.operation) {
    case 'add':
      return (a) => left(a) + right(a);
    case 'subtract':
      return (a) => left(a) - right(a);
    case 'multiply':
      return (a) => left(a) * right(a);
    default:
      return null;
  }
}

/** The pre-activation at which the layer's function is all but at its limits, for a curve that shows its whole bend. */
export function bendOf(graph: Graph, node: Node): number {
  if (node.operation === 'sigmoid') return 6;
  if (node.operation === 'tanh') return 3;
  return Math.max(
    1,
    ...node.operands
      .map((index) => nodeAt(graph, index))
      .filter((operand) => !hasOwnPicture(operand))
      .map((operand) => bendOf(graph, operand)),
  );
}

function hasOwnPicture(node: Node): boolean {
  return node.named || node.operation === 'product' || node.operation === 'layernorm';
}
