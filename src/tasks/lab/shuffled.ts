import type { Random } from '../../engine/random';

/** A copy in random order (Fisher & Yates). */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let k = copy.length - 1; k > 0; k -= 1) {
    const other = random.integer(k + 1);
    const a = copy[k];
    const b = copy[other];
    if (a === undefined || b === undefined) continue;
    copy[k] = b;
    copy[other] = a;
  }
  return copy;
}
