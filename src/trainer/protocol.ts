import type { Words } from '../engine/cell';
import type { PlanWeights } from '../engine/plan/parameters';
import type { OwnChoice } from '../tasks/lab/own-data/choice';
import type { Checkpoint, CheckpointMark } from './checkpoint';
import type { History } from './history';
import type { DataReading, WeightsReading, Wish } from './reading';
import type { RunSettings, StopRule } from './run-settings';

/** A table of the visitor's own, as text, and what is to be done with it. */
export interface OwnData {
  readonly name: string;
  readonly text: string;
  readonly header: boolean | null;
  readonly choice: OwnChoice;
}

/** What the page asks of the worker. `run` is a number that tells runs of this tab from one another: late answers of an earlier one are dropped. */
export type Ask =
  | {
      readonly kind: 'open';
      readonly run: number;
      /** Under which checkpoints are kept; a run that goes on keeps its key. */
      readonly key: string;
      readonly settings: RunSettings;
      readonly own: OwnData | null;
      /** Weights to begin with instead of drawn ones, such as those of a file; null: as the settings draw them. */
      readonly from: { readonly checkpoint: Checkpoint; readonly history: History } | null;
      readonly weights: PlanWeights | null;
      /** After so many updates a checkpoint is kept, whatever else is: a link says what the run comes to there. */
      readonly keepAt: number | null;
      readonly wish: Wish;
    }
  | { readonly kind: 'go'; readonly run: number }
  | { readonly kind: 'pause'; readonly run: number }
  /** One update, with everything that happened in it. */
  | { readonly kind: 'one'; readonly run: number }
  | { readonly kind: 'rate'; readonly run: number; readonly rate: number }
  /** Another rule for its end; one that has ended can go on. */
  | { readonly kind: 'stop'; readonly run: number; readonly stop: StopRule }
  | { readonly kind: 'wish'; readonly run: number; readonly wish: Wish }
  /** Looks at a kept checkpoint (null: at the weights as they are now); training goes on meanwhile. */
  | { readonly kind: 'look'; readonly run: number; readonly update: number | null }
  /** Goes back to a kept checkpoint: what came after it is given up. */
  | { readonly kind: 'rewind'; readonly run: number; readonly update: number }
  /** The checkpoint itself, to be saved or opened elsewhere; null: as it stands now. */
  | {
      readonly kind: 'hand';
      readonly run: number;
      readonly update: number | null;
      readonly ask: number;
    };

/** Why a run stopped by itself. */
export type Ending =
  | { readonly kind: 'updates' }
  | { readonly kind: 'loss' }
  | { readonly kind: 'patience' }
  /** Nothing was updated from that update on. */
  | {
      readonly kind: 'not finite';
      readonly update: number;
      readonly what: 'loss' | 'gradient';
      readonly cause: LikelyCause;
      /** The last kept checkpoint with finite weights; null where there is none. */
      readonly last: number | null;
    };

/** What makes numbers leave the range of floats most likely, judged by the settings and by what was measured before. */
export type LikelyCause = 'rate' | 'no clipping' | 'gain' | 'scaling' | 'data' | 'unknown';

/** What one update did, told in its order. */
export interface SlowUpdate {
  readonly update: number;
  /** Names of the first few samples of its batch. */
  readonly samples: readonly string[];
  readonly loss: number;
  readonly norm: number;
  readonly clippedNorm: number;
  readonly rate: number;
  /** Of every parameter: its ‖gradient‖ after clipping, ‖weights‖ before, and ‖change‖. */
  readonly blocks: readonly {
    readonly name: string;
    readonly gradient: number;
    readonly weights: number;
    readonly change: number;
  }[];
  /** The same batch's loss afterwards. */
  readonly lossAfter: number;
}

/** What the worker tells. */
export type Tell =
  | {
      readonly kind: 'opened';
      readonly run: number;
      readonly data: DataReading;
      readonly reading: WeightsReading;
      readonly marks: readonly CheckpointMark[];
    }
  /** What was measured since the last one; several times a second at most. */
  | {
      readonly kind: 'progress';
      readonly run: number;
      readonly update: number;
      readonly history: History;
      readonly perSecond: number;
      /** Samples seen / training samples. */
      readonly epochs: number;
    }
  | {
      readonly kind: 'reading';
      readonly run: number;
      /** Of a kept checkpoint that was asked for, or of the weights as they are. */ readonly kept: boolean;
      readonly reading: WeightsReading;
    }
  | { readonly kind: 'marks'; readonly run: number; readonly marks: readonly CheckpointMark[] }
  | { readonly kind: 'slow'; readonly run: number; readonly slow: SlowUpdate }
  | {
      readonly kind: 'paused';
      readonly run: number;
      /** null: it was asked to. */ readonly ending: Ending | null;
    }
  | {
      readonly kind: 'rewound';
      readonly run: number;
      readonly update: number;
      readonly history: History;
    }
  | {
      readonly kind: 'handed';
      readonly run: number;
      readonly ask: number;
      readonly checkpoint: Checkpoint | null;
    }
  /** Checkpoints cannot be kept (a full disk, a private window): training goes on. */
  | { readonly kind: 'not kept'; readonly run: number; readonly reason: 'full' | 'refused' }
  /** The run cannot be opened, in words for whoever set it up; `message` of an unforeseen one. */
  | {
      readonly kind: 'failed';
      readonly run: number;
      readonly words: Words | null;
      readonly message: string;
    };
