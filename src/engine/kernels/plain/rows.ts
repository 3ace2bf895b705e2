/** assembly/rows.ts in plain JavaScript. */

import type { KernelFunctions } from '../kernels';
import { clearBehind, withoutTraces, type Memory } from './memory';

const { fround, imul } = Math;

type Rows = Pick<
  KernelFunctions,
  | 'copy'
  | 'fill'
  | 'columnSums'
  | 'carry'
  | 'carryGradient'
  | 'dropTraces'
  | 'gather'
  | 'scatterAdd'
  | 'dropout'
>;

export function rows({ floats, integers }: Memory): Rows {
  return {
    copy: (y, yRow, x, xRow, count, n) => {
      for (let r = 0; r < count; r++) {
        floats.copyWithin(y + r * yRow, x + r * xRow, x + r * xRow + n);
      }
    },
    fill: (at, count, value) => {
      floats.fill(value, at, at + count);
    },
    columnSums: (total, a, aRow, b, bRow, count, n) => {
      for (let r = 0; r < count; r++) {
        for (let k = 0; k < n; k++) {
          const product = (floats[a + r * aRow + k] ?? 0) * (floats[b + r * bRow + k] ?? 0);
          floats[total + k] = (floats[total + k] ?? 0) + fround(product);
        }
      }
      clearBehind(floats, total, n);
    },
    carry: (state, before, row, mask, count) => {
      for (let r = 0; r < count; r++) {
        const from = before + r * row;
        if (floats[mask + r] === 0) floats.copyWithin(state + r * row, from, from + row);
      }
    },
    carryGradient: (before, s, sRow, state, row, mask, count) => {
      for (let r = 0; r < count; r++) {
        const isMasked = floats[mask + r] === 0;
        for (let k = 0; k < row; k++) {
          const here = state + r * row + k;
          const kept = floats[s + r * sRow + k] ?? 0;
          floats[before + r * row + k] = isMasked ? kept + (floats[here] ?? 0) : kept;
          if (isMasked) floats[here] = 0;
        }
      }
    },
    dropTraces: (y, count) => {
      for (let k = y; k < y + count; k++) floats[k] = withoutTraces(floats[k] ?? 0);
    },
    gather: (y, yRow, table, ids, count, n) => {
      for (let r = 0; r < count; r++) {
        const from = table + (integers[ids + r] ?? 0) * n;
        floats.copyWithin(y + r * yRow, from, from + n);
      }
    },
    scatterAdd: (table, d, dRow, ids, count, n) => {
      for (let r = 0; r < count; r++) {
        const to = table + (integers[ids + r] ?? 0) * n;
        for (let k = 0; k < n; k++) {
          floats[to + k] = (floats[to + k] ?? 0) + (floats[d + r * dRow + k] ?? 0);
        }
      }
    },
    dropout: (y, count, seed, threshold, kept) => {
      for (let k = 0; k < count; k++) {
        let bits = imul(k, 0x9e3779b9) ^ seed;
        bits ^= bits >>> 16;
        bits = imul(bits, 0x7feb352d);
        bits ^= bits >>> 15;
        bits = imul(bits, 0x846ca68b);
        bits ^= bits >>> 16;
        floats[y + k] = bits >>> 0 < threshold >>> 0 ? 0 : kept;
      }
    },
  };
}
