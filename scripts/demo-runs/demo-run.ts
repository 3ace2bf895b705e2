import type { RunSettings } from '../../src/trainer/run-settings';

/** What a run is to show, and whether it did. */
export interface Claim {
  readonly what: string;
  readonly holds: (measured: Measured) => boolean;
}

/** A run that is recorded. Settings are the usual ones of its task, but for `with`. */
export interface DemoRun {
  readonly id: string;
  readonly task: string;
  readonly with: (usual: RunSettings) => RunSettings;
  readonly claims: readonly Claim[];
}

/** What came of a run. Scores are RMSEs in the unit of the target, or accuracies in [0, 1]. */
export interface Measured {
  readonly id: string;
  readonly settings: RunSettings;
  readonly updates: number;
  /** After so many updates. */
  readonly fingerprints: Readonly<Record<string, string>>;
  /** Of updates and judgements together, as the clock says and as the processor was at work. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** What the scores are. */
  readonly score: 'rmse' | 'accuracy';
  /** By part. */
  readonly scores: Readonly<Record<string, number>>;
  /** Of the test part, by the baseline's id. */
  readonly baselines: Readonly<Record<string, number>>;
  /** Share of the test part that is right, where a number counts as right within a tolerance. */
  readonly solved: number | null;
  /** Where the loss on validation data was lowest; null where it was never taken. */
  readonly best:
    | (Pick<Measured, 'scores' | 'solved'> & {
        readonly update: number;
        readonly fingerprint: string;
      })
    | null;
  /** Steps by which forecasts come late, and the RMSE of the one that feeds on itself. */
  readonly lag: number | null;
  readonly free: number | null;
}
