// Matrix products. The inner loops hold 4 rows × 8 columns of the result in registers. Weights are packed in panels of eight
// columns (the last one of four, where they do not divide): entry (k, j) of a panel is its 8k + j-th float.
// Every sum starts from s and runs over k from the first to the last, whatever the rows are grouped by.

import { at } from './memory';

/** Floats of the left factor that stay in the first-level cache while all panels pass. */
const CACHED: i32 = 8192;

@inline
function tile4x8(
  c: usize, cRow: usize, s: usize, sRow: usize, a: usize, aRow: usize, panel: usize, depth: i32,
): void {
  let c00 = v128.load(s);
  let c01 = v128.load(s, 16);
  let c10 = v128.load(s + sRow);
  let c11 = v128.load(s + sRow, 16);
  let c20 = v128.load(s + 2 * sRow);
  let c21 = v128.load(s + 2 * sRow, 16);
  let c30 = v128.load(s + 3 * sRow);
  let c31 = v128.load(s + 3 * sRow, 16);
  let a0 = a;
  let a1 = a + aRow;
  let a2 = a + 2 * aRow;
  let a3 = a + 3 * aRow;
  let w = panel;
  const pairs = w + (<usize>(depth & ~1) << 5);
  while (w < pairs) {
    let w0 = v128.load(w);
    let w1 = v128.load(w, 16);
    let x = v128.load32_splat(a0);
    c00 = f32x4.add(c00, f32x4.mul(x, w0));
    c01 = f32x4.add(c01, f32x4.mul(x, w1));
    x = v128.load32_splat(a1);
    c10 = f32x4.add(c10, f32x4.mul(x, w0));
    c11 = f32x4.add(c11, f32x4.mul(x, w1));
    x = v128.load32_splat(a2);
    c20 = f32x4.add(c20, f32x4.mul(x, w0));
    c21 = f32x4.add(c21, f32x4.mul(x, w1));
    x = v128.load32_splat(a3);
    c30 = f32x4.add(c30, f32x4.mul(x, w0));
    c31 = f32x4.add(c31, f32x4.mul(x, w1));
    w0 = v128.load(w, 32);
    w1 = v128.load(w, 48);
    x = v128.load32_splat(a0, 4);
    c00 = f32x4.add(c00, f32x4.mul(x, w0));
    c01 = f32x4.add(c01, f32x4.mul(x, w1));
    x = v128.load32_splat(a1, 4);
    c10 = f32x4.add(c10, f32x4.mul(x, w0));
    c11 = f32x4.add(c11, f32x4.mul(x, w1));
    x = v128.load32_splat(a2, 4);
    c20 = f32x4.add(c20, f32x4.mul(x, w0));
    c21 = f32x4.add(c21, f32x4.mul(x, w1));
    x = v128.load32_splat(a3, 4);
    c30 = f32x4.add(c30, f32x4.mul(x, w0));
    c31 = f32x4.add(c31, f32x4.mul(x, w1));
    a0 += 8;
    a1 += 8;
    a2 += 8;
    a3 += 8;
    w += 64;
  }
  if (depth & 1) {
    const w0 = v128.load(w);
    const w1 = v128.load(w, 16);
    let x = v128.load32_splat(a0);
    c00 = f32x4.add(c00, f32x4.mul(x, w0));
    c01 = f32x4.add(c01, f32x4.mul(x, w1));
    x = v128.load32_splat(a1);
    c10 = f32x4.add(c10, f32x4.mul(x, w0));
    c11 = f32x4.add(c11, f32x4.mul(x, w1));
    x = v128.load32_splat(a2);
    c20 = f32x4.add(c20, f32x4.mul(x, w0));
    c21 = f32x4.add(c21, f32x4.mul(x, w1));
    x = v128.load32_splat(a3);
    c30 = f32x4.add(c30, f32x4.mul(x, w0));
    c31 = f32x4.add(c31, f32x4.mul(x, w1));
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  v128.store(c + cRow, c10);
  v128.store(c + cRow, c11, 16);
  v128.store(c + 2 * cRow, c20);
  v128.store(c + 2 * cRow, c21, 16);
  v128.store(c + 3 * cRow, c30);
  v128.store(c + 3 * cRow, c31, 16);
}

@inline
function tile1x8(c: usize, s: usize, a: usize, panel: usize, depth: i32): void {
  let c0 = v128.load(s);
  let c1 = v128.load(s, 16);
  let w = panel;
  for (let k = 0; k < depth; k++) {
    const x = v128.load32_splat(a);
    c0 = f32x4.add(c0, f32x4.mul(x, v128.load(w)));
    c1 = f32x4.add(c1, f32x4.mul(x, v128.load(w, 16)));
    a += 4;
    w += 32;
  }
  v128.store(c, c0);
  v128.store(c, c1, 16);
}

@inline
function tile4x4(
  c: usize, cRow: usize, s: usize, sRow: usize, a: usize, aRow: usize, panel: usize, depth: i32,
): void {
  let c0 = v128.load(s);
  let c1 = v128.load(s + sRow);
  let c2 = v128.load(s + 2 * sRow);
  let c3 = v128.load(s + 3 * sRow);
  let w = panel;
  for (let k = 0; k < depth; k++) {
    const w0 = v128.load(w);
    c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a), w0));
    c1 = f32x4.add(c1, f32x4.mul(v128.load32_splat(a + aRow), w0));
    c2 = f32x4.add(c2, f32x4.mul(v128.load32_splat(a + 2 * aRow), w0));
    c3 = f32x4.add(c3, f32x4.mul(v128.load32_splat(a + 3 * aRow), w0));
    a += 4;
    w += 16;
  }
  v128.store(c, c0);
  v128.store(c + cRow, c1);
  v128.store(c + 2 * cRow, c2);
  v128.store(c + 3 * cRow, c3);
}

