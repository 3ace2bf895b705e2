import { expect, test } from 'vitest';
import { orthogonal } from './orthogonal';
import { createRandom } from './random';

test.each([
  [1, 1],
  [16, 16],
  [64, 64],
  [3, 8],
  [8, 3],
])('%i × %i: rows or columns are orthonormal to the last digits', (rows, columns) => {
  const matrix = orthogonal(rows, columns, createRandom(2));
  const entry = (k: number, place: number): number =>
    (rows <= columns ? matrix[k * columns + place] : matrix[place * columns + k]) ?? NaN;
  const count = Math.min(rows, columns);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      let product = 0;
      for (let k = 0; k < Math.max(rows, columns); k++) product += entry(a, k) * entry(b, k);
      expect(product).toBeCloseTo(a === b ? 1 : 0, 13);
    }
  }
});

test('no direction is favoured: over many draws every entry has mean 0 and variance 1 / H', () => {
  const random = createRandom(1);
  const draws = Array.from({ length: 4000 }, () => orthogonal(3, 3, random));
  for (let k = 0; k < 9; k++) {
    const mean = draws.reduce((sum, draw) => sum + (draw[k] ?? NaN), 0) / draws.length;
    const square = draws.reduce((sum, draw) => sum + (draw[k] ?? NaN) ** 2, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.04);
    expect(Math.abs(square - 1 / 3)).toBeLessThan(0.02);
  }
});
