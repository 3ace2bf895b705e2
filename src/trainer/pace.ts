/** When something that takes time is due again. */
export interface Pace {
  readonly isDue: () => boolean;
  /** It has been done, in so many milliseconds of work. */
  readonly took: (duration: number) => void;
  /** Does it, and measures what it takes. */
  readonly run: (work: () => void) => void;
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
  const took = (duration: number): void => {
    next = now() + Math.min(most, Math.max(least, duration * (1 / share - 1)));
  };
  return {
    isDue: () => now() >= next,
    took,
    run: (work) => {
      const start = now();
      work();
      took(now() - start);
    },
  };
}
