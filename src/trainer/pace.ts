/** When something that takes time is due again. */
export interface Pace {
  readonly isDue: () => boolean;
  /** Does it, and measures what it takes. */
  readonly run: (work: () => void) => void;
  /** It is due at once. */
  readonly hurry: () => void;
}

/**
 * At least `least` milliseconds pass between the end of one and the beginning of the next, and so many more that it takes no more than
 * `share` of the time, but never more than `most`.
 */
export function createPace(
  now: () => number,
  { least, most = least, share = 1 }: { least: number; most?: number; share?: number },
): Pace {
  let next = -Infinity;
  return {
    isDue: () => now() >= next,
    run: (work) => {
      const start = now();
      work();
      const end = now();
      next = end + Math.min(most, Math.max(least, (end - start) * (1 / share - 1)));
    },
    hurry: () => {
      next = -Infinity;
    },
  };
}
