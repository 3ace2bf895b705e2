/** assembly/optimisers.ts in plain JavaScript. */

import type { KernelFunctions } from '../kernels';
import { withoutTraces, type Memory } from './memory';

const { fround, sqrt } = Math;

type Optimisers = Pick<
  KernelFunctions,
  'sgd' | 'momentum' | 'rmsprop' | 'adam' | 'squareSum' | 'scale' | 'limit'
>;

function penalised(p: number, g: number, l2: number, l1: number): number {
  const sign = p > 0 ? l1 : p < 0 ? -l1 : 0;
  return fround(fround(g + fround(l2 * p)) + sign);
}

export function optimisers({ floats }: Memory): Optimisers {
  /** Steps through the parameters; settings arrive as floats. */
  const each = (n: number, visit: (k: number) => void): void => {
    for (let k = 0; k < ((n + 3) & ~3); k++) visit(k);
  };

  return {
    sgd: (p, g, n, ...settings) => {
      const [rate = 0, l2 = 0, l1 = 0] = settings.map(fround);
      each(n, (k) => {
        const here = floats[p + k] ?? 0;
        floats[p + k] = here - fround(rate * penalised(here, floats[g + k] ?? 0, l2, l1));
      });
    },
    momentum: (p, g, velocity, n, given, keeping, nesterov, ...penalties) => {
      const [rate = 0, keep = 0, l2 = 0, l1 = 0] = [given, keeping, ...penalties].map(fround);
      each(n, (k) => {
        const here = floats[p + k] ?? 0;
        const slope = penalised(here, floats[g + k] ?? 0, l2, l1);
        const v = withoutTraces(fround(fround(keep * (floats[velocity + k] ?? 0)) + slope));
        floats[velocity + k] = v;
        const along = nesterov === 0 ? v : fround(slope + fround(keep * v));
        floats[p + k] = here - fround(rate * along);
      });
    },
    rmsprop: (p, g, squares, velocity, n, given, alpha, ...settings) => {
      const [epsilon = 0, impulse = 0, l2 = 0, l1 = 0] = settings.map(fround);
      const rate = fround(given);
      const keep = fround(alpha);
      const fresh = fround(1 - alpha);
      each(n, (k) => {
        const here = floats[p + k] ?? 0;
        const slope = penalised(here, floats[g + k] ?? 0, l2, l1);
        const more = fround(fround(fresh * slope) * slope);
        const square = withoutTraces(fround(fround(keep * (floats[squares + k] ?? 0)) + more));
        floats[squares + k] = square;
        const scaled = fround(slope / fround(fround(sqrt(square)) + epsilon));
        const v = withoutTraces(fround(fround(impulse * (floats[velocity + k] ?? 0)) + scaled));
        floats[velocity + k] = v;
        floats[p + k] = here - fround(rate * v);
      });
    },
    adam: (p, g, means, squares, n, ...settings) => {
      const [step = 0, keep1 = 0, keep2 = 0, epsilon = 0, root = 0, , l2 = 0, l1 = 0] =
        settings.map(fround);
      const [, beta1, beta2, , , decay] = settings;
      const new1 = fround(1 - beta1);
      const new2 = fround(1 - beta2);
      const shrink = fround(1 - decay);
      each(n, (k) => {
        const given = floats[p + k] ?? 0;
        const slope = penalised(given, floats[g + k] ?? 0, l2, l1);
        const m = withoutTraces(
          fround(fround(keep1 * (floats[means + k] ?? 0)) + fround(new1 * slope)),
        );
        const more = fround(fround(new2 * slope) * slope);
        const v = withoutTraces(fround(fround(keep2 * (floats[squares + k] ?? 0)) + more));
        floats[means + k] = m;
        floats[squares + k] = v;
        const below = fround(fround(fround(sqrt(v)) * root) + epsilon);
        floats[p + k] = fround(given * shrink) - fround(fround(step * m) / below);
      });
    },
    squareSum: (g, n) => {
      const lanes = [0, 0, 0, 0];
      for (let k = 0; k < n; k++) {
        const entry = floats[g + k] ?? 0;
        lanes[k % 4] = (lanes[k % 4] ?? 0) + entry * entry;
      }
      const [a = 0, b = 0, c = 0, d = 0] = lanes;
      return a + b + (c + d);
    },
    scale: (g, n, factor) => {
      const by = fround(factor);
      each(n, (k) => {
        floats[g + k] = (floats[g + k] ?? 0) * by;
      });
    },
    limit: (g, n, most) => {
      const bound = fround(most);
      each(n, (k) => {
        const entry = floats[g + k] ?? 0;
        const below = bound < entry ? bound : entry;
        floats[g + k] = below < -bound ? -bound : below;
      });
    },
  };
}
