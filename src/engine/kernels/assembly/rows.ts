// What moves rows about, and what goes down columns.

import { at, firstLanes, withoutTraces } from './memory';

/** Copies n entries of each row, and writes nothing behind them. */
export function copy(y: i32, yRow: i32, x: i32, xRow: i32, rows: i32, n: i32): void {
  for (let r = 0; r < rows; r++) {
    memory.copy(at(y + r * yRow), at(x + r * xRow), at(n));
  }
}

export function fill(y: i32, count: i32, value: f32): void {
  if (value == 0) {
    memory.fill(at(y), 0, at(count));
    return;
  }
  for (let k = 0; k < count; k++) f32.store(at(y + k), value);
}

/** total[k] += Σ over rows of a[r][k] · b[r][k], from the first row to the last. */
export function columnSums(total: i32, a: i32, aRow: i32, b: i32, bRow: i32, rows: i32, n: i32): void {
  for (let k = 0; k < n; k += 4) {
    let sum = v128.load(at(total + k));
    let aa = at(a + k);
    let bb = at(b + k);
    for (let r = 0; r < rows; r++) {
      sum = f32x4.add(sum, f32x4.mul(v128.load(aa), v128.load(bb)));
      aa += at(aRow);
      bb += at(bRow);
    }
    if (k + 4 > n) sum = v128.and(sum, firstLanes(n - k));
    v128.store(at(total + k), sum);
  }
}

/** Where the mask of a row is 0, the state stays what it was. */
export function carry(state: i32, before: i32, row: i32, mask: i32, rows: i32): void {
  for (let r = 0; r < rows; r++) {
    if (f32.load(at(mask + r)) == 0) {
      memory.copy(at(state + r * row), at(before + r * row), at(row));
    }
  }
}

/** The way back of carry: where the mask of a row is 0, the whole gradient belongs to the state before; s is what that has so far. */
export function carryGradient(
  before: i32, s: i32, sRow: i32, state: i32, row: i32, mask: i32, rows: i32,
): void {
  for (let r = 0; r < rows; r++) {
    const isMasked = f32.load(at(mask + r)) == 0;
    for (let k = 0; k < row; k += 4) {
      let sum = v128.load(at(s + r * sRow + k));
      if (isMasked) {
        sum = f32x4.add(sum, v128.load(at(state + r * row + k)));
        v128.store(at(state + r * row + k), f32x4.splat(0));
      }
      v128.store(at(before + r * row + k), sum);
    }
  }
}

/** Sets to 0 what is too small to matter, and would make everything slow; see withoutTraces. `count` is a multiple of four. */
export function dropTraces(y: i32, count: i32): void {
  for (let k = 0; k < count; k += 4) v128.store(at(y + k), withoutTraces(v128.load(at(y + k))));
}

/** Rows of a table by their numbers, which are whole and in range. */
export function gather(y: i32, yRow: i32, table: i32, ids: i32, rows: i32, n: i32): void {
  for (let r = 0; r < rows; r++) {
    memory.copy(at(y + r * yRow), at(table + i32.load(at(ids + r)) * n), at(n));
  }
}

/** The way back of gather: table[ids[r]] += d[r], from the first row to the last. */
export function scatterAdd(table: i32, d: i32, dRow: i32, ids: i32, rows: i32, n: i32): void {
  for (let r = 0; r < rows; r++) {
    let to = at(table + i32.load(at(ids + r)) * n);
    let from = at(d + r * dRow);
    let k = 0;
    for (; k + 4 <= n; k += 4, to += 16, from += 16) {
      v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
    }
    for (; k < n; k++, to += 4, from += 4) f32.store(to, f32.load(to) + f32.load(from));
  }
}

/** Each entry `kept`, or 0 where its random 32 bits are below `threshold`: a hash (Wellons' lowbias32) of seed and place. */
export function dropout(y: i32, count: i32, seed: u32, threshold: u32, kept: f32): void {
  for (let k = 0; k < count; k++) {
    let bits = (<u32>k * 0x9e3779b9) ^ seed;
    bits ^= bits >> 16;
    bits *= 0x7feb352d;
    bits ^= bits >> 15;
    bits *= 0x846ca68b;
    bits ^= bits >> 16;
    f32.store(at(y + k), bits < threshold ? <f32>0 : kept);
  }
}
