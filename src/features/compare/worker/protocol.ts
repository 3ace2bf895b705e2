import type { Cost } from '../../../engine/analysis/cost';
import type { FirstDifference } from '../../../engine/analysis/first-difference';
import type { Words } from '../../../engine/cell';
import type { Model } from '../../../engine/model';
import type { LossChoice } from '../../../engine/loss-choice';
import type { Picture } from '../../../scene/compare/picture';
import type { Setup } from '../../../tasks/setup';

/** A run to be computed, with the gradients of a loss. */
export interface Task {
  /** Which column it is for. */
  readonly slot: number;
  readonly setup: Setup;
  readonly loss: LossChoice;
  /** The largest norm of all weight gradients; null: they are not clipped. */
  readonly clip: number | null;
  /** Which lane is looked at; brought into range. */
  readonly lane: number;
}

/** What a column shows, as plain data. */
export interface Column {
  /** As it was run: in range, with the edits that fit. */
  readonly setup: Setup;
  readonly cell: { readonly id: string; readonly name: Words };
  readonly equations: string;
  readonly picture: Picture;
  readonly hiddenSize: number;
  readonly cost: Cost;
  /** Where the weights come from, and the seed where they are drawn. */
  readonly seed: number | null;
  /** Whether the cell has a forget gate whose bias can be set. */
  readonly forgets: boolean;
  /** Where it stands: the nearest to what was chosen. */
  readonly loss: LossChoice;
  readonly lossValue: number;
  /** Of all weight gradients together. */
  readonly weightNorm: { readonly before: number; readonly after: number };
  /** Steps after which half is left, of the unit in the middle and of the longest; null where nothing is kept by a gate. */
  readonly halfLife: { readonly middle: number; readonly longest: number } | null;
  /** Share of gate values below 0.05 or above 0.95; null of a cell without gates. */
  readonly saturated: number | null;
  /** T names of timesteps. */
  readonly stepNames: readonly string[];
}

/** Why a column could not be computed. */
export type Failure =
  | { readonly kind: 'no weights' }
  | { readonly kind: 'equations'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** Where two runs part, with what is needed to say it. */
export interface Parted {
  /** null where they are the same to the bit. */
  readonly first: FirstDifference | null;
  /** What the timestep is called. */
  readonly stepName: string;
  readonly model: Pick<Model, 'layers' | 'directions'>;
}

export type Ask =
  | { readonly kind: 'columns'; readonly id: number; readonly tasks: readonly Task[] }
  | { readonly kind: 'parting'; readonly id: number; readonly a: Setup; readonly b: Setup };

/** To the ask of the same id; columns in the order of its tasks. */
export type Reply =
  | { readonly kind: 'columns'; readonly id: number; readonly outcomes: readonly Outcome<Column>[] }
  | { readonly kind: 'parting'; readonly id: number; readonly outcome: Outcome<Parted> };
