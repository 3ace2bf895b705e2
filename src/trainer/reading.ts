import type { Words } from '../engine/cell';
import type { Errors } from '../engine/metrics/errors';
import type { PartName, Quantity } from '../tasks/lab/prepared';
import type { Score } from '../tasks/lab/score';
import type { Shape } from '../tasks/lab/shape';

/** A part that is judged: one of the three, or one of the further ones by its id. */
export type PartId = PartName | (string & {});

/** What the page has to know of a run's data: plain, so that it can come out of a worker. */
export interface DataReading {
  readonly shape: Shape;
  readonly kind: 'forecast' | 'classify' | 'memory';
  readonly parts: readonly {
    readonly id: PartId;
    /** null for training, validation and test, whose names are words of the page. */
    readonly name: Words | null;
    readonly count: number;
    /** What is right for each sample. */
    readonly truth: Float64Array;
    /** Each baseline's score on the part, the trivial one first. */
    readonly baselines: readonly { readonly name: Words; readonly score: Score }[];
  }[];
  /** What the score is taken on. */
  readonly judged: PartName;
  readonly inputs: readonly Quantity[];
  readonly target: Quantity;
  readonly classes: readonly Words[];
  readonly tolerance: number | null;
  /** The series of a forecast, in its unit, and what its steps are called; null elsewhere. */
  readonly series: {
    readonly values: Float64Array;
    readonly names: readonly string[];
    readonly horizon: number;
    /** The step that each sample of the three parts forecasts. */
    readonly steps: Readonly<Record<PartName, Int32Array>>;
    /** Whether a forecast can feed on itself. */
    readonly unrolls: boolean;
  } | null;
  /** Whether texts go in, so that one's own can be typed. */
  readonly readsText: boolean;
  /** By token id, 0 (padding) and 1 (unknown) among them; absent where numbers go in. */
  readonly vocabulary?: readonly string[];
  readonly parameterCount: number;
  /** Bytes of the plan's memory. */
  readonly bytes: number;
  readonly kernels: 'wasm' | 'plain';
}

/** What the page wants to see of the weights. */
export interface Wish {
  /** The sample whose gates are shown, or a text of one's own. */
  readonly sample: { readonly part: PartId; readonly place: number } | { readonly text: string };
  /** Probability above which the second of two classes is said. */
  readonly threshold: number;
}

/** What the weights do on one sample, step by step. */
export interface SampleReading {
  readonly name: string;
  /** T names of steps. */
  readonly steps: readonly string[];
  /** Per input feature T values in readable units; none where words go in. */
  readonly lines: readonly Float64Array[];
  /** Places of words that the model has never seen. */
  readonly unknown: readonly number[];
  /** Of lane 0 (first layer, forward), by name of every visible value with H entries: T × H. */
  readonly values: ReadonlyMap<string, Float64Array>;
  readonly hidden: number;
  /**
   * What would be read out after each step, T × O: probabilities (of the second class, or of each), or numbers in the unit of the target.
   * With a head on the last step it is read from h of that step; of a backward direction always from its last, which has read
   * everything. So the last row is what the model says.
   */
  readonly said: Float64Array;
  /** What is right; null for a text of one's own. */
  readonly truth: number | null;
  /** T rows of the embedding, where words go in. */
  readonly ids?: Int32Array;
  /** A number that is read out after step t stands for `add[t]` + `times[t]` · number in the unit of the target; absent: as the target says. */
  readonly units?: { readonly add: Float64Array; readonly times: Float64Array };
  /** The 0-based step that is judged; absent: the last. */
  readonly readAt?: number;
}

/** Counts between equally wide bounds; the ends take what lies beyond. */
export interface Spread {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly counts: readonly number[];
}

/** All that is shown of one set of weights. */
export interface WeightsReading {
  /** Updates made. */
  readonly update: number;
  readonly fingerprint: string;
  /** Of every part but the training one, which is there only where it is judged by. */
  readonly scores: readonly { readonly part: PartId; readonly score: Score }[];
  /** Numbers read out for every sample of the judged part, in the unit of the target (N), or probabilities (N, or N × O). */
  readonly said: Float64Array;
  /** From the judged part's beginning on, at most 300 steps: a forecast that feeds on itself, with the errors it makes; null where that is not possible. */
  readonly free: {
    /** The step of the series that the first value forecasts. */
    readonly from: number;
    readonly values: Float64Array;
    readonly errors: Errors;
  } | null;
  /** How many steps the forecast lags behind the truth; null elsewhere. */
  readonly lag: number | null;
  readonly sample: SampleReading;
  /** Activations of each gate over the sample, and the weights of each matrix. */
  readonly gates: readonly Spread[];
  readonly weights: readonly Spread[];
}
