import type { Words } from '../../engine/cell';
import type { Option, Settings, Switch } from './options';
import type { Prepared } from './prepared';

/** What one can reasonably start with; every number can be changed on the page. */
export interface Suggestion {
  /** H. */
  readonly hidden: number;
  readonly layers: 1 | 2 | 3;
  readonly directions: 1 | 2;
  /** Numbers per token; null where numbers go in. */
  readonly embedding: number | null;
  /** What the forget gate's bias starts at. */
  readonly forgetBias: number;
  /** Samples per update. */
  readonly batch: number;
  /** Adam's learning rate. */
  readonly rate: number;
  /** The largest norm of the gradient before it is clipped. */
  readonly clip: number;
  readonly updates: number;
  /** Updates from one judgement on validation data to the next. */
  readonly judgeEvery: number;
}

/** Something that can be learned in the lab. */
export interface LabTask {
  /** Used in links; never changed once shipped. */
  readonly id: string;
  readonly name: Words;
  /** One or two sentences on what goes in and what is to be said. */
  readonly description: Words;
  readonly kind: 'forecast' | 'classify' | 'memory';
  /** Where the data come from, with licence; null for made-up data. */
  readonly source: Words | null;
  readonly options: readonly Option[];
  /** Every step of the preparation that can be done wrongly. */
  readonly preparation: readonly Switch[];
  readonly suggestion: Suggestion;
  /**
   * The same numbers for the same arguments, in every browser. Settings that are absent are the usual ones and those out of range
   * the nearest within. Throws {@link TooLittle} where nothing could be learned or judged.
   */
  readonly prepare: (options: Settings, preparation: Settings, seed: number) => Prepared;
}

/** Too little data for these settings, in words for whoever chose them. */
export class TooLittle extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
