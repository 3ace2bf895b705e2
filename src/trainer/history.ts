/** What was measured in the course of a run; arrays of one group run side by side. Update numbers count from 1. */
export interface History {
  /** For every update: the mean loss of its batch before it, ‖gradient‖ before and after clipping, and the rate it was made with. */
  readonly updates: {
    readonly loss: readonly number[];
    readonly norm: readonly number[];
    readonly clippedNorm: readonly number[];
    readonly rate: readonly number[];
  };
  /** For every judgement: after which update, and the losses on training and on validation samples (see judge.ts), without dropout. */
  readonly judged: {
    readonly update: readonly number[];
    readonly training: readonly number[];
    readonly validation: readonly number[];
  };
}

export const noHistory: History = {
  updates: { loss: [], norm: [], clippedNorm: [], rate: [] },
  judged: { update: [], training: [], validation: [] },
};
