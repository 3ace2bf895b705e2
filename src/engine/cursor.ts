/**
 * Time is one number. With S stages in a timestep, the position `p` lies in [0, T · S]: whole numbers are moments of rest,
 * at which the stage `p − 1` has just been completed, and between `k` and `k + 1` the stage `k` is under way. Position 0 is
 * the moment before anything was computed.
 */
export interface Moment {
  /** 0-based timestep. */
  readonly timestep: number;
  /** 0-based stage within the timestep. */
  readonly stage: number;
  /** How much of the stage is done, in [0, 1]; 1 at rest. */
  readonly fraction: number;
}

/** Which way a walk goes through the timesteps: from the first, or from the last, as a backward pass does. */
export type Order = 'up' | 'down';

/** The how-manieth a timestep is on the walk, and which timestep is the how-manieth (both 0-based). */
export function rankOf(timestep: number, steps: number, order: Order): number {
  return order === 'up' ? timestep : steps - 1 - timestep;
}

/** The moment at a position; positions outside [0, steps · stages] are brought to the nearest end. */
export function momentAt(
  position: number,
  stages: number,
  steps: number,
  order: Order = 'up',
): Moment {
  const p = Math.min(Math.max(Number.isFinite(position) ? position : 0, 0), steps * stages);
  const index = Math.max(Math.ceil(p) - 1, 0);
  return {
    timestep: rankOf(Math.floor(index / stages), steps, order),
    stage: index % stages,
    fraction: p - index,
  };
}

/** The position at which that stage of the timestep of that rank has just been completed. */
export function positionOf(rank: number, stage: number, stages: number): number {
  return rank * stages + stage + 1;
}
