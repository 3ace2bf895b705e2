// The gradient of a weight matrix: the sum of outer products over all rows. Sums start from what is there and run from the first
// row to the last.

import { at } from './memory';

/** Rows that stay in the first-level cache. */
const BLOCK: i32 = 64;

/** 4 rows × 8 columns of the result. */
@inline
function tile4x8(g: usize, gRow: usize, d: usize, dRow: usize, a: usize, aRow: usize, rows: i32): void {
  let g00 = v128.load(g);
  let g01 = v128.load(g, 16);
  let g10 = v128.load(g + gRow);
  let g11 = v128.load(g + gRow, 16);
  let g20 = v128.load(g + 2 * gRow);
  let g21 = v128.load(g + 2 * gRow, 16);
  let g30 = v128.load(g + 3 * gRow);
  let g31 = v128.load(g + 3 * gRow, 16);
  for (let r = 0; r < rows; r++) {
    const a0 = v128.load(a);
    const a1 = v128.load(a, 16);
    let x = v128.load32_splat(d);
    g00 = f32x4.add(g00, f32x4.mul(x, a0));
    g01 = f32x4.add(g01, f32x4.mul(x, a1));
    x = v128.load32_splat(d, 4);
    g10 = f32x4.add(g10, f32x4.mul(x, a0));
    g11 = f32x4.add(g11, f32x4.mul(x, a1));
    x = v128.load32_splat(d, 8);
    g20 = f32x4.add(g20, f32x4.mul(x, a0));
    g21 = f32x4.add(g21, f32x4.mul(x, a1));
    x = v128.load32_splat(d, 12);
    g30 = f32x4.add(g30, f32x4.mul(x, a0));
    g31 = f32x4.add(g31, f32x4.mul(x, a1));
    a += aRow;
    d += dRow;
  }
  v128.store(g, g00);
  v128.store(g, g01, 16);
  v128.store(g + gRow, g10);
  v128.store(g + gRow, g11, 16);
  v128.store(g + 2 * gRow, g20);
  v128.store(g + 2 * gRow, g21, 16);
  v128.store(g + 3 * gRow, g30);
  v128.store(g + 3 * gRow, g31, 16);
}

@inline
function tile1x8(g: usize, d: usize, dRow: usize, a: usize, aRow: usize, rows: i32): void {
  let g0 = v128.load(g);
  let g1 = v128.load(g, 16);
  for (let r = 0; r < rows; r++) {
    const x = v128.load32_splat(d);
    g0 = f32x4.add(g0, f32x4.mul(x, v128.load(a)));
    g1 = f32x4.add(g1, f32x4.mul(x, v128.load(a, 16)));
    a += aRow;
    d += dRow;
  }
  v128.store(g, g0);
  v128.store(g, g1, 16);
}

/** `count` (1 to 4) rows of one column of the result. */
@inline
function column4(g: usize, gRow: usize, d: usize, dRow: usize, a: usize, aRow: usize, rows: i32, count: i32): void {
  let sum = f32x4.splat(0);
  sum = f32x4.replace_lane(sum, 0, f32.load(g));
  if (count > 1) sum = f32x4.replace_lane(sum, 1, f32.load(g + gRow));
  if (count > 2) sum = f32x4.replace_lane(sum, 2, f32.load(g + 2 * gRow));
  if (count > 3) sum = f32x4.replace_lane(sum, 3, f32.load(g + 3 * gRow));
  for (let r = 0; r < rows; r++) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(d), v128.load32_splat(a)));
    a += aRow;
    d += dRow;
  }
  f32.store(g, f32x4.extract_lane(sum, 0));
  if (count > 1) f32.store(g + gRow, f32x4.extract_lane(sum, 1));
  if (count > 2) f32.store(g + 2 * gRow, f32x4.extract_lane(sum, 2));
  if (count > 3) f32.store(g + 3 * gRow, f32x4.extract_lane(sum, 3));
}

@inline
function addTo(g: usize, gRow: usize, sum: v128): void {
  f32.store(g, f32x4.extract_lane(sum, 0));
  f32.store(g + gRow, f32x4.extract_lane(sum, 1));
  f32.store(g + 2 * gRow, f32x4.extract_lane(sum, 2));
  f32.store(g + 3 * gRow, f32x4.extract_lane(sum, 3));
}

@inline
function gathered(g: usize, gRow: usize): v128 {
  let sum = f32x4.splat(f32.load(g));
  sum = f32x4.replace_lane(sum, 1, f32.load(g + gRow));
  sum = f32x4.replace_lane(sum, 2, f32.load(g + 2 * gRow));
  return f32x4.replace_lane(sum, 3, f32.load(g + 3 * gRow));
}

/** 16 rows of one column. */
@inline
function column16(g: usize, gRow: usize, d: usize, dRow: usize, a: usize, aRow: usize, rows: i32): void {
  let g0 = gathered(g, gRow);
  let g1 = gathered(g + 4 * gRow, gRow);
  let g2 = gathered(g + 8 * gRow, gRow);
  let g3 = gathered(g + 12 * gRow, gRow);
  for (let r = 0; r < rows; r++) {
    const x = v128.load32_splat(a);
    g0 = f32x4.add(g0, f32x4.mul(v128.load(d), x));
    g1 = f32x4.add(g1, f32x4.mul(v128.load(d, 16), x));
    g2 = f32x4.add(g2, f32x4.mul(v128.load(d, 32), x));
    g3 = f32x4.add(g3, f32x4.mul(v128.load(d, 48), x));
    a += aRow;
    d += dRow;
  }
  addTo(g, gRow, g0);
  addTo(g + 4 * gRow, gRow, g1);
  addTo(g + 8 * gRow, gRow, g2);
  addTo(g + 12 * gRow, gRow, g3);
}

/** g[n][k] += Σ_r d[r][n] · a[r][k] for n < height, k < width. */
export function outerProducts(
  g: i32, gRow: i32, d: i32, dRow: i32, a: i32, aRow: i32, rows: i32, height: i32, width: i32,
): void {
  const eights = width & ~7;
  for (let first = 0; first < rows; first += BLOCK) {
    const count = min(BLOCK, rows - first);
    const dd = d + first * dRow;
    const aa = a + first * aRow;
    let n = 0;
    for (; n + 4 <= height; n += 4) {
      for (let k = 0; k < eights; k += 8) {
        tile4x8(at(g + n * gRow + k), at(gRow), at(dd + n), at(dRow), at(aa + k), at(aRow), count);
      }
    }
    for (; n < height; n++) {
      for (let k = 0; k < eights; k += 8) {
        tile1x8(at(g + n * gRow + k), at(dd + n), at(dRow), at(aa + k), at(aRow), count);
      }
    }
    for (let k = eights; k < width; k++) {
      n = 0;
      for (; n + 16 <= height; n += 16) {
        column16(at(g + n * gRow + k), at(gRow), at(dd + n), at(dRow), at(aa + k), at(aRow), count);
      }
      for (; n < height; n += 4) {
        column4(
          at(g + n * gRow + k), at(gRow), at(dd + n), at(dRow), at(aa + k), at(aRow), count, min(4, height - n),
        );
      }
    }
  }
}
