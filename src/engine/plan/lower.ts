import { nodeAt, nodeOf, type Graph, type Node } from '../graph';
import { carriesOf, isComputed, operandsOf } from '../reference/lanes';
import type { Computed } from '../reference/operator';

/**
 * When a value can be computed: once for given weights, from the input for all timesteps at once, or timestep after timestep.
 */
export type When = 'constant' | 'given' | 'recurrent';

/** A product of one or two values that a sum takes in. */
export type Factors = readonly [Node] | readonly [Node, Node];

/** matrix @ vector */
export interface Term {
  readonly matrix: Node;
  readonly vector: Node;
}

/** What a plan computes, one value each: an operation of the graph, or several of them at once. */
export type Step =
  /** Σ matrix @ vector + Σ biases + Σ others, where biases are constant. */
  | {
      readonly kind: 'sum';
      readonly node: Node;
      readonly terms: readonly Term[];
      readonly biases: readonly Node[];
      readonly others: readonly Factors[];
    }
  | {
      readonly kind: 'two products';
      readonly node: Node;
      readonly factors: readonly [Node, Node, Node, Node];
    }
  | {
      readonly kind: 'product and addend';
      readonly node: Node;
      readonly addend: Node;
      readonly factors: readonly [Node, Node];
    }
  | {
      readonly kind: 'operation';
      readonly node: Node;
      readonly operation: Exclude<Computed, 'product'>;
      readonly operands: readonly Node[];
    };

export type Sum = Extract<Step, { kind: 'sum' }>;

/** A graph as a plan runs it. */
export interface Lowered {
  /** In an order in which operands come before their users. What h does not depend on is left out. */
  readonly steps: readonly Step[];
  /** What h depends on, at whatever timestep. */
  readonly alive: ReadonlySet<Node>;
  readonly when: (node: Node) => When;
  /** Whether a value is used once, and by nothing but one step of the same timestep. */
  readonly isUsedOnce: (node: Node) => boolean;
}

/** What one kernel can do at once is one step: whatever only feeds a sum is taken into it. */
export function lower(graph: Graph): Lowered {
  const alive = aliveNodes(graph);
  const when = timesOf(graph);
  const uses = usesOf(graph, alive);
  const isUsedOnce = ({ index }: Node): boolean => uses[index] === 1;
  const operands = (node: Node): readonly Node[] => operandsOf(graph, node);
  const taken = new Set<Node>();
  const steps: Step[] = [];

  const isInner = (node: Node, operation: Node['operation']): boolean =>
    node.operation === operation && isUsedOnce(node);

  /** The summands of an addition, with those of the additions that only feed it. */
  const summandsOf = (node: Node): readonly Node[] =>
    operands(node).flatMap((operand) => (isInner(operand, 'add') ? summandsOf(operand) : operand));

  /** Whether a sum computes a summand itself, instead of reading it. */
  const isTakenIn = (summand: Node): boolean =>
    when(summand) !== 'constant' && (isInner(summand, 'product') || isInner(summand, 'multiply'));

  const sumOf = (node: Node, summands: readonly Node[]): Sum => {
    const terms: Term[] = [];
    const biases: Node[] = [];
    const others: Factors[] = [];
    for (const summand of summands) {
      const [first, second] = operands(summand);
      if (when(summand) === 'constant') biases.push(summand);
      else if (first === undefined || second === undefined || !isTakenIn(summand)) {
        others.push([summand]);
      } else if (summand.operation === 'product') terms.push({ matrix: first, vector: second });
      else others.push([first, second]);
    }
    return { kind: 'sum', node, terms, biases, others };
  };

  const stepOf = (node: Node, operation: Computed): Step => {
    const ofNode = operands(node);
    const [a, b] = ofNode;
    if (operation === 'product') {
      if (a === undefined || b === undefined) throw new Error('A product has two operands.');
      return { kind: 'sum', node, terms: [{ matrix: a, vector: b }], biases: [], others: [] };
    }
    if (operation === 'add' && a !== undefined && b !== undefined) {
      const summands = summandsOf(node);
      if (summands.some((summand) => summand.operation === 'product' && isTakenIn(summand))) {
        takeIn(node, summands);
        return sumOf(node, summands);
      }
      const [left, right] = [a, b].map((operand) => isInner(operand, 'multiply'));
      const [a1 = a, a2 = a] = operands(a);
      const [b1 = b, b2 = b] = operands(b);
      if (left === true) taken.add(a);
      if (right === true) taken.add(b);
      if (left === true && right === true) {
        return { kind: 'two products', node, factors: [a1, a2, b1, b2] };
      }
      if (left === true) return { kind: 'product and addend', node, addend: b, factors: [a1, a2] };
      if (right === true) return { kind: 'product and addend', node, addend: a, factors: [b1, b2] };
    }
    return { kind: 'operation', node, operation, operands: ofNode };
  };

  /** Marks what a sum does in one go: the inner additions, and what it multiplies itself. */
  const takeIn = (node: Node, summands: readonly Node[]): void => {
    for (const operand of operands(node)) {
      if (isInner(operand, 'add')) {
        taken.add(operand);
        takeIn(operand, []);
      }
    }
    for (const summand of summands) {
      if (isTakenIn(summand)) taken.add(summand);
    }
  };

  // Users first: what a user takes in is no step of its own.
  for (const node of [...graph.nodes].reverse()) {
    if (!isComputed(node) || !alive.has(node) || taken.has(node)) continue;
    if (node.operation === 'concatenate' && !isReadWhole(graph, alive, node)) continue;
    steps.push(stepOf(node, node.operation));
  }
  return { steps: steps.reverse(), alive, when, isUsedOnce };
}

