import { nodeAt, type Graph, type Node } from '../graph';

/** One way by which a gradient reaches a node: back through a node that has it as an operand, at that place. */
export interface Route {
  readonly user: Node;
  /** 0-based among the user's operands. */
  readonly place: number;
}

/** Every use of a node, the last computed first, as gradients are passed on; a square uses its operand twice. */
export function routesTo(graph: Graph, node: Node): readonly Route[] {
  return graph.nodes
    .toReversed()
    .flatMap((user) =>
      user.operands.flatMap((operand, place) => (operand === node.index ? [{ user, place }] : [])),
    );
}

/** The user's operand at a place, and those at the others. */
export function operandsOfRoute(
  graph: Graph,
  { user, place }: Route,
): { readonly own: Node; readonly others: readonly Node[] } {
  const operands = user.operands.map((index) => nodeAt(graph, index));
  return {
    own: operands[place] ?? user,
    others: operands.filter((_, k) => k !== place),
  };
}

/** True where a single number stands for a whole vector: every entry of the vector sends a gradient back to it. */
export function isSpread(graph: Graph, route: Route): boolean {
  const { own } = operandsOfRoute(graph, route);
  return own.shape.kind === 'scalar' && route.user.shape.kind !== 'scalar';
}
