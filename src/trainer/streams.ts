import { createRandom } from '../engine/random';

/** What a run draws numbers for; each has a stream of its own, so that a change in one leaves the others as they are. */
const purposes = { weights: 1, embedding: 2, order: 3, dropout: 4 } as const;

/** A seed of its own for that purpose of a run and that part of it (an epoch, an update), 0-based. Whole numbers only: the same everywhere. */
export function seedOf(seed: number, purpose: keyof typeof purposes, part = 0): number {
  return derived(derived(seed, purposes[purpose]), part);
}

/** 32 drawn bits below, the number of the part above: within a safe integer. */
function derived(seed: number, part: number): number {
  return createRandom(seed).integer(2 ** 32) + (part % 2 ** 21) * 2 ** 32;
}
