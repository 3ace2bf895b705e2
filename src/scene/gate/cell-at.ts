import type { GateLayout } from './layout';

export interface CellPlace {
  /** 0-based. */
  readonly row: number;
  /** 0-based, in the order of `layout.columns`. */
  readonly column: number;
}

/** The cell at a point of the picture; null where there is none. */
export function cellAt(layout: GateLayout, rows: number, x: number, y: number): CellPlace | null {
  const row = rowAt(layout, rows, y);
  const column = columnAt(layout, x);
  return row === null || column === null ? null : { row, column };
}

/** The column (0-based) at a place in the picture's width; null beside them. */
export function columnAt({ columns }: GateLayout, x: number): number | null {
  const column = columns.findIndex((slot) => x >= slot.x && x < slot.x + slot.width);
  return column < 0 ? null : column;
}

/** The row (0-based) at a height of the picture; null above the first and below the last. */
export function rowAt({ top, pitch }: GateLayout, rows: number, y: number): number | null {
  const row = Math.floor((y - top) / pitch);
  return row < 0 || row >= rows ? null : row;
}
