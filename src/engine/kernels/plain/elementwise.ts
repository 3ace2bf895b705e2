/** assembly/elementwise.ts in plain JavaScript. */

import type { KernelFunctions } from '../kernels';
import { exponential, hyperbolicTangent, logistic, softPlus } from './functions';
import { clearBehind, type Memory } from './memory';

const { fround } = Math;

type Elementwise = Pick<
  KernelFunctions,
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'multiplyAdd'
  | 'twoProducts'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'exp'
  | 'softplus'
  | 'sigmoidGradient'
  | 'tanhGradient'
  | 'reluGradient'
  | 'softplusGradient'
>;

export function elementwise({ floats }: Memory): Elementwise {
  const unary =
    (value: (x: number) => number): KernelFunctions['sigmoid'] =>
    (y, yRow, x, xRow, rows, n) => {
      for (let r = 0; r < rows; r++) {
        const to = y + r * yRow;
        const from = x + r * xRow;
        for (let k = 0; k < n; k++) floats[to + k] = value(floats[from + k] ?? 0);
        clearBehind(floats, to, n);
      }
    };

  const binary =
    (value: (a: number, b: number) => number): KernelFunctions['add'] =>
    (y, yRow, a, aRow, b, bRow, rows, n) => {
      for (let r = 0; r < rows; r++) {
        const to = y + r * yRow;
        const aa = a + r * aRow;
        const bb = b + r * bRow;
        for (let k = 0; k < n; k++) {
          floats[to + k] = value(floats[aa + k] ?? 0, floats[bb + k] ?? 0);
        }
        clearBehind(floats, to, n);
      }
    };

  /** y = s + passed(a, b) */
  const accumulate =
    (passed: (a: number, b: number) => number): KernelFunctions['multiplyAdd'] =>
    (y, yRow, s, sRow, a, aRow, b, bRow, rows, n) => {
      for (let r = 0; r < rows; r++) {
        const to = y + r * yRow;
        const ss = s + r * sRow;
        const aa = a + r * aRow;
        const bb = b + r * bRow;
        for (let k = 0; k < n; k++) {
          const more = fround(passed(floats[aa + k] ?? 0, floats[bb + k] ?? 0));
          floats[to + k] = (floats[ss + k] ?? 0) + more;
        }
        clearBehind(floats, to, n);
      }
    };

  return {
    add: binary((a, b) => a + b),
    subtract: binary((a, b) => a - b),
    multiply: binary((a, b) => a * b),
    multiplyAdd: accumulate((a, b) => a * b),
    twoProducts: (y, yRow, a, aRow, b, bRow, c, cRow, d, dRow, rows, n) => {
      for (let r = 0; r < rows; r++) {
        const to = y + r * yRow;
        for (let k = 0; k < n; k++) {
          const first = (floats[a + r * aRow + k] ?? 0) * (floats[b + r * bRow + k] ?? 0);
          const second = (floats[c + r * cRow + k] ?? 0) * (floats[d + r * dRow + k] ?? 0);
          floats[to + k] = fround(first) + fround(second);
        }
        clearBehind(floats, to, n);
      }
    },
    sigmoid: unary(logistic),
    tanh: unary(hyperbolicTangent),
    relu: unary((x) => (x < 0 ? 0 : x)),
    exp: unary(exponential),
    softplus: unary(softPlus),
    sigmoidGradient: accumulate((dy, y) => dy * fround(y * fround(1 - y))),
    tanhGradient: accumulate((dy, y) => dy * fround(1 - fround(y * y))),
    reluGradient: accumulate((dy, y) => (y > 0 ? dy : 0)),
    softplusGradient: accumulate((dy, x) => dy * logistic(x)),
  };
}
