/** How often each class was taken for which: `counts[right * classes + said]`. */
export interface Confusion {
  readonly classes: number;
  readonly counts: Uint32Array;
}

/** Shares in [0, 1]; null where there is nothing to take a share of. */
export interface ClassRates {
  /** Of those said to be of the class, the share that are. */
  readonly precision: number | null;
  /** Of those of the class, the share that was said to be. */
  readonly recall: number | null;
  /** Harmonic mean of the two: 2 · hits / (2 · hits + false alarms + misses). */
  readonly f1: number | null;
}

/** Counts pairs of classes, 0-based. Throws where lengths differ or a class is not in [0, classes). */
export function confusionOf(
  said: ArrayLike<number>,
  right: ArrayLike<number>,
  classes: number,
): Confusion {
  if (said.length !== right.length) {
    throw new Error(`${said.length} answers cannot be judged by ${right.length} labels.`);
  }
  const counts = new Uint32Array(classes * classes);
  for (let k = 0; k < right.length; k += 1) {
    const row = classAt(right, k, classes);
    const place = row * classes + classAt(said, k, classes);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { classes, counts };
}

/** Share of answers that are right; null where there are none. */
export function accuracyOf({ classes, counts }: Confusion): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let hits = 0;
  for (let k = 0; k < classes; k += 1) hits += counts[k * classes + k] ?? 0;
  return share(hits, total);
}

/** Precision, recall and F1 of one class against all others. */
export function ratesOf({ classes, counts }: Confusion, of: number): ClassRates {
  const hits = counts[of * classes + of] ?? 0;
  let said = 0;
  let right = 0;
  for (let k = 0; k < classes; k += 1) {
    said += counts[k * classes + of] ?? 0;
    right += counts[of * classes + k] ?? 0;
  }
  return {
    precision: share(hits, said),
    recall: share(hits, right),
    f1: share(2 * hits, said + right),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function classAt(of: ArrayLike<number>, place: number, classes: number): number {
  const found = of[place] ?? -1;
  if (!Number.isInteger(found) || found < 0 || found >= classes) {
    throw new Error(`Class ${found} at ${place} is not among the ${classes} classes.`);
  }
  return found;
}
