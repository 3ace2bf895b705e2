/** assembly/product.ts and outer-products.ts in plain JavaScript: the same sums in the same order, eight at a time. */

import type { KernelFunctions } from '../kernels';
import type { Memory } from './memory';

const { fround, min } = Math;

type Products = Pick<KernelFunctions, 'product' | 'pack' | 'packBack' | 'outerProducts'>;

export function products({ floats }: Memory): Products {
  /** One row and eight columns, which stay in registers. */
  const tile8 = (c: number, s: number, a: number, panel: number, depth: number): void => {
    let s0 = floats[s] ?? 0;
    let s1 = floats[s + 1] ?? 0;
    let s2 = floats[s + 2] ?? 0;
    let s3 = floats[s + 3] ?? 0;
    let s4 = floats[s + 4] ?? 0;
    let s5 = floats[s + 5] ?? 0;
    let s6 = floats[s + 6] ?? 0;
    let s7 = floats[s + 7] ?? 0;
    let w = panel;
    for (let k = a; k < a + depth; k++) {
      const x = floats[k] ?? 0;
      s0 = fround(s0 + fround(x * (floats[w] ?? 0)));
      s1 = fround(s1 + fround(x * (floats[w + 1] ?? 0)));
      s2 = fround(s2 + fround(x * (floats[w + 2] ?? 0)));
      s3 = fround(s3 + fround(x * (floats[w + 3] ?? 0)));
      s4 = fround(s4 + fround(x * (floats[w + 4] ?? 0)));
      s5 = fround(s5 + fround(x * (floats[w + 5] ?? 0)));
      s6 = fround(s6 + fround(x * (floats[w + 6] ?? 0)));
      s7 = fround(s7 + fround(x * (floats[w + 7] ?? 0)));
      w += 8;
    }
    floats[c] = s0;
    floats[c + 1] = s1;
    floats[c + 2] = s2;
    floats[c + 3] = s3;
    floats[c + 4] = s4;
    floats[c + 5] = s5;
    floats[c + 6] = s6;
    floats[c + 7] = s7;
  };

  const tile1 = (c: number, s: number, a: number, panel: number, depth: number): void => {
    let sum = floats[s] ?? 0;
    for (let k = 0; k < depth; k++) {
      sum = fround(sum + fround((floats[a + k] ?? 0) * (floats[panel + 4 * k] ?? 0)));
    }
    floats[c] = sum;
  };

  /** Eight entries of one row of a gradient, over all rows of its factors. */
  const outer8 = (
    g: number,
    d: number,
    dRow: number,
    a: number,
    aRow: number,
    rows: number,
  ): void => {
    let g0 = floats[g] ?? 0;
    let g1 = floats[g + 1] ?? 0;
    let g2 = floats[g + 2] ?? 0;
    let g3 = floats[g + 3] ?? 0;
    let g4 = floats[g + 4] ?? 0;
    let g5 = floats[g + 5] ?? 0;
    let g6 = floats[g + 6] ?? 0;
    let g7 = floats[g + 7] ?? 0;
    for (let r = 0; r < rows; r++) {
      const x = floats[d + r * dRow] ?? 0;
      const from = a + r * aRow;
      g0 = fround(g0 + fround(x * (floats[from] ?? 0)));
      g1 = fround(g1 + fround(x * (floats[from + 1] ?? 0)));
      g2 = fround(g2 + fround(x * (floats[from + 2] ?? 0)));
      g3 = fround(g3 + fround(x * (floats[from + 3] ?? 0)));
      g4 = fround(g4 + fround(x * (floats[from + 4] ?? 0)));
      g5 = fround(g5 + fround(x * (floats[from + 5] ?? 0)));
      g6 = fround(g6 + fround(x * (floats[from + 6] ?? 0)));
      g7 = fround(g7 + fround(x * (floats[from + 7] ?? 0)));
    }
    floats[g] = g0;
    floats[g + 1] = g1;
    floats[g + 2] = g2;
    floats[g + 3] = g3;
    floats[g + 4] = g4;
    floats[g + 5] = g5;
    floats[g + 6] = g6;
    floats[g + 7] = g7;
  };

  const outer1 = (
    g: number,
    d: number,
    dRow: number,
    a: number,
    aRow: number,
    rows: number,
  ): void => {
    let sum = floats[g] ?? 0;
    for (let r = 0; r < rows; r++) {
      sum = fround(sum + fround((floats[d + r * dRow] ?? 0) * (floats[a + r * aRow] ?? 0)));
    }
    floats[g] = sum;
  };

  return {
    product: (c, cRow, s, sRow, a, aRow, panels, rows, depth, columns) => {
      const eights = columns & ~7;
      for (let r = 0; r < rows; r++) {
        const [to, start, from] = [c + r * cRow, s + r * sRow, a + r * aRow];
        for (let j = 0; j < eights; j += 8) {
          tile8(to + j, start + j, from, panels + j * depth, depth);
        }
        for (let j = eights; j < columns; j++) {
          tile1(to + j, start + j, from, panels + eights * depth + (j - eights), depth);
        }
      }
    },
    pack: (panels, width, first, matrix, row, rows, columns) => {
      for (let r = 0; r < rows; r++) {
        const j = (first + r) & ~7;
        const lanes = min(8, width - j);
        const to = panels + j * columns + ((first + r) & 7);
        for (let k = 0; k < columns; k++) {
          floats[to + k * lanes] = floats[matrix + r * row + k] ?? 0;
        }
      }
    },
    packBack: (panels, depth, first, matrix, row, rows, columns) => {
      const width = (columns + 3) & ~3;
      for (let j = 0; j < columns; j += 8) {
        const lanes = min(8, width - j);
        const filled = min(lanes, columns - j);
        for (let r = 0; r < rows; r++) {
          const from = matrix + r * row + j;
          floats.copyWithin(panels + j * depth + (first + r) * lanes, from, from + filled);
        }
      }
    },
    outerProducts: (g, gRow, d, dRow, a, aRow, rows, height, width) => {
      const eights = width & ~7;
      for (let n = 0; n < height; n++) {
        const to = g + n * gRow;
        for (let k = 0; k < eights; k += 8) outer8(to + k, d + n, dRow, a + k, aRow, rows);
        for (let k = eights; k < width; k++) outer1(to + k, d + n, dRow, a + k, aRow, rows);
      }
    },
  };
}
