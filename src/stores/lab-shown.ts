import { create } from 'zustand';
import type { CheckpointMark } from '../trainer/checkpoint';
import type { SlowUpdate } from '../trainer/protocol';
import type { WeightsReading } from '../trainer/reading';

/** What is drawn of the weights: those of now, or of a kept checkpoint. */
export interface LabShown {
  readonly now: WeightsReading | null;
  /** The checkpoint that is looked at, by its update; null: the weights of now. */
  readonly looked: number | null;
  /** Its reading, or that of the one looked at before while it is on its way. */
  readonly kept: WeightsReading | null;
  /** Every checkpoint that is kept, in order. */
  readonly marks: readonly CheckpointMark[];
  /** The last update in slow motion; null where the last one was not. */
  readonly slow: SlowUpdate | null;
}

export const nothingShown: LabShown = {
  now: null,
  looked: null,
  kept: null,
  marks: [],
  slow: null,
};

export const useLabShown = create<LabShown>()(() => nothingShown);

/** The reading that every figure draws. */
export function readingOf({ now, looked, kept }: LabShown): WeightsReading | null {
  return looked === null ? now : (kept ?? now);
}
