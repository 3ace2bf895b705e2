import { nodeAt, type Node } from '../graph';
import type { Arena } from './arena';
import { fromColumn, type Block } from './block';
import { groupOf } from './lane-forward';
import {
  carriedSlots,
  type Carried,
  type LaneMemory,
  type LaneSizes,
  type ParameterPlace,
  type PlacedGroup,
} from './lane-memory';

/** Where the gradients of a lane stand. */
export interface LaneGradients {
  /** Null where no gradient is needed: of numbers, and of what depends on nothing that is trained. */
  readonly of: (node: Node) => Block | null;
  /** Of all sums of a group, in the layout of its values. */
  readonly ofGroup: (group: PlacedGroup) => Block | null;
  /** Of what the sums of a group begin with. */
  readonly ofBias: (group: PlacedGroup) => Block | null;
  /** Of what is carried on, before and after each timestep. */
  readonly ofCarried: (
    carried: Carried,
  ) => { readonly before: Block; readonly after: Block } | null;
  /** One row per sequence and timestep, for a product that is summed up at once. */
  readonly room: Block;
  /** What sums over rows, and so begins with 0: place and floats. */
  readonly cleared: readonly { readonly at: number; readonly floats: number }[];
}

/**
 * Deals out memory for the gradients of a lane, which is needed only while the lane runs back. That of h outlives the lane: `hidden`
 * is where its earliest slot stands.
 */
export function placeGradients(
  memory: LaneMemory,
  sizes: LaneSizes,
  input: Block | null,
  hidden: Block,
  parameters: ReadonlyMap<string, ParameterPlace>,
  scratch: Arena,
): LaneGradients {
  const { lowered, groups, carried, entries, span, isInPlace, graph } = memory;
  const { steps, batch } = sizes;
  const { when, alive } = lowered;
  const needs = needed(memory, input !== null);
  const blocks = new Map<Node, Block>();
  const cleared: { at: number; floats: number }[] = [];

  const takeCleared = (entries: number): Block => {
    const block = scratch.takeShared(entries);
    cleared.push({ at: block.at, floats: Math.ceil(entries / 4) * 4 });
    return block;
  };

  for (const node of graph.nodes) {
    const place = parameters.get(node.id);
    if (node.operation === 'parameter' && place !== undefined) {
      blocks.set(node, { at: place.gradient, row: 0, step: 0 });
    }
    if (node.operation === 'input' && input !== null) blocks.set(node, input);
  }

  const slots = new Map<Carried, { before: Block; after: Block }>();
  for (const item of carried) {
    const { next, previous } = item;
    if (!needs(next)) continue;
    const early = next.id === 'h' ? hidden : scratch.takeRows(span(next), batch, steps + 1);
    const { before, after } = carriedSlots(early, sizes);
    slots.set(item, { before, after });
    blocks.set(next, after);
    if (previous !== null) blocks.set(previous, before);
  }

  const ofGroups = new Map<PlacedGroup, Block>();
  const ofBiases = new Map<PlacedGroup, Block>();
  for (const group of groups) {
    if (!group.sums.some(({ sum }) => needs(sum.node))) continue;
    ofGroups.set(
      group,
      group.when === 'constant'
        ? takeCleared(group.columns)
        : scratch.takeRows(group.columns, batch, steps),
    );
    if (group.bias !== null) ofBiases.set(group, takeCleared(group.columns));
  }

  for (const step of lowered.steps) {
    const { node } = step;
    if (blocks.has(node) || !needs(node) || !alive.has(node)) continue;
    if (step.kind === 'sum') {
      const { group, column } = groupOf(groups, step);
      const block = ofGroups.get(group);
      if (block !== undefined) blocks.set(node, fromColumn(block, column));
      continue;
    }
    const [operand] = step.kind === 'operation' ? step.operands : [];
    const shared = operand !== undefined && isInPlace(step) ? blocks.get(operand) : undefined;
    if (shared !== undefined) blocks.set(node, shared);
    else if (when(node) === 'constant') blocks.set(node, takeCleared(span(node)));
    else {
      blocks.set(node, scratch.takeRows(span(node), batch, when(node) === 'given' ? steps : 1));
    }
  }
  const summed = groups.flatMap(({ parts }) =>
    parts.filter(({ node }) => when(node) === 'constant' && needs(node)),
  );
  const widest = summed.reduce((most, { node }) => Math.max(most, entries(node)), 0);
  return {
    room: scratch.takeRows(widest, batch, steps),
    of: (node) => blocks.get(node) ?? null,
    ofGroup: (group) => ofGroups.get(group) ?? null,
    ofBias: (group) => ofBiases.get(group) ?? null,
    ofCarried: (item) => slots.get(item) ?? null,
    cleared,
  };
}

/** Whether anything that is trained enters a node, now or at an earlier timestep. */
function needed({ graph, carried }: LaneMemory, inputIsTrained: boolean): (node: Node) => boolean {
  const found = new Set<Node>();
  const isNeeded = (node: Node): boolean => {
    if (node.shape.kind === 'scalar') return false;
    if (node.operation === 'parameter') return true;
    if (node.operation === 'input') return inputIsTrained;
    if (node.operation === 'previous') {
      return carried.some(({ previous, next }) => previous === node && found.has(next));
    }
    return node.operands.some((index) => found.has(nodeAt(graph, index)));
  };
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const node of graph.nodes) if (isNeeded(node)) found.add(node);
  }
  return (node) => found.has(node);
}
