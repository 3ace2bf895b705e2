import type { CheckpointMark } from '../../../trainer/checkpoint';

/** Weights after an update, told from others to the last bit. */
export type Reached = Pick<CheckpointMark, 'update' | 'fingerprint'>;

/** Whether a run is the one that a link was made of. */
export type SameRun =
  | 'same'
  | 'other'
  /** It has not come so far. */
  | 'ahead'
  /** It went past, and what it was then is not known any more. */
  | 'passed';

/** Compares where both are known. `update`: how far the run has come; `known`: what is kept of it. */
export function sameRun(expected: Reached, update: number, known: readonly Reached[]): SameRun {
  const there = known.find((one) => one.update === expected.update);
  if (there !== undefined) return there.fingerprint === expected.fingerprint ? 'same' : 'other';
  return update < expected.update ? 'ahead' : 'passed';
}
