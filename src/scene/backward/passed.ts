import { nodeAt, nodeOf, type Graph, type Node } from '../../engine/graph';
import type { Gradients, Trace } from '../../engine/model';
import { isComputed, operandsOf } from '../../engine/reference/lanes';
import { operators } from '../../engine/reference/operators';
import type { Differentiated } from '../../engine/reference/operator';
import { valueAt } from '../../engine/trace';
import type { Wire } from '../diagram/elements';

/** The gradients of one lane. */
export type LaneGradients = Gradients['lanes'][number];

/** A node's gradient at one timestep of a one-lane trace (B = 1): a view. */
export function gradientAt(
  trace: Trace,
  { values }: LaneGradients,
  id: string,
  timestep: number,
): Float64Array {
  const { index, operation } = nodeOf(trace.model.graph, id);
  const size = trace.lanes[0]?.sizes[index] ?? 0;
  const all = values[index] ?? new Float64Array(size);
  if (operation === 'parameter' || operation === 'number') return all;
  return all.subarray(timestep * size, (timestep + 1) * size);
}

/**
 * What the maker of a node passes on to each thing it reads (`reads`: nodes of the diagram) at one timestep: the node's gradient, run
 * backward through the expressions without a name between it and them. So it is this maker's part alone, whatever else reads
 * the same node, and all parts add up to the gradient. Node id → entries. Held entries pass nothing on.
 */
export function passedBy(
  trace: Trace,
  gradients: LaneGradients,
  id: string,
  reads: ReadonlySet<string>,
  timestep: number,
): ReadonlyMap<string, Float64Array> {
  const { graph } = trace.model;
  const maker = nodeOf(graph, id);
  const blocks = new Map<Node, Differentiated>();
  const blockOf = (node: Node): Differentiated => {
    const known = blocks.get(node);
    if (known !== undefined) return known;
    const data = valueAt(trace, node.id, timestep);
    const gradient = new Float64Array(data.length);
    const block = { data, size: data.length, stride: data.length, gradient };
    blocks.set(node, block);
    return block;
  };
  blockOf(maker).gradient.set(passingOn(trace, gradients, id, timestep));
  for (const node of between(graph, maker, reads)) {
    if (!isComputed(node)) continue;
    operators[node.operation].backward(blockOf(node), operandsOf(graph, node).map(blockOf))(0);
  }
  return new Map([...blocks].map(([node, { gradient }]) => [node.id, gradient]));
}

/** A node's gradient with what is held against the equations left out: that passes nothing on. */
export function passingOn(
  trace: Trace,
  gradients: LaneGradients,
  id: string,
  timestep: number,
): Float64Array {
  const passing = gradientAt(trace, gradients, id, timestep).slice();
  for (const hold of trace.holds) {
    if (hold.node !== id || (hold.timestep !== null && hold.timestep !== timestep)) continue;
    if (hold.unit === null) passing.fill(0);
    else passing[hold.unit] = 0;
  }
  return passing;
}

/** The node and the expressions between it and what it reads, users before operands. */
function between(graph: Graph, maker: Node, reads: ReadonlySet<string>): readonly Node[] {
  const found = new Set<number>();
  const visit = (node: Node): void => {
    if (found.has(node.index) || (node !== maker && reads.has(node.id))) return;
    found.add(node.index);
    for (const operand of node.operands) visit(nodeAt(graph, operand));
  };
  visit(maker);
  return [...found].sort((a, b) => b - a).map((index) => nodeAt(graph, index));
}

/** The nodes that each maker reads, by its key. */
export function readsOf(wires: readonly Wire[]): ReadonlyMap<string, ReadonlySet<string>> {
  const reads = new Map<string, Set<string>>();
  for (const { to, node } of wires) {
    if (!to.startsWith('do ')) continue;
    reads.set(to, (reads.get(to) ?? new Set()).add(node));
  }
  return reads;
}
