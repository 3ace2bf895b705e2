import type { Place } from '../../engine/analysis/place';
import type { Shape } from '../../engine/graph';
import type { EquationError } from '../../engine/language/error';

/** What a cell is examined for, in the order in which the results are listed. */
export type CheckName =
  | 'parses'
  | 'parameters' // reads those that are given, and no others
  | 'states' // carries what it should, and nothing else
  | 'shapes' // of h, states and parameters, at any H and X
  | 'golden-step' // one unit, one timestep, worked out by hand
  | 'saturation' // pre-activations of ±800, inputs of ±1000
  | 'golden-sequence' // one unit, five timesteps
  | 'random-sequence' // H = 3, X = 2, weights from a seed
  | 'gradients' // of all weights, inputs and initial states
  | 'central-differences'; // the same, by nudging the cell's own forward run

export type Check =
  | { readonly name: CheckName; readonly outcome: 'passed' }
  | { readonly name: CheckName; readonly outcome: 'failed'; readonly finding: Finding }
  /** Could not be examined before another check passes. */
  | { readonly name: CheckName; readonly outcome: 'waiting'; readonly for: CheckName };

/** What was expected and what came, as data: sentences are made elsewhere. Timesteps and units count from 0. */
export type Finding =
  /** With code, line and column, what was found and what was expected. */
  | { readonly kind: 'equation-error'; readonly error: EquationError }
  | { readonly kind: 'too-large' }
  | {
      readonly kind: 'names';
      readonly missing: readonly string[];
      readonly extra: readonly string[];
    }
  | {
      readonly kind: 'shapes';
      readonly shapes: readonly {
        readonly name: string;
        readonly expected: Shape;
        readonly found: Shape;
      }[];
    }
  | ({ readonly kind: 'value' } & Different)
  /** Not a number, or infinite. */
  | ({ readonly kind: 'not-finite' } & Different)
  /** Farther from 0 than the right cell ever is; `expected` is what that cell has there. */
  | ({ readonly kind: 'out-of-range'; readonly most: number } & Different)
  | {
      readonly kind: 'gradient';
      /** Of which number; the loss is a weighted sum of all outputs and final states. */
      readonly place: Place;
      readonly expected: number;
      readonly found: number;
    };

export interface Different {
  readonly node: string;
  readonly timestep: number;
  readonly unit: number;
  readonly expected: number;
  readonly found: number;
}
