import { nodeAt, type Node } from '../graph';
import type { Gradients, Trace } from '../model';
import { isShared, type ComputedNode } from '../reference/lanes';
import { operators } from '../reference/operators';
import type { Differentiated } from '../reference/operator';

/**
 * Adds to `into`, which has the entries of one row, what `user` passes on to the gradient of its operand `target` in that row
 * (timestep × B + row of the batch): its own operator run backward over it alone. Entries of the user that are held pass
 * nothing on.
 */
export function addPartPassed(
  { model: { graph }, lanes, holds, sequence: { batch } }: Trace,
  gradients: Gradients,
  lane: number,
  user: ComputedNode,
  target: Node,
  row: number,
  into: Float64Array,
): void {
  const rowOf = (node: Node, arrays: readonly Float64Array[] | undefined): Float64Array => {
    const size = lanes[lane]?.sizes[node.index];
    const array = arrays?.[node.index];
    if (size === undefined || array === undefined) {
      throw new Error(`There is no ${node.id} in lane ${lane}.`);
    }
    return isShared(node) ? array : array.subarray(row * size, (row + 1) * size);
  };
  const blockOf = (node: Node, gradient: Float64Array): Differentiated => {
    const data = rowOf(node, lanes[lane]?.values);
    return { data, size: data.length, stride: data.length, gradient };
  };

  const passed = rowOf(user, gradients.lanes[lane]?.values).slice();
  for (const hold of holds) {
    if (hold.lane !== lane || hold.node !== user.id) continue;
    if (hold.timestep !== null && hold.timestep !== Math.floor(row / batch)) continue;
    if (hold.unit === null) passed.fill(0);
    else passed[hold.unit] = 0;
  }
  // The same operand twice is one block, so that both uses add up.
  const operands = new Map(
    user.operands.map((index) => {
      const node = nodeAt(graph, index);
      const own = rowOf(node, lanes[lane]?.values);
      return [index, blockOf(node, node === target ? into : new Float64Array(own.length))];
    }),
  );
  const blocks = user.operands.flatMap((index) => operands.get(index) ?? []);
  operators[user.operation].backward(blockOf(user, passed), blocks)(0);
}

/** The computed nodes that read a node, the last in computing order first: the order in which they pass gradients on. */
export function usersOf({ model: { graph } }: Trace, target: Node): readonly ComputedNode[] {
  return graph.nodes
    .filter((node): node is ComputedNode => node.operands.includes(target.index))
    .toReversed();
}
