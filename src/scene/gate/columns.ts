import type { Reader } from '../../engine/formula/reader';
import { hasName } from '../../engine/formula/symbol';
import { termsOf, type Term } from '../../engine/formula/terms';
import { nodeAt, nodeOf, type Graph, type Node } from '../../engine/graph';

/** One entry of a node for every row: entry number `row × stride + offset`. */
export interface Entries {
  readonly node: string;
  readonly stride: number;
  readonly offset: number;
}

/** What one summand of a pre-activation is for every unit: `sign × cell × by × scale …`; see {@link columnsOf}. */
export interface Column {
  /** Unlike that of every other column of the layer; the same from run to run. */
  readonly key: string;
  readonly kind: Term['kind'];
  readonly sign: 1 | -1;
  /** What stands in the column's cells: a weight, a bias, a value that is added as it is. */
  readonly cell: Entries;
  /** What the cell is multiplied by; null for what is added as it is. */
  readonly by: Entries | null;
  /** Elementwise factors of the whole bracket that the summand stands in. */
  readonly scale: readonly Entries[];
}

/**
 * The summands of a layer's pre-activation (see `termsOf`) as columns over all its units. A bracket that is scaled as a
 * whole, `r * (W @ h + b)`, is written out: each of its columns is scaled. Throws where the graph has no such node.
 */
export function columnsOf(graph: Graph, id: string, reader: Reader): readonly Column[] {
  const { terms, sum } = termsOf(graph, id, 0, reader);
  const rows = reader.value(sum.node).length;
  const columns = written(terms, 1, []);
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const times = (seen.get(column.key) ?? 0) + 1;
    seen.set(column.key, times);
    return times === 1 ? column : { ...column, key: `${column.key} (${times})` };
  });

  function written(of: readonly Term[], sign: 1 | -1, scale: readonly Entries[]): Column[] {
    let matrix = '';
    let next = 0;
    return of.flatMap((term) => {
      const own = sign * term.sign === 1 ? 1 : -1;
      if (term.weightNode === null) {
        return [columnOf(term.kind, own, perRow(term.node), null, scale)];
      }
      if (term.kind === 'product') {
        const width = reader.value(term.weightNode).length / rows;
        next = term.weightNode === matrix && next < width ? next : 0;
        matrix = term.weightNode;
        const cell = { node: matrix, stride: width, offset: next++ };
        const by = { node: term.node, stride: 0, offset: term.index };
        return [columnOf(term.kind, own, cell, by, scale)];
      }
      const pair = [term.node, term.weightNode] as const;
      for (const [bracket, factor] of [pair, [pair[1], pair[0]] as const]) {
        const inside = termsInside(bracket);
        if (inside !== null) return written(inside, own, [...scale, perRow(factor)]);
      }
      return [columnOf(term.kind, own, perRow(term.weightNode), perRow(term.node), scale)];
    });
  }

  /** The summands of a bracket with a matrix product in it; null for anything else. */
  function termsInside(bracket: string): readonly Term[] | null {
    if (!holdsProduct(graph, nodeOf(graph, bracket))) return null;
    const inside = termsOf(graph, bracket, 0, reader);
    return inside.sum.node === bracket ? inside.terms : null;
  }

  function perRow(node: string): Entries {
    return { node, stride: reader.value(node).length === 1 && rows > 1 ? 0 : 1, offset: 0 };
  }
}

function columnOf(
  kind: Term['kind'],
  sign: 1 | -1,
  cell: Entries,
  by: Entries | null,
  scale: readonly Entries[],
): Column {
  const key = [cell, ...(by === null ? [] : [by])]
    .map(({ node, offset }) => `${node} ${offset}`)
    .join(' × ');
  return { key, kind, sign, cell, by, scale };
}

function holdsProduct(graph: Graph, node: Node): boolean {
  if (hasName(node)) return false;
  if (node.operation === 'product') return true;
  return (
    ['add', 'subtract', 'negate', 'multiply'].includes(node.operation) &&
    node.operands.some((index) => holdsProduct(graph, nodeAt(graph, index)))
  );
}

/** The entry that belongs to a row; NaN where there is none. */
export function entryIn(reader: Reader, { node, stride, offset }: Entries, row: number): number {
  return reader.value(node)[row * stride + offset] ?? NaN;
}

/** What a column adds to the pre-activation of a row. */
export function partOf(reader: Reader, column: Column, row: number): number {
  const { sign, cell, by, scale } = column;
  const product = entryIn(reader, cell, row) * (by === null ? 1 : entryIn(reader, by, row));
  return scale.reduce((part, factor) => part * entryIn(reader, factor, row), sign * product);
}
