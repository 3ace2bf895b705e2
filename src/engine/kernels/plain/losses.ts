/** assembly/losses.ts in plain JavaScript. */

import type { KernelFunctions } from '../kernels';
import { exponential, logarithm, logarithmOfOneAnd, logistic } from './functions';
import { clearBehind, sumOfLanes, type Memory } from './memory';

const { fround, abs } = Math;

type Losses = Pick<KernelFunctions, 'squaredErrors' | 'binaryCrossEntropies' | 'crossEntropies'>;

export function losses({ floats, integers }: Memory): Losses {
  const lanes = new Float32Array(4);

  const entrywise =
    (
      valueOf: (z: number, target: number) => number,
      slopeOf: (z: number, target: number) => number,
    ): KernelFunctions['squaredErrors'] =>
    (d, z, target, row, weights, rows, n, scale) => {
      const share = fround(scale);
      let total = 0;
      for (let r = 0; r < rows; r++) {
        const counts = floats[weights + r] !== 0;
        for (let start = 0; start < n; start += 4) {
          lanes.fill(0);
          for (let k = start; k < start + 4 && k < n; k++) {
            const here = r * row + k;
            const logit = floats[z + here] ?? 0;
            const wanted = floats[target + here] ?? 0;
            lanes[k % 4] = counts ? valueOf(logit, wanted) : 0;
            floats[d + here] = counts ? slopeOf(logit, wanted) * share : 0;
          }
          total += sumOfLanes(lanes);
        }
        clearBehind(floats, d + r * row, n);
      }
      return total;
    };

  return {
    squaredErrors: entrywise(
      (z, target) => fround(fround(z - target) ** 2),
      (z, target) => fround(2 * fround(z - target)),
    ),
    binaryCrossEntropies: entrywise(
      (z, target) => {
        const linear = fround((z < 0 ? 0 : z) - fround(z * target));
        return fround(linear + logarithmOfOneAnd(exponential(-abs(z))));
      },
      (z, target) => fround(logistic(z) - target),
    ),
    crossEntropies: (d, z, classes, row, weights, rows, n, scale) => {
      const weight = fround(scale);
      let total = 0;
      for (let r = 0; r < rows; r++) {
        const zs = z + r * row;
        const ds = d + r * row;
        clearBehind(floats, ds, n);
        if (floats[weights + r] === 0) {
          floats.fill(0, ds, ds + n);
          continue;
        }
        let largest = -Infinity;
        for (let k = 0; k < n; k++) largest = Math.max(largest, floats[zs + k] ?? 0);
        lanes.fill(0);
        for (let k = 0; k < n; k++) {
          const e = exponential(fround((floats[zs + k] ?? 0) - largest));
          floats[ds + k] = e;
          lanes[k % 4] = (lanes[k % 4] ?? 0) + e;
        }
        const sum = sumOfLanes(lanes);
        const right = integers[classes + r] ?? 0;
        total += fround(logarithm(sum) + fround(largest - (floats[zs + right] ?? 0)));
        const share = fround(weight / sum);
        for (let k = 0; k < n; k++) floats[ds + k] = (floats[ds + k] ?? 0) * share;
        floats[ds + right] = (floats[ds + right] ?? 0) - weight;
      }
      return total;
    },
  };
}
