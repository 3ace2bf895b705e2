import type { Schedule } from '../engine/schedule';
import { optimisers, type TrainingSettings } from '../engine/training-settings';
import type { Settings } from '../tasks/lab/options';
import type { LabTask } from '../tasks/lab/task';
import type { Begin, OwnCell } from '../tasks/setup';

/** When a run ends by itself. */
export interface StopRule {
  /** After so many updates; null: never. */
  readonly updates: number | null;
  /** Where the validation loss falls below this; null: never. */
  readonly loss: number | null;
  /** After so many judgements without a better validation loss; null: never. */
  readonly patience: number | null;
}

/** Everything that decides a run: with the same, every browser makes the same weights, to the last bit. */
export interface RunSettings {
  /** By id, see tasks/lab/catalogue.ts; `own` is the visitor's own data. */
  readonly task: string;
  /** What was chosen of the task's options and of its preparation; what is absent is as usual. */
  readonly options: Settings;
  readonly preparation: Settings;
  /** Draws made-up data and noise. */
  readonly dataSeed: number;
  /** By id. */
  readonly cell: string;
  /** Equations that stand in for the cell's. */
  readonly own: OwnCell | null;
  /** H, 1 to 256. */
  readonly hidden: number;
  readonly layers: 1 | 2 | 3;
  readonly directions: 1 | 2;
  /** Numbers per token, 1 to 256; has no effect where numbers go in. */
  readonly embedding: number;
  /** Share of the entries left out between layers, in [0, 0.9]. */
  readonly dropout: number;
  readonly begin: Begin;
  /** Draws the weights, the order of samples, and what is dropped. */
  readonly seed: number;
  /** Samples per update, 1 to 256. */
  readonly batch: number;
  readonly training: TrainingSettings;
  readonly schedule: Schedule;
  /** Updates in which the rate rises from almost 0. */
  readonly warmUp: number;
  /** Updates from one judgement on validation data to the next. */
  readonly judgeEvery: number;
  readonly stop: StopRule;
}

/** A learning rate that was set while the run was going on: it holds from that update on (0-based). */
export interface RateChange {
  readonly update: number;
  readonly rate: number;
}

/** What one can reasonably start a task with. */
export function usualSettings(task: LabTask, cell = 'lstm'): RunSettings {
  const { suggestion } = task;
  return {
    task: task.id,
    options: {},
    preparation: {},
    dataSeed: 1,
    cell,
    own: null,
    hidden: suggestion.hidden,
    layers: suggestion.layers,
    directions: suggestion.directions,
    embedding: suggestion.embedding ?? 16,
    dropout: 0,
    begin: { scheme: 'uniform', gain: 1, forgetBias: suggestion.forgetBias },
    seed: 1,
    batch: suggestion.batch,
    training: {
      optimiser: optimisers.adam,
      rate: suggestion.rate,
      l2: 0,
      l1: 0,
      clipNorm: suggestion.clip,
      clipValue: null,
    },
    schedule: { kind: 'constant' },
    warmUp: 0,
    judgeEvery: suggestion.judgeEvery,
    stop: { updates: suggestion.updates, loss: null, patience: null },
  };
}
