/** A memory as plain kernels see it: the same bytes as floats and as whole numbers. */
export interface Memory {
  readonly floats: Float32Array;
  readonly integers: Int32Array;
}

/** (l0 + l1) + (l2 + l3), each rounded: the sum of four lanes. */
export function sumOfLanes(lanes: Float32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = lanes;
  return Math.fround(Math.fround(a + b) + Math.fround(c + d));
}

/** Zeros behind the n-th entry of a row, up to the next multiple of four. */
export function clearBehind(floats: Float32Array, start: number, n: number): void {
  for (let k = n; k % 4 !== 0; k++) floats[start + k] = 0;
}

/** A float, or 0 for what is smaller than 2⁻⁸⁰; see assembly/memory.ts. */
export function withoutTraces(float: number): number {
  return Math.abs(float) >= 2 ** -80 ? float : 0;
}
