import type { Words } from '../../engine/cell';
import type { LossChoice } from '../../engine/loss-choice';
import type { Setup } from '../setup';

/** Two to four runs worth seeing side by side. */
export interface Comparison {
  /** Never changed once shipped. */
  readonly id: string;
  readonly name: Words;
  /** What the columns are, in one or two sentences. */
  readonly description: Words;
  /** What to look for, in one or two sentences. */
  readonly lookFor: Words;
  /** They share preset, length, text and input. */
  readonly columns: readonly Setup[];
  /** The loss whose gradients tell it; as it stands, if absent. */
  readonly loss?: LossChoice;
  /** 0-based timestep and stage to look at; as the preset begins, if absent. */
  readonly at?: { readonly timestep: number; readonly stage: number };
}

/** Σ h at the last timestep. */
export const lastHidden: LossChoice = { of: 'hidden', at: 'last', output: 0 };
