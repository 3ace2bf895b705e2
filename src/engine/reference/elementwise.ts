import { operandAt, type Operator } from './operator';

type OfTwo = (a: number, b: number) => number;

/** y = value(a, b) entry by entry, a scalar spread over the other operand; the slopes are dy/da and dy/db. */
function elementwise(value: OfTwo, slopeA: OfTwo, slopeB: OfTwo): Operator {
  return {
    forward: (result, operands) => {
      const { data: y, size, stride: yStride } = result;
      const { data: a, stride: aStride, size: aSize } = operandAt(operands, 0);
      const { data: b, stride: bStride, size: bSize } = operandAt(operands, 1);
      const aStep = aSize === 1 ? 0 : 1;
      const bStep = bSize === 1 ? 0 : 1;
      return (row) => {
        const yStart = row * yStride;
        const aStart = row * aStride;
        const bStart = row * bStride;
        for (let k = 0; k < size; k++) {
          y[yStart + k] = value(a[aStart + k * aStep] ?? 0, b[bStart + k * bStep] ?? 0);
        }
      };
    },
    backward: (result, operands) => {
      const { gradient: dy, size, stride: yStride } = result;
      const { data: a, gradient: da, stride: aStride, size: aSize } = operandAt(operands, 0);
      const { data: b, gradient: db, stride: bStride, size: bSize } = operandAt(operands, 1);
      const aStep = aSize === 1 ? 0 : 1;
      const bStep = bSize === 1 ? 0 : 1;
      return (row) => {
        const yStart = row * yStride;
        const aStart = row * aStride;
        const bStart = row * bStride;
        for (let k = 0; k < size; k++) {
          const aHere = aStart + k * aStep;
          const bHere = bStart + k * bStep;
          const passed = dy[yStart + k] ?? 0;
          const aValue = a[aHere] ?? 0;
          const bValue = b[bHere] ?? 0;
          da[aHere] = (da[aHere] ?? 0) + passed * slopeA(aValue, bValue);
          // Written after `da`, not together with it: in `v * v` both are the same entry.
          db[bHere] = (db[bHere] ?? 0) + passed * slopeB(aValue, bValue);
        }
      };
    },
  };
}

const one: OfTwo = () => 1;

export const add = elementwise((a, b) => a + b, one, one);
export const subtract = elementwise(
  (a, b) => a - b,
  one,
  () => -1,
);
export const multiply = elementwise(
  (a, b) => a * b,
  (_, b) => b,
  (a) => a,
);
