/** Where two series part, and how far. */
export interface Difference {
  /** 0-based first and last timestep at which they differ. */
  readonly from: number;
  readonly to: number;
  /** The timestep at which they differ most, and by how much: now − then. */
  readonly at: number;
  readonly by: number;
}

/** How `now` differs from `then` (T values each) by more than `tolerance`; null where it does not, or where lengths differ. */
export function differenceOf(
  now: ArrayLike<number>,
  then: ArrayLike<number>,
  tolerance: number,
): Difference | null {
  if (now.length !== then.length) return null;
  let from = -1;
  let to = -1;
  let at = -1;
  let by = 0;
  for (let t = 0; t < now.length; t++) {
    const difference = (now[t] ?? NaN) - (then[t] ?? NaN);
    if (!(Math.abs(difference) > tolerance)) continue;
    if (from < 0) from = t;
    to = t;
    if (Math.abs(difference) > Math.abs(by)) {
      at = t;
      by = difference;
    }
  }
  return from < 0 ? null : { from, to, at, by };
}
