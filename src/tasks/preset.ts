import type { Cell, Words } from '../engine/cell';
import type { Goal } from '../engine/loss-choice';
import type { Model, Sequence, Trace, Weights } from '../engine/model';
import type { Asked, Begin, OwnCell, Setup } from './setup';

/** Where the weights come from, with the score that belongs to them. */
export type Provenance =
  | {
      readonly kind: 'trained';
      readonly seed: number;
      readonly updates: number;
      /** Root mean squared errors on held-out data, in the target's unit, over the same steps; or shares of sentences judged right. */
      readonly measure: 'rmse' | 'accuracy';
      readonly heldOut: number;
      readonly naive: number;
    }
  | { readonly kind: 'by hand' }
  /** Trained by whoever looks at it; the fingerprint is that of engine/fingerprint.ts. */
  | {
      readonly kind: 'lab';
      readonly updates: number;
      readonly seed: number;
      readonly fingerprint: string;
    }
  /** Out of a file of that name. */
  | { readonly kind: 'file'; readonly name: string }
  /** As a model begins, where no other way is given. */
  | { readonly kind: 'random'; readonly seed: number; readonly begin?: Begin };

/** One line of the sequence strip, in the units a person reads. */
export interface Line {
  readonly name: Words;
  /** T values. */
  readonly values: Float64Array;
  /** null where the number has no unit */
  readonly unit: Words | null;
}

/** A preset that reads a sentence, one word a timestep. */
export interface Sentence {
  /** T words as they are shown. */
  readonly tokens: readonly string[];
  /** Places (0-based) of words that the model has never seen. */
  readonly unknown: readonly number[];
  /** What can stand in place of a word. */
  readonly vocabulary: readonly string[];
  /** The sentence again with another word there. */
  readonly swap: (place: number, word: string) => string;
}

/** A preset opened with one cell: everything the explorer needs. */
export interface Opened {
  readonly model: Model;
  readonly weights: Weights;
  /** Batch 1. */
  readonly sequence: Sequence;
  readonly provenance: Provenance;
  /** What goes in: one line per input feature, in readable units; none where words go in. */
  readonly inputs: readonly Line[];
  /** The model's input (T × X) for other values of the lines. */
  readonly encode: (lines: readonly Float64Array[]) => Float64Array;
  /** null where there is no right answer to compare with */
  readonly target: Line | null;
  /** What would be right, T values, for other values of the lines; null where the target is a record or nobody knows. */
  readonly answer: ((lines: readonly Float64Array[]) => Float64Array) | null;
  /** What the training would take for right, given the target's values, where that is not the target as it is read. */
  readonly goal?: (target: Float64Array | null) => Goal | null;
  /** The prediction at each step from the trace's logits, in the target's units; given the lines that went in. */
  readonly predict: (trace: Trace, lines: readonly Float64Array[]) => Float64Array;
  readonly sentence: Sentence | null;
  /** What a person calls the timestep t (0-based): '18', '1998-05' or 'not'. */
  readonly nameOfStep: (t: number) => string;
}

/** Something to try, in words, and what it changes: one step that can be undone. */
export interface Try {
  readonly words: Words;
  readonly change: Partial<Pick<Setup, 'seed' | 'begin' | 'text' | 'edits' | 'hidden' | 'steps'>>;
  /** 0-based timestep and stage to look at; where one stands already, if absent. */
  readonly at?: { readonly timestep: number; readonly stage: number };
}

/** Something one can open in the explorer. */
export interface Preset {
  /** Used in links; never changed once shipped. */
  readonly id: string;
  readonly name: Words;
  /** One sentence on what the sequence is and what the model has to do. */
  readonly description: Words;
  /** What to look for, in one or two sentences. */
  readonly lookFor: Words;
  readonly tryThis: Try;
  /** Where the data come from, with licence; null for made-up data. */
  readonly source: Words | null;
  /** Ids of the cells that there are weights for, the first of them the usual one; null: every cell. */
  readonly cells: readonly string[] | null;
  /** Equations of its own, which its weights belong to: they stand in for those of its cell. Absent: the cell's. */
  readonly own?: OwnCell;
  /** How large and how long it may be made; null where its data or weights fix that. */
  readonly sizes: {
    /** null where its weights fix H */
    readonly hidden: readonly [least: number, most: number] | null;
    readonly steps: readonly [least: number, most: number];
    /** True where layers can be stacked, and run in both directions. */
    readonly arrangement: boolean;
  } | null;
  /** 0-based timestep and stage that the explorer opens at. */
  readonly start: { readonly timestep: number; readonly stage: number; readonly unit: number };
  /** Loads data and weights for that cell; the seed is not its business (src/tasks/open-setup.ts). Rejects where they cannot be loaded. */
  readonly open: (cell: Cell, asked: Asked) => Promise<Opened>;
}
