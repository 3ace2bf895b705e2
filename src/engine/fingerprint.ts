import type { Tensors, Weights } from './model';

/** The halves of FNV's offset 0xcbf29ce484222325; its prime is 2⁴⁰ + 435. */
const OFFSET = { high: 0xcbf29ce4, low: 0x84222325 };
const PRIME = 435;

/**
 * Sixteen hexadecimal digits that tell weights from others, to the last bit of each as float32: FNV-1a of 64 bits (Fowler, Noll & Vo)
 * over their bits, parameter by parameter in the order of `Weights`, then the embedding.
 */
export function fingerprintOf(
  weights: Weights & { readonly embedding?: Float64Array | null },
): string {
  const arrays = [...weights.lanes, ...(weights.readout === null ? [] : [weights.readout])].flatMap(
    (tensors: Tensors) => [...tensors.values()],
  );
  // In halves: a checkpoint takes one of every weight, and BigInt takes ten times as long.
  let { high, low } = OFFSET;
  for (const array of [...arrays, weights.embedding ?? new Float64Array()]) {
    for (const bits of new Uint32Array(new Float32Array(array).buffer)) {
      low ^= bits;
      const first = (low & 0xffff) * PRIME;
      const second = (low >>> 16) * PRIME + (first >>> 16);
      high = (Math.imul(high, PRIME) + (second >>> 16) + (low << 8)) | 0;
      low = (second << 16) | (first & 0xffff);
    }
  }
  return digits(high) + digits(low);
}

function digits(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}
