/** A gate beyond these passes hardly anything, or nearly all: σ is flat there, and little gradient comes through. */
export const SATURATED = { below: 0.05, above: 0.95 } as const;

/** Shares of values, in [0, 1]. */
export interface Saturation {
  readonly below: number;
  readonly above: number;
  readonly both: number;
}

/** How many of a gate's values lie below 0.05 and above 0.95. Zeros where there are none. */
export function saturationOf(values: ArrayLike<number>): Saturation {
  let below = 0;
  let above = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? NaN;
    if (value < SATURATED.below) below++;
    else if (value > SATURATED.above) above++;
  }
  const count = Math.max(values.length, 1);
  return { below: below / count, above: above / count, both: (below + above) / count };
}
