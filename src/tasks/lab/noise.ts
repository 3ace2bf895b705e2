import type { Random } from '../../engine/random';

/** Uniform numbers in a sum; its variance is a twelfth of that. */
const TERMS = 4;

/**
 * Noise of mean 0 and standard deviation 1: the sum of four uniform numbers (Irwin & Hall), moved and stretched. It is close to
 * normal, stays in ±3.5, and unlike a logarithm or a cosine is the same to the last bit in every browser.
 */
export function noiseOf(random: Random): number {
  let sum = -TERMS / 2;
  for (let k = 0; k < TERMS; k += 1) sum += random.uniform();
  return sum * Math.sqrt(12 / TERMS);
}
