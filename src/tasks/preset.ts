import type { Cell, Words } from '../engine/cell';
import type { Model, Sequence, Trace, Weights } from '../engine/model';

/** Where the weights come from, with the score that belongs to them. */
export type Provenance =
  | {
      readonly kind: 'trained';
      readonly seed: number;
      readonly updates: number;
      /** Root mean squared errors on held-out data, in `Reading.unit`, over the same steps. */
      readonly heldOut: number;
      readonly naive: number;
    }
  | { readonly kind: 'by hand' };

/** One line of the sequence strip, in the units a person reads. */
export interface Line {
  readonly name: Words;
  /** T values. */
  readonly values: Float64Array;
  /** null where the number has no unit */
  readonly unit: Words | null;
}

/** A preset opened with one cell: everything the explorer needs. */
export interface Opened {
  readonly model: Model;
  readonly weights: Weights;
  /** Batch 1. */
  readonly sequence: Sequence;
  readonly provenance: Provenance;
  /** What goes in: one line per input feature, in readable units. */
  readonly inputs: readonly Line[];
  readonly target: Line;
  /** The prediction at each step from the trace's logits, in the target's units. */
  readonly predict: (trace: Trace) => Float64Array;
  /** What a person calls the timestep t (0-based): '18' or '1998-05'. */
  readonly nameOfStep: (t: number) => string;
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
  /** Where the data come from, with licence; null for made-up data. */
  readonly source: Words | null;
  /** 0-based timestep and stage that the explorer opens at. */
  readonly start: { readonly timestep: number; readonly stage: number; readonly unit: number };
  /** Loads data and weights for that cell. Rejects where they cannot be loaded. */
  readonly open: (cell: Cell) => Promise<Opened>;
}
