import type { OptimiserMemory } from '../engine/plan/apply-optimiser';
import type { PlanWeights } from '../engine/plan/parameters';
import type { PlateauState } from '../engine/schedule';
import type { RateChange } from './run-settings';

/** A run as it stood after an update: from here it goes on to the same bits. */
export interface Checkpoint {
  /** Updates made; 0 is before the first. */
  readonly update: number;
  readonly weights: PlanWeights;
  readonly optimiser: OptimiserMemory;
  readonly plateau: PlateauState;
  readonly rateChanges: readonly RateChange[];
  /** The last judgement's validation loss; null before the first. */
  readonly validation: number | null;
  /** The best so far, and the update it was judged after; null before the first judgement. */
  readonly best: { readonly update: number; readonly validation: number } | null;
  /** Judgements since the best. */
  readonly sinceBest: number;
  /** See engine/fingerprint.ts. */
  readonly fingerprint: string;
}

/** What a list of checkpoints shows of each without its numbers. */
export type CheckpointMark = Pick<Checkpoint, 'update' | 'validation' | 'fingerprint'> & {
  readonly isBest: boolean;
};
