import { create } from 'zustand';
import { noHistory, type History } from '../trainer/history';

/** How far the run has come: changes several times a second while it goes on. */
export interface LabProgress {
  /** Updates made. */
  readonly update: number;
  readonly history: History;
  /** Updates per second lately; null while nothing runs. */
  readonly perSecond: number | null;
  /** Samples seen / training samples. */
  readonly epochs: number;
}

export const noProgress: LabProgress = {
  update: 0,
  history: noHistory,
  perSecond: null,
  epochs: 0,
};

export const useLabProgress = create<LabProgress>()(() => noProgress);

/** A history with what came after it. Several times a second: `concat` copies long lists at once, where spreading goes one by one. */
export function joined(before: History, after: History): History {
  return {
    updates: {
      loss: before.updates.loss.concat(after.updates.loss),
      norm: before.updates.norm.concat(after.updates.norm),
      clippedNorm: before.updates.clippedNorm.concat(after.updates.clippedNorm),
      rate: before.updates.rate.concat(after.updates.rate),
    },
    judged: {
      update: before.judged.update.concat(after.judged.update),
      training: before.judged.training.concat(after.judged.training),
      validation: before.judged.validation.concat(after.judged.validation),
    },
  };
}
