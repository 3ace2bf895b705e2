const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The next round number that is not smaller: a scale that stays as it is while a value moves a little. 1 for zero. */
export function roundUp(size: number): number {
  if (!(size > 0) || !Number.isFinite(size)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  // A hair of tolerance: 0.3 divided by its power of ten is a little more than 3.
  const step = STEPS.find((one) => one * power >= size * (1 - 1e-12)) ?? 10;
  return Number((step * power).toPrecision(2));
}

/** The largest magnitude among the numbers; what is not finite is passed over. */
export function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let k = 0; k < values.length; k++) {
    const size = Math.abs(values[k] ?? 0);
    if (size > most && size < Infinity) most = size;
  }
  return most;
}

/** A value as a share of its range, brought to [−1, 1]; 0 for what is not a number. */
export function shareOf(value: number, range: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(value / range, -1), 1);
}
