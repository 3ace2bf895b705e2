import { operandAt, type Operator } from './operator';

/** y = value(x) entry by entry; `slope(x, y)` is dy/dx. */
function pointwise(
  value: (x: number) => number,
  slope: (x: number, y: number) => number,
): Operator {
  return {
    forward: (result, operands) => {
      const { data: y, size, stride: yStride } = result;
      const { data: x, stride: xStride } = operandAt(operands, 0);
      return (row) => {
        const yStart = row * yStride;
        const xStart = row * xStride;
        for (let k = 0; k < size; k++) y[yStart + k] = value(x[xStart + k] ?? 0);
      };
    },
    backward: (result, operands) => {
      const { data: y, gradient: dy, size, stride: yStride } = result;
      const { data: x, gradient: dx, stride: xStride } = operandAt(operands, 0);
      return (row) => {
        const yStart = row * yStride;
        const xStart = row * xStride;
        for (let k = 0; k < size; k++) {
          const here = xStart + k;
          const passed = (dy[yStart + k] ?? 0) * slope(x[here] ?? 0, y[yStart + k] ?? 0);
          dx[here] = (dx[here] ?? 0) + passed;
        }
      };
    },
  };
}

// Each branch keeps the exponent at or below 0, so that nothing overflows.
function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}

export const sigmoid = pointwise(logistic, (_, y) => y * (1 - y));
export const tanh = pointwise(Math.tanh, (_, y) => 1 - y * y);
/** The slope at 0 is 0, as PyTorch has it. */
export const relu = pointwise(
  (x) => Math.max(0, x),
  (x) => (x > 0 ? 1 : 0),
);
export const exp = pointwise(Math.exp, (_, y) => y);
export const softplus = pointwise(
  (x) => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x))),
  (x) => logistic(x),
);
export const negate = pointwise(
  (x) => -x,
  () => -1,
);
export const copy = pointwise(
  (x) => x,
  () => 1,
);
