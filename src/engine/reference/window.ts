/*
 * Truncated back-propagation through time: a lane's steps are counted from its own first one in windows of K, and no gradient
 * is handed back from one window to the one before.
 */

/** Throws an `Error` in words where a window is not a whole number of timesteps; null: nothing is cut. */
export function checkWindow(window: number | null): void {
  if (window !== null && (!Number.isInteger(window) || window < 1)) {
    throw new Error(`A window must be a whole number of at least 1 timestep, not ${window}.`);
  }
}

/**
 * Whether the states that a timestep (0-based, of the input) reads were handed over a boundary between windows, so that nothing
 * goes back to the timestep before. What a lane begins from is no boundary.
 */
export function cutsBefore(
  window: number | null,
  timestep: number,
  steps: number,
  backward: boolean,
): boolean {
  const step = backward ? steps - 1 - timestep : timestep;
  return window !== null && step > 0 && step % window === 0;
}
