import type { Cell } from '../engine/cell';

const modules = import.meta.glob<Record<string, Cell>>('./*.cell.ts', { eager: true });

/** Every cell of this folder: the LSTM first, then by the year of the paper. */
export const cells: readonly Cell[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .sort(
    (a, b) =>
      Number(b.id === 'lstm') - Number(a.id === 'lstm') ||
      a.paper.year - b.paper.year ||
      (a.id < b.id ? -1 : 1),
  );

/** The cell of that id, as it stands in a link; undefined where there is none. */
export function cellOf(id: string): Cell | undefined {
  return cells.find((cell) => cell.id === id);
}
