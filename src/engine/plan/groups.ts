import type { Graph, Node } from '../graph';
import { padded } from './block';
import { partsOf, type Lowered, type Sum, type When } from './lower';

/** The columns of a matrix that multiply one part of a vector, and where their results stand in the group. */
export interface Piece {
  readonly matrix: Node;
  /** Rows of the matrix. */
  readonly rows: number;
  /** Columns of the whole matrix, and the first one that counts here. */
  readonly matrixColumns: number;
  readonly from: number;
  /** First column of the group's block. */
  readonly column: number;
}

/** Sums of matrix products with the same vectors: their matrices stand side by side, and one kernel call multiplies them all. */
export interface Group {
  readonly sums: readonly {
    readonly sum: Sum;
    readonly column: number;
    readonly entries: number;
  }[];
  readonly parts: readonly {
    readonly node: Node;
    readonly entries: number;
    readonly when: When;
    readonly pieces: readonly Piece[];
  }[];
  /** Of all sums, each padded. */
  readonly columns: number;
  /** When all of it is done. */
  readonly when: When;
}

/** Puts together the sums that multiply the same vectors. `entriesOf` gives the size of a node. */
export function groupsOf(
  graph: Graph,
  { steps, when }: Lowered,
  entriesOf: (node: Node) => number,
): readonly Group[] {
  const bySignature = new Map<string, Sum[]>();
  for (const step of steps) {
    if (step.kind !== 'sum') continue;
    const parts = partsOfSum(graph, step, entriesOf).map(({ node }) => node.index);
    const signature = [when(step.node) === 'constant' ? 'constant' : '', ...parts].join();
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), step]);
  }
  return [...bySignature.values()].map((sums) => groupOf(graph, sums, when, entriesOf));
}

function groupOf(
  graph: Graph,
  members: readonly Sum[],
  when: (node: Node) => When,
  entriesOf: (node: Node) => number,
): Group {
  let columns = 0;
  const sums = members.map((sum) => {
    const column = columns;
    const entries = entriesOf(sum.node);
    columns += padded(entries);
    return { sum, column, entries };
  });
  const times = members.map(({ node }) => when(node));
  const isConstant = times.every((time) => time === 'constant');
  const placed = sums.map(({ sum, column, entries }) =>
    partsOfSum(graph, sum, entriesOf).map((part) => ({ ...part, rows: entries, column })),
  );
  const parts = (placed[0] ?? []).map(({ node }, place) => ({
    node,
    entries: entriesOf(node),
    when: when(node) === 'constant' && !isConstant ? ('given' as const) : when(node),
    pieces: placed.flatMap((ofSum) => ofSum[place] ?? []),
  }));
  const slowest = times.includes('recurrent') ? 'recurrent' : isConstant ? 'constant' : 'given';
  return { sums, parts, columns, when: slowest };
}

/** What a sum multiplies, in the order of the graph. */
function partsOfSum(
  graph: Graph,
  { terms }: Sum,
  entriesOf: (node: Node) => number,
): readonly (Pick<Piece, 'matrix' | 'matrixColumns' | 'from'> & { readonly node: Node })[] {
  return terms
    .flatMap(({ matrix, vector }) => {
      let from = 0;
      const matrixColumns = entriesOf(vector);
      return partsOf(graph, vector).map((node) => {
        const part = { node, matrix, matrixColumns, from };
        from += entriesOf(node);
        return part;
      });
    })
    .sort((a, b) => a.node.index - b.node.index);
}
