import type { Kernel, Operator } from './operator';

/** One kernel that runs several. */
function inTurn(kernels: readonly Kernel[]): Kernel {
  return (row) => {
    for (const kernel of kernels) kernel(row);
  };
}

/** y = [a, b, …]. */
export const concatenate: Operator = {
  forward: ({ data: y, stride: yStride }, operands) => {
    let offset = 0;
    return inTurn(
      operands.map(({ data, size, stride }) => {
        const place = offset;
        offset += size;
        return (row) => {
          const to = row * yStride + place;
          const from = row * stride;
          for (let k = 0; k < size; k++) y[to + k] = data[from + k] ?? 0;
        };
      }),
    );
  },
  backward: ({ gradient: dy, stride: yStride }, operands) => {
    let offset = 0;
    return inTurn(
      operands.map(({ gradient, size, stride }) => {
        const place = offset;
        offset += size;
        return (row) => {
          const from = row * yStride + place;
          const to = row * stride;
          for (let k = 0; k < size; k++) {
            gradient[to + k] = (gradient[to + k] ?? 0) + (dy[from + k] ?? 0);
          }
        };
      }),
    );
  },
};
