import { entriesOf, nodeOf, type Graph, type Node } from '../graph';
import { carriesOf } from '../reference/lanes';
import type { Arena } from './arena';
import { fromColumn, padded, type Block } from './block';
import { groupsOf, type Group } from './groups';
import { lower, type Lowered, type Step } from './lower';

/** Sizes of one lane: one layer in one direction. */
export interface LaneSizes {
  readonly hidden: number;
  readonly inputSize: number;
  readonly steps: number;
  readonly batch: number;
  /** Runs from the last timestep to the first. */
  readonly backward: boolean;
}

/** Values that stand in every plan. Each is one row that is as long as the longest operand. */
export interface Constants {
  readonly zeros: Block;
  readonly ones: Block;
  readonly minusOnes: Block;
  /** For gradients that nobody asks for. */
  readonly trash: Block;
}

/** Where a parameter stands among the plan's weights, row-major and padded only as a whole, and where its gradient does. */
export interface ParameterPlace {
  readonly value: number;
  readonly gradient: number;
}

/** A group of sums with its memory. */
export interface PlacedGroup extends Group {
  readonly values: Block;
  /** One row: what every sum begins with; null where no sum has a bias. */
  readonly bias: Block | null;
  readonly panels: readonly { readonly forward: number; readonly back: number }[];
}

/** What is carried on: the state's memory has a slot more than there are timesteps, the first for what it starts from. */
export interface Carried {
  readonly next: Node;
  /** Null of an h that is no state. */
  readonly previous: Node | null;
  readonly before: Block;
  readonly after: Block;
}

/** The nodes of a lane with the memory of their values. */
export interface LaneMemory {
  readonly graph: Graph;
  readonly lowered: Lowered;
  readonly groups: readonly PlacedGroup[];
  readonly carried: readonly Carried[];
  readonly entries: (node: Node) => number;
  /** How many entries an operation goes through: a scalar stands in memory as often as anything that it meets needs it. */
  readonly span: (node: Node) => number;
  readonly valueOf: (node: Node) => Block;
  /** Whether an activation stands where its pre-activation stood. */
  readonly isInPlace: (step: Step) => boolean;
  /** Numbers of the equations, to be written once. */
  readonly numbers: readonly {
    readonly at: number;
    readonly span: number;
    readonly value: number;
  }[];
}

/** Activations whose derivative is told from their value alone. */
const IN_PLACE = new Set(['sigmoid', 'tanh', 'relu', 'exp']);

/** Throws an `Error` in words where the equations have a matrix that changes from timestep to timestep. */
export function placeLane(
  graph: Graph,
  { hidden, inputSize, steps, batch, backward }: LaneSizes,
  input: Block,
  parameters: ReadonlyMap<string, ParameterPlace>,
  arena: Arena,
): LaneMemory {
  const lowered = lower(graph);
  const { when, isUsedOnce } = lowered;
  for (const node of graph.nodes) {
    if (node.shape.kind === 'matrix' && when(node) !== 'constant') {
      throw new Error(
        `${node.id} is a matrix that changes from timestep to timestep: such a cell can be stepped through, but not trained.`,
      );
    }
  }
  const entries = (node: Node): number => entriesOf(node.shape, hidden, inputSize);
  const widest = Math.max(
    ...graph.nodes.map((node) => (node.operation === 'parameter' ? 1 : entries(node))),
    hidden,
  );
  const span = (node: Node): number =>
    node.shape.kind === 'scalar' ? padded(widest) : entries(node);

  const values = new Map<Node, Block>();
  const numbers: { at: number; span: number; value: number }[] = [];
  const takeFor = (node: Node): Block =>
    when(node) === 'constant'
      ? arena.takeShared(span(node))
      : arena.takeRows(span(node), batch, steps);

  for (const node of graph.nodes) {
    if (node.operation === 'input') values.set(node, input);
    if (node.operation === 'number') {
      const block = arena.takeShared(span(node));
      numbers.push({ at: block.at, span: padded(span(node)), value: node.number });
      values.set(node, block);
    }
    if (node.operation === 'parameter') {
      const place = parameters.get(node.id);
      if (place === undefined) throw new Error(`The plan has no parameter ${node.id}.`);
      values.set(node, { at: place.value, row: 0, step: 0 });
    }
  }

  const carried = carriedOf(graph, lowered.alive).map(({ next, previous }): Carried => {
    const slots = arena.takeRows(span(next), batch, steps + 1);
    const { before, after } = carriedSlots(slots, { batch, backward });
    if (previous !== null) values.set(previous, before);
    values.set(next, after);
    return { next, previous, before, after };
  });

  const segments = new Map<Node, Block>();
  const groups = groupsOf(graph, lowered, entries).map((group): PlacedGroup => {
    const { columns, sums, parts } = group;
    const block =
      group.when === 'constant' ? arena.takeShared(columns) : arena.takeRows(columns, batch, steps);
    for (const { sum, column } of sums) {
      segments.set(sum.node, fromColumn(block, column));
    }
    const hasBias = sums.some(({ sum }) => sum.biases.length > 0);
    const panels = parts.map((part) => ({
      forward: arena.take(part.entries * columns),
      back: arena.take(padded(part.entries) * columns),
    }));
    return { ...group, values: block, bias: hasBias ? arena.takeShared(columns) : null, panels };
  });

  const isInPlace = (step: Step): boolean => {
    if (step.kind !== 'operation' || !IN_PLACE.has(step.operation)) return false;
    const [operand] = step.operands;
    return (
      operand !== undefined &&
      segments.has(operand) &&
      isUsedOnce(operand) &&
      when(operand) === when(step.node) &&
      !carried.some(({ next }) => next === step.node)
    );
  };
  for (const [node, segment] of segments) if (!values.has(node)) values.set(node, segment);
  for (const step of lowered.steps) {
    const [operand] = step.kind === 'operation' ? step.operands : [];
    const shared = operand !== undefined && isInPlace(step) ? values.get(operand) : undefined;
    if (shared !== undefined) values.set(step.node, shared);
    else if (!values.has(step.node)) values.set(step.node, takeFor(step.node));
  }

  const valueOf = (node: Node): Block => {
    const block = values.get(node);
    if (block === undefined) throw new Error(`The plan has no memory for ${node.id}.`);
    return block;
  };
  return { graph, lowered, groups, carried, entries, span, valueOf, isInPlace, numbers };
}

/** The memory of what is carried on, from its earliest slot. */
export function carriedSlots(
  early: Block,
  { batch, backward }: Pick<LaneSizes, 'batch' | 'backward'>,
): { readonly before: Block; readonly after: Block } {
  const step = early.row * batch;
  const first = { ...early, step };
  const second = { ...early, step, at: early.at + step };
  return backward ? { before: second, after: first } : { before: first, after: second };
}

/** The states that h depends on, and h itself: where a sequence has ended, it is carried on as they are. */
function carriedOf(
  graph: Graph,
  alive: ReadonlySet<Node>,
): readonly { next: Node; previous: Node | null }[] {
  const hidden = nodeOf(graph, 'h');
  const carries = carriesOf(graph)
    .filter(({ previous }) => alive.has(previous))
    .map(({ next, previous }) => ({ next, previous }));
  return carries.some(({ next }) => next === hidden)
    ? carries
    : [...carries, { next: hidden, previous: null }];
}
