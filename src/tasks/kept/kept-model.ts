import type { Words } from '../../engine/cell';
import type { Model } from '../../engine/model';
import type { PlanWeights } from '../../engine/plan/parameters';
import type { Quantity } from '../lab/prepared';
import type { Shape } from '../lab/shape';
import type { OwnCell } from '../setup';

/** What the ids of presets begin with that are kept models. */
export const KEPT = 'kept:';

/** Where a kept model comes from. */
export type Origin =
  | {
      readonly kind: 'lab';
      readonly task: Words;
      readonly updates: number;
      readonly seed: number;
      /** See engine/fingerprint.ts. */
      readonly fingerprint: string;
    }
  | { readonly kind: 'file'; readonly file: string };

/** What goes in: numbers as they are read, or words. */
export type KeptInput =
  /** Per input feature T values in readable units, and how they are scaled. */
  | {
      readonly kind: 'numbers';
      readonly lines: readonly Float64Array[];
      readonly scales: readonly Quantity[];
    }
  | {
      readonly kind: 'words';
      /** T rows of the embedding; −1 for a word that it lacks. */
      readonly ids: Int32Array;
      /** By id; '' for an id that is no word, such as padding. */
      readonly vocabulary: readonly string[];
      /** The id that stands for every word that is not known; null: such words go in as zeros. */
      readonly unknown: number | null;
    };

/** The sequence that a kept model is opened with. */
export interface KeptSample {
  readonly name: string;
  /** T names of steps: dates, numbers or words. */
  readonly steps: readonly string[];
  readonly input: KeptInput;
  /** What is right after each step, T values in the unit of the target, or T classes; null where nobody knows. */
  readonly truth: Float64Array | null;
  /** The 0-based step that the answer is judged on. */
  readonly readAt: number;
  /** A number that is read out after step t stands for `add[t]` + `times[t]` · number in the unit of the target. */
  readonly units: { readonly add: Float64Array; readonly times: Float64Array };
}

/** A trained model with one sequence, as plain data: all that it takes to open it as a preset, on any page. */
export interface KeptModel {
  readonly version: 1;
  /** Letters, digits and hyphens. */
  readonly id: string;
  /** As a person calls it. */
  readonly name: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** It does not give way to newer ones. */
  readonly pinned: boolean;
  /** By id. */
  readonly cell: string;
  /** Equations that stand in for the cell's. */
  readonly own: OwnCell | null;
  /** X. */
  readonly inputSize: number;
  /** H. */
  readonly hidden: number;
  readonly layers: Model['layers'];
  readonly directions: Model['directions'];
  readonly readout: Model['readout'];
  /** How what is read out is meant: as numbers, as one logit, or as a logit for each class. */
  readonly loss: Shape['loss'];
  readonly weights: PlanWeights;
  readonly sample: KeptSample;
  readonly target: Quantity;
  /** Names of the classes; none where numbers are read out. */
  readonly classes: readonly Words[];
  readonly origin: Origin;
}

/** What a list of kept models shows of each. */
export type KeptHead = Pick<KeptModel, 'id' | 'name' | 'at' | 'pinned' | 'cell' | 'origin'>;

export function headOf({ id, name, at, pinned, cell, origin }: KeptModel): KeptHead {
  return { id, name, at, pinned, cell, origin };
}

/** The heading that kept models stand under in a list of presets. */
export const keptGroup: Words = { en: 'Your own models', zh: '你自己的模型' };

/** A name as it is kept: in one line, and no longer than there is room for; empty where nothing is left. */
export function tidyKeptName(name: string): string {
  return [
    ...name
      .normalize('NFC')
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim(),
  ]
    .slice(0, 80)
    .join('')
    .trim();
}
