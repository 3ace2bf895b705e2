import { nodeAt, type Node } from '../../../engine/graph';
import type { Telling } from './telling';

/** The cell state that a value is made of elementwise, as `tanh(c)` is of `c`; null for one made of anything else. */
export function memoryOrNull(
  { graph, roles }: Pick<Telling, 'graph' | 'roles'>,
  node: Node,
): string | null {
  if (roles[node.id] === 'cell') return node.id;
  if (node.named || node.operation === 'product') return null;
  const operands = node.operands
    .map((index) => nodeAt(graph, index))
    .filter(({ operation }) => operation !== 'parameter' && operation !== 'number');
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? memoryOrNull({ graph, roles }, only) : null;
}
