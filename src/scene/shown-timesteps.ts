/** With fewer columns nothing could be left out: first, gap, the timestep, gap, last. */
const FEWEST = 5;

/**
 * The timesteps (0-based, ascending) that fit in so many columns, at least 5, in which a gap takes one: all of them, or the first,
 * the last, and those around the one that is looked at.
 */
export function timestepsShown(
  steps: number,
  capacity: number,
  timestep: number,
): readonly number[] {
  const columns = Math.max(capacity, FEWEST);
  const range = (from: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, k) => from + k);
  if (steps <= columns) return range(0, steps);
  const around = columns - 4;
  const from = timestep - Math.floor(around / 2);
  if (from <= 2) return [...range(0, around + 2), steps - 1];
  if (from + around >= steps - 2) return [0, ...range(steps - around - 2, around + 2)];
  return [0, ...range(from, around), steps - 1];
}
