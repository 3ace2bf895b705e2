import type { Words } from '../../engine/cell';
import type { Batch } from './batch';
import type { Shape } from './shape';

export type PartName = 'training' | 'validation' | 'test';

/** Samples that are used for one purpose. Places are 0-based. */
export interface Part {
  /** Samples. */
  readonly count: number;
  /** Steps of each sample, none longer than `shape.steps`. */
  readonly lengths: ArrayLike<number>;
  /** The step of each sample, 0-based, on which what is read out is judged; with a head on the last step that one. */
  readonly readAt: ArrayLike<number>;
  /** Lays the samples at these places out in the batch, whose size is their number and whose steps hold each of them. */
  readonly write: (places: ArrayLike<number>, batch: Batch) => void;
  /** What is right for each sample: a number in the unit of the target, or a class. */
  readonly truth: Float64Array;
  /** A value that was read out for the sample at that place, in the unit of the target; a logit stays what it is. */
  readonly inUnits: (place: number, value: number) => number;
  readonly sample: (place: number) => Sample;
}

/** One sample as a person reads it. */
export interface Sample {
  /** The month or day that is forecast, the sentence, or the number of the sequence. */
  readonly name: string;
  /** What each of its steps is called: a date, a word or a number. */
  readonly steps: readonly string[];
  /** Per input feature its values in readable units; none where words go in. */
  readonly lines: readonly Float64Array[];
}

/** What a number stands for. Readable = `offset` + `factor` · scaled; for a forecast of changes this is the change. */
export interface Quantity {
  readonly name: Words;
  /** null for a number without a unit */
  readonly unit: Words | null;
  readonly offset: number;
  readonly factor: number;
}

/** A judge that needs no training by gradients. Its figures are computed as the model's are. */
export interface Baseline {
  readonly id: 'naive' | 'seasonal' | 'linear' | 'majority' | 'words' | 'mean';
  readonly name: Words;
  /** What it would read out for every sample of a part, N × O: numbers as the model says them, or logits. */
  readonly predict: (part: Part) => Float64Array;
}

/** The series that windows were cut from, for drawing forecasts on it. */
export interface SeriesReading {
  /** The target over all time, in its unit; NaN where it was not measured. */
  readonly values: Float64Array;
  readonly nameOfStep: (step: number) => string;
  /** The step of the series that the sample at that place forecasts. */
  readonly stepOf: (part: Part, place: number) => number;
  /** Its value in force when the forecast is made: what "tomorrow as today" says. */
  readonly valueBefore: (part: Part, place: number) => number;
  /** How many steps ahead the forecast is. */
  readonly horizon: number;
  /** A value that was read out for that step of the series, in the unit of the target; NaN where the value it starts from is not known. */
  readonly inUnitsAt: (step: number, value: number) => number;
  /**
   * A forecast that feeds on itself: what was read out is the next input as it is. The values read out, from the sample at that
   * place on, in the unit of the target. Null where other inputs would have to be known, or the forecast is of a later step.
   */
  readonly unroll: ((part: Part, place: number, values: ArrayLike<number>) => Float64Array) | null;
}

/** How texts are read. */
export interface TextReading {
  /** By token id; 0 is padding, 1 stands for every word that is not known. */
  readonly vocabulary: readonly string[];
  /** A text of one's own as the model reads it, cut to `shape.steps`; no tokens where it has no words. */
  readonly read: (text: string) => {
    readonly tokens: readonly string[];
    readonly ids: Int32Array;
  };
}

/** Data laid out for a plan, and everything that is needed to read what it says. */
export interface Prepared {
  readonly shape: Shape;
  readonly parts: Readonly<Record<PartName, Part>>;
  /** Parts that nothing of was met in training in a stronger sense, such as sentences of unseen templates. */
  readonly further: readonly { readonly id: string; readonly name: Words; readonly part: Part }[];
  /** What the score is taken on; 'training' by mistake only. */
  readonly judged: PartName;
  /** One for each input feature; none where token ids go in. */
  readonly inputs: readonly Quantity[];
  readonly target: Quantity;
  /** Names of the classes; none where a number is said. */
  readonly classes: readonly Words[];
  /** Right where the error stays below this, in the unit of the target; null where that is not asked. */
  readonly tolerance: number | null;
  /** The first is the trivial one that every score stands beside. */
  readonly baselines: readonly Baseline[];
  readonly series: SeriesReading | null;
  readonly text: TextReading | null;
}
