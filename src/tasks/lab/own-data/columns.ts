import { isMissing, numberOf } from './numbers';
import type { Table } from './read-table';
import { orderOf, timeOf } from './times';

/** What a column holds; 'labels' is text of which few different ones recur. */
export type ColumnKind = 'date' | 'number' | 'labels' | 'text' | 'empty';

export interface FoundColumn {
  readonly place: number;
  readonly name: string;
  readonly kind: ColumnKind;
  /** Cells that say something. */
  readonly filled: number;
  /** Different cells that say something. */
  readonly different: number;
}

/** So many of a column's cells must be dates or numbers for it to be a column of these; the others are problems. */
const MOSTLY = 0.9;
/** As many classes as can be told apart on a page. */
export const MOST_LABELS = 20;

/** What each column holds. */
export function findColumns({ names, rows }: Table): readonly FoundColumn[] {
  return names.map((name, place) => {
    const cells = rows.map((row) => row[place] ?? '').filter((cell) => !isMissing(cell));
    const different = new Set(cells).size;
    return { place, name, kind: kindOf(cells, different), filled: cells.length, different };
  });
}

function kindOf(cells: readonly string[], different: number): ColumnKind {
  if (cells.length === 0) return 'empty';
  const order = orderOf(cells);
  const share = (fits: (cell: string) => boolean): number =>
    cells.filter(fits).length / cells.length;
  if (share((cell) => timeOf(cell, order) !== null) >= MOSTLY) return 'date';
  if (share((cell) => numberOf(cell) !== null) >= MOSTLY) return 'number';
  return different <= Math.min(MOST_LABELS, cells.length / 2) ? 'labels' : 'text';
}
