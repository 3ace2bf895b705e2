import type { Random } from './random';

/**
 * A random matrix, rows × columns, row-major, with orthonormal rows (or columns, where there are fewer of them): normals made
 * orthonormal one after the other, which is their QR decomposition with a positive diagonal and so favours no direction
 * (Saxe, McClelland & Ganguli 2014, "Exact solutions to the nonlinear dynamics of learning in deep linear neural networks").
 */
export function orthogonal(rows: number, columns: number, random: Random): Float64Array {
  const count = Math.min(rows, columns);
  const length = Math.max(rows, columns);
  const vectors: Float64Array[] = [];
  while (vectors.length < count) {
    const vector = Float64Array.from({ length }, () => random.normal());
    // Twice, because the first time leaves rounding of the size of what it took away.
    for (let pass = 0; pass < 2; pass++) {
      for (const other of vectors) {
        const along = dot(vector, other);
        other.forEach((entry, k) => {
          vector[k] = (vector[k] ?? 0) - along * entry;
        });
      }
    }
    const norm = Math.sqrt(dot(vector, vector));
    vectors.push(vector.map((entry) => entry / norm));
  }
  return Float64Array.from({ length: rows * columns }, (_, k) => {
    const row = Math.floor(k / columns);
    const column = k % columns;
    return (rows <= columns ? vectors[row]?.[column] : vectors[column]?.[row]) ?? NaN;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, entry, k) => sum + entry * (b[k] ?? NaN), 0);
}
