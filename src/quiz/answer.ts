import type { Direction } from './question';

/** What somebody answered, in the order in which the question's file has its parts: how they were shuffled is no part of it. */
export type Answer =
  | { readonly form: 'choice'; readonly chosen: number }
  | { readonly form: 'several'; readonly chosen: readonly number[] }
  | { readonly form: 'numeric'; readonly typed: string }
  /** Ids of the steps. */
  | { readonly form: 'order'; readonly order: readonly string[] }
  /** For each left side, or each spot, the place of what was put there, extras after the right ones; null: nothing. */
  | { readonly form: 'match' | 'label'; readonly placed: readonly (number | null)[] }
  | { readonly form: 'predict'; readonly direction: Direction; readonly typed: string }
  /** Points that one had thought of. */
  | { readonly form: 'recall'; readonly ticked: readonly number[] };

export type AnswerOf<F extends Answer['form']> = Extract<Answer, { readonly form: F }>;
