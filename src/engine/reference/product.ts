import { operandAt, type Operator } from './operator';

/** y = W @ v. Each row's sum runs from the first column to the last, so that a run can be repeated to the bit. */
export const product: Operator = {
  forward: (result, operands) => {
    const { data: y, size: rows, stride: yStride } = result;
    const { data: w, stride: wStride } = operandAt(operands, 0);
    const { data: v, size: columns, stride: vStride } = operandAt(operands, 1);
    return (row) => {
      const yStart = row * yStride;
      const vStart = row * vStride;
      let at = row * wStride;
      for (let r = 0; r < rows; r++) {
        let sum = 0;
        for (let k = 0; k < columns; k++) sum += (w[at++] ?? 0) * (v[vStart + k] ?? 0);
        y[yStart + r] = sum;
      }
    };
  },
  backward: (result, operands) => {
    const { gradient: dy, size: rows, stride: yStride } = result;
    const { data: w, gradient: dw, stride: wStride } = operandAt(operands, 0);
    const { data: v, gradient: dv, size: columns, stride: vStride } = operandAt(operands, 1);
    return (row) => {
      const yStart = row * yStride;
      const vStart = row * vStride;
      let at = row * wStride;
      for (let r = 0; r < rows; r++) {
        const passed = dy[yStart + r] ?? 0;
        for (let k = 0; k < columns; k++, at++) {
          dw[at] = (dw[at] ?? 0) + passed * (v[vStart + k] ?? 0);
          dv[vStart + k] = (dv[vStart + k] ?? 0) + passed * (w[at] ?? 0);
        }
      }
    };
  },
};
