/** What is allowed: the largest error, relative as {@link Comparison} counts it. */
export const TOLERANCE = 1e-9;

/** The largest errors met so far. */
export interface Errors {
  /** Numbers compared. */
  readonly count: number;
  readonly absolute: number;
  /**
   * |ours − theirs| / |theirs|, where |theirs| counts as at least a thousandth of the largest number of its tensor, so that an
   * entry which is 0 but for rounding is not measured by its own rounding.
   */
  readonly relative: number;
  /** Where the relative error is largest, such as `grads.h0[3]`. */
  readonly worst: string;
}

/** Compares numbers of ours with theirs, and remembers the largest errors. */
export interface Comparison {
  /** Throws where the lengths differ. A number that is not finite on one side only counts as infinitely wrong. */
  readonly compare: (what: string, ours: ArrayLike<number>, theirs: ArrayLike<number>) => void;
  readonly errors: () => Errors;
}

/** A comparison that has met nothing yet. */
export function createComparison(): Comparison {
  let errors: Errors = { count: 0, absolute: 0, relative: 0, worst: '' };
  return {
    compare: (what, ours, theirs) => {
      if (ours.length !== theirs.length) {
        throw new Error(`${what} has ${theirs.length} numbers, but ours has ${ours.length}.`);
      }
      const magnitudes = Array.from(theirs, Math.abs);
      const floor = magnitudes.reduce((a, b) => Math.max(a, b), 0) / 1000;
      magnitudes.forEach((magnitude, k) => {
        const absolute = distance(ours[k] ?? NaN, theirs[k] ?? NaN);
        const relative = absolute === 0 ? 0 : absolute / (Math.max(magnitude, floor) || 1);
        errors = {
          count: errors.count + 1,
          absolute: Math.max(errors.absolute, absolute),
          relative: Math.max(errors.relative, relative),
          worst: relative > errors.relative ? `${what}[${k}]` : errors.worst,
        };
      });
    },
    errors: () => errors,
  };
}

function distance(a: number, b: number): number {
  if (a === b) return 0;
  const difference = Math.abs(a - b);
  return Number.isNaN(difference) ? Infinity : difference;
}
