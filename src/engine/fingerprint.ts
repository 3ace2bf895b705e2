import type { Tensors, Weights } from './model';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

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
  let hash = OFFSET;
  for (const array of [...arrays, weights.embedding ?? new Float64Array()]) {
    for (const bits of new Uint32Array(Float32Array.from(array).buffer)) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(bits)) * PRIME);
    }
  }
  return hash.toString(16).padStart(16, '0');
}
