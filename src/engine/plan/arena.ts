import { padded, type Block } from './block';

/** Deals out memory that has not been made yet. Everything begins on a cache line. */
export interface Arena {
  /** The place of so many floats. */
  readonly take: (floats: number) => number;
  /** One row of so many entries that stands for all. */
  readonly takeShared: (entries: number) => Block;
  /** `rows` rows, padded, for each of `steps` timesteps; with one step it serves for all of them. */
  readonly takeRows: (entries: number, rows: number, steps: number) => Block;
  /** How many floats have been dealt out, at most at once. */
  readonly size: () => number;
  /** Runs `work`; what it takes is free again afterwards. */
  readonly during: <Result>(work: () => Result) => Result;
}

const LINE = 16;

export function createArena(): Arena {
  let next = 0;
  let most = 0;
  const take = (floats: number): number => {
    const at = next;
    next += Math.ceil(floats / LINE) * LINE;
    most = Math.max(most, next);
    return at;
  };
  return {
    take,
    takeShared: (entries) => ({ at: take(padded(entries)), row: 0, step: 0 }),
    takeRows: (entries, rows, steps) => {
      const row = rowOf(entries);
      return { at: take(row * rows * steps), row, step: steps === 1 ? 0 : row * rows };
    },
    size: () => most,
    during: (work) => {
      const start = next;
      const result = work();
      next = start;
      return result;
    },
  };
}

/**
 * How far apart rows of so many entries lie. Long ones are made an odd number of cache lines long, so that the entries of a column
 * do not fall on the same few lines.
 */
export function rowOf(entries: number): number {
  const row = padded(entries);
  if (row < 8 * LINE) return row;
  const lines = Math.ceil(row / LINE);
  return (lines + 1 - (lines % 2)) * LINE;
}
