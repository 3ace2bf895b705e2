/** Below this share of the largest column, what is left of a column counts as nothing new. */
const RANK_TOLERANCE = 1e-10;

/**
 * The x that makes |A x − b| smallest, by Householder reflections with column pivoting (Golub & Van Loan, Matrix Computations, 4th
 * ed., algorithm 5.4.1). Columns that others already say get 0. `matrix` is rows × columns, row-major, `right` has `rows` entries;
 * neither is changed. Throws where the sizes do not fit.
 */
export function leastSquares(
  matrix: Float64Array,
  right: Float64Array,
  columns: number,
): Float64Array {
  const rows = right.length;
  if (rows === 0 || matrix.length !== rows * columns) {
    throw new Error(`${matrix.length} numbers are not ${rows} rows of ${columns}.`);
  }
  // By columns, so that every inner loop runs along memory.
  const a = Array.from({ length: columns }, (_, c) =>
    Float64Array.from({ length: rows }, (_, r) => matrix[r * columns + c] ?? 0),
  );
  const b = right.slice();
  const order = a.map((_, c) => c);
  const diagonal: number[] = [];
  let largest = 0;

  for (let step = 0; step < Math.min(rows, columns); step += 1) {
    const norms = a.map((column, c) => (c < step ? -1 : normFrom(column, step)));
    const chosen = norms.indexOf(Math.max(...norms));
    swap(a, step, chosen);
    swap(order, step, chosen);
    const norm = norms[chosen] ?? 0;
    largest = Math.max(largest, norm);
    if (norm <= RANK_TOLERANCE * largest || norm === 0) break;
    const column = a[step] ?? new Float64Array(rows);
    diagonal.push(reflect(column, step, norm, [...a.slice(step + 1), b]));
  }
  return solution(a, b, diagonal, order);
}

/** Turns `column` from `step` on into one entry, and the others with it; says that entry. The column keeps the mirror. */
function reflect(
  column: Float64Array,
  step: number,
  norm: number,
  others: readonly Float64Array[],
): number {
  const first = column[step] ?? 0;
  const entry = first > 0 ? -norm : norm;
  column[step] = first - entry;
  // |v|² / 2 of the mirror v.
  const half = norm * (norm + Math.abs(first));
  for (const other of others) {
    let along = 0;
    for (let r = step; r < other.length; r += 1) along += (column[r] ?? 0) * (other[r] ?? 0);
    const factor = along / half;
    for (let r = step; r < other.length; r += 1) {
      other[r] = (other[r] ?? 0) - factor * (column[r] ?? 0);
    }
  }
  return entry;
}

function solution(
  a: readonly Float64Array[],
  b: Float64Array,
  diagonal: readonly number[],
  order: readonly number[],
): Float64Array {
  const x = new Float64Array(a.length);
  for (let row = diagonal.length - 1; row >= 0; row -= 1) {
    let rest = b[row] ?? 0;
    for (let c = row + 1; c < diagonal.length; c += 1) {
      rest -= (a[c]?.[row] ?? 0) * (x[order[c] ?? 0] ?? 0);
    }
    x[order[row] ?? 0] = rest / (diagonal[row] ?? NaN);
  }
  return x;
}

function normFrom(column: Float64Array, from: number): number {
  let sum = 0;
  for (let r = from; r < column.length; r += 1) sum += (column[r] ?? 0) ** 2;
  return Math.sqrt(sum);
}

/** Exchanges two entries. */
function swap(list: unknown[], one: number, other: number): void {
  [list[one], list[other]] = [list[other], list[one]];
}
