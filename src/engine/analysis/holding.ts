import type { Trace } from '../model';
import { unitSeries } from './unit-series';

/** What has to hold before a memory is said to hold something. */
export const HOLDING = {
  /** The most that it may move in a step once it is written. */
  move: 0.01,
  /** The least mean share that its gate has to keep. */
  keep: 0.97,
  /** What is smaller is nothing held. */
  size: 0.1,
  /** The least share of the sequence. */
  share: 0.5,
} as const;

export interface Held {
  /** 0-based timestep after which nothing is written any more. */
  readonly since: number;
  /** The largest move in a step from there on. */
  readonly move: number;
  /** Mean over time of what scales the memory. */
  readonly keep: number;
}

/**
 * Whether a unit's memory is written once, in one go, and stands still from then on, for at least half of the sequence; null
 * where it is not. `keep`: the mean over time of what scales it.
 */
export function heldBy(
  trace: Trace,
  memory: string,
  unit: number,
  keep: number | null,
): Held | null {
  if (keep === null || keep <= HOLDING.keep) return null;
  // In the order in which the lane goes through the sequence.
  const inTime = (series: Float64Array): Float64Array =>
    trace.lanes[0]?.backward === true ? series.toReversed() : series;
  const now = inTime(unitSeries(trace, memory, unit));
  const before = inTime(unitSeries(trace, `${memory}_prev`, unit));
  const moves = now.map((value, t) => Math.abs(value - (before[t] ?? NaN)));
  const steps = moves.length;

  const moved = (move: number): boolean => move >= HOLDING.move;
  const first = moves.findIndex(moved);
  const rest = first < 0 ? 0 : moves.findIndex((move, t) => t > first && !moved(move));
  if (rest < 0 || steps - rest < HOLDING.share * steps) return null;
  const still = moves.subarray(rest);
  const held = now.subarray(rest);
  if (still.some(moved) || held.some((value) => Math.abs(value) < HOLDING.size)) return null;

  const last = Math.max(rest - 1, 0);
  return {
    since: trace.lanes[0]?.backward === true ? steps - 1 - last : last,
    move: still.reduce((most, move) => Math.max(most, move), 0),
    keep,
  };
}
