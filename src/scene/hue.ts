import { isGate } from '../engine/analysis/gate';
import type { Role } from '../engine/cell';
import { nodeAt, type Graph, type Node } from '../engine/graph';

/** A token that the stylesheet turns into a colour: `var(--forget)` … */
export type Hue = Role | 'ink' | 'faint';

/**
 * The hue of every node. A named node has its role's; a previous state its state's; what is made of them by a product or an
 * activation keeps the hue of the value that is being gated or bent, so that a memory stays the colour of memory.
 */
export function huesOf(
  graph: Graph,
  roles: Readonly<Record<string, Role>>,
): ReadonlyMap<string, Hue> {
  const hues = new Map<string, Hue>();
  for (const node of graph.nodes) hues.set(node.id, hueOf(graph, node, roles, hues));
  return hues;
}

function hueOf(
  graph: Graph,
  node: Node,
  roles: Readonly<Record<string, Role>>,
  hues: ReadonlyMap<string, Hue>,
): Hue {
  const own = roles[node.id];
  if (own !== undefined) return own;
  if (node.operation === 'previous') return roles[node.id.replace(/_prev$/, '')] ?? 'ink';
  if (['input', 'parameter', 'number', 'product', 'concatenate'].includes(node.operation))
    return 'ink';
  const operands = node.operands
    .map((index) => nodeAt(graph, index))
    .filter(({ operation }) => operation !== 'number' && operation !== 'parameter');
  const gated = operands.filter((operand) => !isGate(graph, operand));
  const source = (gated.length > 0 ? gated : operands).find(
    (operand) => hues.get(operand.id) !== 'ink',
  );
  return source === undefined ? 'ink' : (hues.get(source.id) ?? 'ink');
}
