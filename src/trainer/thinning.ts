/**
 * Which of a run's checkpoints stay, in order: the first, the best and the latest, and of the rest as many as fit below `most`, spread
 * as evenly over the updates as they can be: each that goes is the one whose neighbours lie closest together (the earliest of them).
 * Applied again and again to a growing run, it keeps them evenly spread. `updates` ascend; `most` is at least 3.
 */
export function thinned(
  updates: readonly number[],
  best: number | null,
  most: number,
): readonly number[] {
  const kept = [...updates];
  while (kept.length > most) {
    let narrowest = -1;
    let least = Infinity;
    for (let k = 1; k < kept.length - 1; k += 1) {
      const width = (kept[k + 1] ?? 0) - (kept[k - 1] ?? 0);
      if (kept[k] === best || width >= least) continue;
      least = width;
      narrowest = k;
    }
    if (narrowest === -1) break;
    kept.splice(narrowest, 1);
  }
  return kept;
}
