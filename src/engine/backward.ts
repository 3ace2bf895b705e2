import type { Gradients, Trace } from './model';
import type { Seeds } from './reference/check-seeds';
import { runBackward } from './reference/run-backward';

/** A run and its way back, with everything that the gradients came from. */
export interface Backward {
  readonly trace: Trace;
  readonly seeds: Seeds;
  /** Timesteps of a window of truncated back-propagation; null: nothing is cut. */
  readonly window: number | null;
  readonly gradients: Gradients;
}

/** Runs a trace back from the seeds of a loss; throws as {@link runBackward} does. */
export function backwardOf(trace: Trace, seeds: Seeds, window: number | null = null): Backward {
  return { trace, seeds, window, gradients: runBackward(trace, seeds, window) };
}
