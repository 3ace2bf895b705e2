import { isMissing, numberOf } from './numbers';
import { timeOf } from './times';

/** Whether the first row holds names, judged by how it differs from those below. */
export function guessHeader(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...below] = rows;
  const isName = (cell: string): boolean => numberOf(cell) === null && timeOf(cell) === null;
  if (below.length === 0 || !first.every(isName)) return false;
  return first.some((name, k) => {
    const cells = below.map((row) => row[k] ?? '').filter((cell) => !isMissing(cell));
    const values = cells.filter((cell) => !isName(cell));
    if (values.length > cells.length / 2) return true;
    // A column of labels: few of them, and this is none.
    const labels = new Set(cells);
    return labels.size <= cells.length / 2 && !labels.has(name);
  });
}
