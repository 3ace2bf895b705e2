import { changesOf, correlation, directionOf, type Direction } from './correlation';

/** What a unit is compared with: T values each, in any unit of measure; null where the run has no such line. */
export interface Lines {
  readonly inputs: readonly Float64Array[];
  readonly target: Float64Array | null;
  readonly prediction: Float64Array | null;
}

/** One line that a unit is compared with, or what that line changes by from step to step. */
export type Reference =
  | { readonly of: 'input'; readonly index: number; readonly change: boolean }
  | { readonly of: 'target' | 'prediction'; readonly change: boolean }
  | { readonly of: 'time'; readonly change: false };

/** A reference made ready to be compared with many units. */
export interface Yardstick {
  readonly reference: Reference;
  readonly direction: Direction;
}

/** How one state of one unit goes with a reference. */
export interface Companion {
  readonly reference: Reference;
  /** Pearson's r over the sequence, in [−1, 1]; NaN where either does not change. With a change: of the state at t with the change from t − 1 to t. */
  readonly r: number;
}

/** Every line and its change, and time, ready to be compared with. */
export function yardsticksOf(lines: Lines, steps: number): readonly Yardstick[] {
  const both = (of: (change: boolean) => Reference, values: Float64Array): Yardstick[] => [
    { reference: of(false), direction: directionOf(values) },
    { reference: of(true), direction: directionOf(changesOf(values)) },
  ];
  return [
    ...lines.inputs.flatMap((values, index) =>
      both((change) => ({ of: 'input', index, change }), values),
    ),
    ...(['target', 'prediction'] as const).flatMap((of) => {
      const values = lines[of];
      return values === null ? [] : both((change) => ({ of, change }), values);
    }),
    {
      reference: { of: 'time', change: false },
      direction: directionOf(Float64Array.from({ length: steps }, (_, t) => t)),
    },
  ];
}

/** A state's T values beside every yardstick. */
export function companionsOf(
  values: Float64Array,
  yardsticks: readonly Yardstick[],
): readonly Companion[] {
  const whole = directionOf(values);
  // A change is known from the second timestep on.
  const later = directionOf(values.subarray(1));
  return yardsticks.map(({ reference, direction }) => ({
    reference,
    r: correlation(reference.change ? later : whole, direction),
  }));
}
