import { nodeAt, nodeOf, type Graph, type Node } from '../graph';

/** One summand of a state's new value. */
export interface Summand {
  readonly node: Node;
  readonly sign: 1 | -1;
  /** What is multiplied elementwise; the node itself where nothing is. */
  readonly factors: readonly Node[];
}

/** How a state becomes its next value: what is kept of the old one, and what is added to that. */
export interface StateUpdate {
  readonly state: string;
  readonly old: Node;
  /** The summand that holds the old value; `by`: what scales it, nothing where it is kept whole. Null: no part is kept. */
  readonly kept: (Summand & { readonly by: readonly Node[] }) | null;
  readonly written: readonly Summand[];
}

/** Read off the state's equation, through sums of named values: `c = f * c_prev + i * g` keeps by `f` and writes `i * g`. */
export function stateUpdateOf(graph: Graph, state: string): StateUpdate {
  const old = nodeOf(graph, `${state}_prev`);
  const all = summandsOf(graph, nodeOf(graph, state), 1);
  const holding = all.filter(({ factors }) => factors.includes(old));
  const [kept] = holding;
  if (kept === undefined || holding.length > 1) return { state, old, kept: null, written: all };
  return {
    state,
    old,
    kept: { ...kept, by: kept.factors.filter((factor) => factor !== old) },
    written: all.filter((summand) => summand !== kept),
  };
}

function summandsOf(graph: Graph, node: Node, sign: 1 | -1): readonly Summand[] {
  const [left, right] = node.operands.map((index) => nodeAt(graph, index));
  const opposite = sign === 1 ? -1 : 1;
  if (left === undefined || complementOf(graph, node) !== null) return [lone(graph, node, sign)];
  switch (node.operation) {
    case 'copy':
      return summandsOf(graph, left, sign);
    case 'negate':
      return summandsOf(graph, left, opposite);
    case 'add':
    case 'subtract':
      return [
        ...summandsOf(graph, left, sign),
        ...summandsOf(graph, right ?? left, node.operation === 'add' ? sign : opposite),
      ];
    default:
      return [lone(graph, node, sign)];
  }
}

function lone(graph: Graph, node: Node, sign: 1 | -1): Summand {
  return { node, sign, factors: factorsOf(graph, node) };
}

/** What an elementwise product multiplies, through products without a name; any other node by itself. */
export function factorsOf(graph: Graph, node: Node): readonly Node[] {
  if (node.operation !== 'multiply') return [node];
  return node.operands
    .map((index) => nodeAt(graph, index))
    .flatMap((operand) => (operand.named ? [operand] : factorsOf(graph, operand)));
}

/** Of `1 - z` the node `z`; null for anything else. */
export function complementOf(graph: Graph, node: Node): Node | null {
  if (node.operation !== 'subtract') return null;
  const [one, rest] = node.operands.map((index) => nodeAt(graph, index));
  return one?.operation === 'number' && one.number === 1 ? (rest ?? null) : null;
}
