import type { Words } from '../../../engine/cell';

/** One measured quantity over time. */
export interface Column {
  readonly name: Words;
  /** null for a number without a unit */
  readonly unit: Words | null;
  /** NaN where it was not measured. */
  readonly values: Float64Array;
}

/** Quantities measured at the same times, in order of time. */
export interface Series {
  readonly columns: readonly Column[];
  /** Place in `columns` of what is to be forecast. */
  readonly target: number;
  /** Places in `columns` of what goes in; at least one. */
  readonly inputs: readonly number[];
  /** '1998-05', or a number. */
  readonly nameOfStep: (step: number) => string;
  /** Steps after which it repeats itself, roughly; null where it does not. */
  readonly season: number | null;
}
