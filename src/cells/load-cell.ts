import type { Cell } from '../engine/cell';
import { lstm } from './lstm.cell';

/** The cell that one begins with: it is there at once, the others are fetched together when one of them is wanted. */
export const firstCell: Cell = lstm;

/** The cell of that id. Rejects where there is none, and where it cannot be fetched. */
export async function loadCell(id: string): Promise<Cell> {
  if (id === firstCell.id) return firstCell;
  const { cellOf } = await import('./catalogue');
  const cell = cellOf(id);
  if (cell === undefined) throw new Error(`There is no cell “${id}”.`);
  return cell;
}