/** The parts of a concatenation, those inside of its parts too. */
export function partsOf(graph: Graph, vector: Node): readonly Node[] {
  return vector.operation === 'concatenate'
    ? operandsOf(graph, vector).flatMap((part) => partsOf(graph, part))
    : [vector];
}

/** Whether anything but a product reads a concatenation; a product reads its parts. */
function isReadWhole(graph: Graph, alive: ReadonlySet<Node>, node: Node): boolean {
  return (
    carriesOf(graph).some(({ next }) => next === node) ||
    node.id === 'h' ||
    graph.nodes.some(
      (user) =>
        alive.has(user) &&
        user.operation !== 'product' &&
        user.operation !== 'concatenate' &&
        user.operands.includes(node.index),
    ) ||
    graph.nodes.some(
      (user) =>
        alive.has(user) &&
        user.operation === 'concatenate' &&
        user.operands.includes(node.index) &&
        isReadWhole(graph, alive, user),
    )
  );
}

/** Everything that h depends on, at whatever timestep. */
function aliveNodes(graph: Graph): ReadonlySet<Node> {
  const alive = new Set<Node>();
  const next = new Map(carriesOf(graph).map((carry) => [carry.previous, carry.next]));
  const visit = (node: Node): void => {
    if (alive.has(node)) return;
    alive.add(node);
    for (const operand of operandsOf(graph, node)) visit(operand);
    const source = next.get(node);
    if (source !== undefined) visit(source);
  };
  visit(nodeOf(graph, 'h'));
  return alive;
}

function timesOf(graph: Graph): (node: Node) => When {
  const times: When[] = [];
  // What is carried on stands there for every timestep, even where it never changes.
  const kept = new Set([nodeOf(graph, 'h'), ...carriesOf(graph).map(({ next }) => next)]);
  for (const node of graph.nodes) {
    const ofOperands = node.operands.map((index) => times[index]);
    if (node.operation === 'previous' || ofOperands.includes('recurrent')) times.push('recurrent');
    else if (node.operation === 'input' || ofOperands.includes('given') || kept.has(node)) {
      times.push('given');
    } else times.push('constant');
  }
  return ({ index }) => times[index] ?? 'recurrent';
}

/** How often each node is read; what is carried on, and h, once more. */
function usesOf(graph: Graph, alive: ReadonlySet<Node>): readonly number[] {
  const uses = graph.nodes.map(() => 0);
  const count = (index: number): void => {
    uses[index] = (uses[index] ?? 0) + 1;
  };
  for (const node of graph.nodes) if (alive.has(node)) node.operands.forEach(count);
  for (const { next } of carriesOf(graph)) {
    count(next.index);
    count(next.index);
  }
  const { index } = nodeOf(graph, 'h');
  count(index);
  count(index);
  return uses.map((times, place) => (nodeAt(graph, place).operation === 'parameter' ? 2 : times));
}