@inline
function tile1x4(c: usize, s: usize, a: usize, panel: usize, depth: i32): void {
  let sum = v128.load(s);
  let w = panel;
  for (let k = 0; k < depth; k++) {
    sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(a), v128.load(w)));
    a += 4;
    w += 16;
  }
  v128.store(c, sum);
}

/** c[r][j] = s[r][j] + Σ_k a[r][k] · w[k][j] for r < rows, k < depth, j < columns; columns is a multiple of four. */
export function product(
  c: i32, cRow: i32, s: i32, sRow: i32, a: i32, aRow: i32, w: i32, rows: i32, depth: i32, columns: i32,
): void {
  const block = max(4, (CACHED / max(1, depth)) & ~3);
  for (let first = 0; first < rows; first += block) {
    const end = min(rows, first + block);
    const fours = first + ((end - first) & ~3);
    let j = 0;
    for (; j + 8 <= columns; j += 8) {
      const panel = at(w + j * depth);
      let r = first;
      for (; r < fours; r += 4) {
        tile4x8(
          at(c + r * cRow + j), at(cRow), at(s + r * sRow + j), at(sRow), at(a + r * aRow), at(aRow), panel, depth,
        );
      }
      for (; r < end; r++) {
        tile1x8(at(c + r * cRow + j), at(s + r * sRow + j), at(a + r * aRow), panel, depth);
      }
    }
    if (j < columns) {
      const panel = at(w + j * depth);
      let r = first;
      for (; r < fours; r += 4) {
        tile4x4(
          at(c + r * cRow + j), at(cRow), at(s + r * sRow + j), at(sRow), at(a + r * aRow), at(aRow), panel, depth,
        );
      }
      for (; r < end; r++) {
        tile1x4(at(c + r * cRow + j), at(s + r * sRow + j), at(a + r * aRow), panel, depth);
      }
    }
  }
}

/**
 * Puts a matrix (rows × columns, row-major with `mRow` floats a row) into panels as its transpose: its rows become the panels'
 * columns from `first` on, of `width` in all. The product with it is matrix · vector for every row of the left factor.
 */
export function pack(w: i32, width: i32, first: i32, m: i32, mRow: i32, rows: i32, columns: i32): void {
  for (let r = 0; r < rows; r++) {
    const j = (first + r) & ~7;
    const lanes = min(8, width - j);
    let to = at(w + j * columns + ((first + r) & 7));
    let from = at(m + r * mRow);
    for (let k = 0; k < columns; k++) {
      f32.store(to, f32.load(from));
      to += at(lanes);
      from += 4;
    }
  }
}

/**
 * Puts a matrix into panels as it stands, as the rows from `first` on of `depth`: for the way back. `columns` are its own; the
 * panels have the next multiple of four.
 */
export function packBack(w: i32, depth: i32, first: i32, m: i32, mRow: i32, rows: i32, columns: i32): void {
  const width = (columns + 3) & ~3;
  for (let j = 0; j < columns; j += 8) {
    const lanes = min(8, width - j);
    const filled = at(min(lanes, columns - j));
    let to = at(w + j * depth + first * lanes);
    let from = at(m + j);
    for (let r = 0; r < rows; r++) {
      memory.copy(to, from, filled);
      to += at(lanes);
      from += at(mRow);
    }
  }
}
