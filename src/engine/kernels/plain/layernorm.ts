/** assembly/layernorm.ts in plain JavaScript. */

import type { KernelFunctions } from '../kernels';
import { clearBehind, sumOfLanes, type Memory } from './memory';

const { fround, sqrt } = Math;
const EPSILON = fround(1e-5);

type LayerNorm = Pick<KernelFunctions, 'layernorm' | 'layernormGradient'>;

export function layerNorm({ floats }: Memory): LayerNorm {
  const lanes = new Float32Array(4);
  const others = new Float32Array(4);

  const meanOf = (v: number, n: number): number => {
    lanes.fill(0);
    for (let k = 0; k < n; k++) lanes[k % 4] = (lanes[k % 4] ?? 0) + (floats[v + k] ?? 0);
    return fround(sumOfLanes(lanes) / n);
  };

  const scaleOf = (v: number, n: number, mean: number): number => {
    lanes.fill(0);
    for (let k = 0; k < n; k++) {
      const away = fround((floats[v + k] ?? 0) - mean);
      lanes[k % 4] = (lanes[k % 4] ?? 0) + fround(away * away);
    }
    const variance = fround(sumOfLanes(lanes) / n);
    return fround(1 / fround(sqrt(fround(variance + EPSILON))));
  };

  return {
    layernorm: (y, yRow, v, vRow, gain, gainRow, bias, biasRow, rows, n) => {
      for (let r = 0; r < rows; r++) {
        const from = v + r * vRow;
        const mean = meanOf(from, n);
        const scale = scaleOf(from, n, mean);
        for (let k = 0; k < n; k++) {
          const normalised = fround(fround((floats[from + k] ?? 0) - mean) * scale);
          const scaled = fround((floats[gain + r * gainRow + k] ?? 0) * normalised);
          floats[y + r * yRow + k] = scaled + (floats[bias + r * biasRow + k] ?? 0);
        }
        clearBehind(floats, y + r * yRow, n);
      }
    },
    layernormGradient: (
      ...[
        dv,
        dvRow,
        s,
        sRow,
        dGain,
        dGainRow,
        dBias,
        dBiasRow,
        dy,
        dyRow,
        v,
        vRow,
        gain,
        gainRow,
        rows,
        n,
      ]
    ) => {
      for (let r = 0; r < rows; r++) {
        const from = v + r * vRow;
        const mean = meanOf(from, n);
        const scale = scaleOf(from, n, mean);
        const normalisedAt = (k: number): number =>
          fround(fround((floats[from + k] ?? 0) - mean) * scale);
        const passedAt = (k: number): number =>
          fround((floats[dy + r * dyRow + k] ?? 0) * (floats[gain + r * gainRow + k] ?? 0));
        lanes.fill(0);
        others.fill(0);
        for (let k = 0; k < n; k++) {
          const passed = passedAt(k);
          lanes[k % 4] = (lanes[k % 4] ?? 0) + passed;
          others[k % 4] = (others[k % 4] ?? 0) + fround(passed * normalisedAt(k));
        }
        const mean1 = fround(sumOfLanes(lanes) / n);
        const mean2 = fround(sumOfLanes(others) / n);
        for (let k = 0; k < n; k++) {
          const normalised = normalisedAt(k);
          const seed = floats[dy + r * dyRow + k] ?? 0;
          const inner = fround(fround(passedAt(k) - mean1) - fround(normalised * mean2));
          floats[dv + r * dvRow + k] = (floats[s + r * sRow + k] ?? 0) + fround(scale * inner);
          const toGain = dGain + r * dGainRow + k;
          floats[toGain] = (floats[toGain] ?? 0) + fround(seed * normalised);
          const toBias = dBias + r * dBiasRow + k;
          floats[toBias] = (floats[toBias] ?? 0) + seed;
        }
        clearBehind(floats, dv + r * dvRow, n);
      }
    },
  };
}
