import type { CellPlace } from '../../../scene/gate/cell-at';

/** Where a key brings one from a cell; null for a key that moves nowhere. Ctrl with Home and End goes to the corners. */
export function movedBy(
  key: string,
  control: boolean,
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | null {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, columns - 1) };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowDown':
      return { row: Math.min(row + 1, rows - 1), column };
    case 'PageUp':
      return { row: Math.max(row - 8, 0), column };
    case 'PageDown':
      return { row: Math.min(row + 8, rows - 1), column };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return { row: control ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}
