import type { Checkpoint } from '../../../trainer/checkpoint';
import type { History } from '../../../trainer/history';
import type { OwnData } from '../../../trainer/protocol';
import type { RunSettings } from '../../../trainer/run-settings';

/** All that a saved run has in it: from here it goes on to the same bits. */
export interface RunContent {
  readonly settings: RunSettings;
  readonly checkpoint: Checkpoint;
  readonly history: History;
  /** The visitor's own data, where the task is made of them. */
  readonly own: OwnData | null;
}

/** What was measured up to that checkpoint. */
export function historyUntil({ updates, judged }: History, update: number): History {
  const until = (values: readonly number[]): readonly number[] => values.slice(0, update);
  const { length } = judged.update.filter((one) => one <= update);
  return {
    updates: {
      loss: until(updates.loss),
      norm: until(updates.norm),
      clippedNorm: until(updates.clippedNorm),
      rate: until(updates.rate),
    },
    judged: {
      update: judged.update.slice(0, length),
      training: judged.training.slice(0, length),
      validation: judged.validation.slice(0, length),
    },
  };
}
