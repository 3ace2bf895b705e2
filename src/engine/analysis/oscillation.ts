import { correlation, directionOf, meanOf } from './correlation';

/** What has to hold before a line is said to oscillate. */
export const OSCILLATION = {
  /** Whole periods that have to be seen. */
  periods: 3,
  /** Least correlation with itself one period later. */
  r: 0.8,
  /** From here on an input counts as repeating with the same period. */
  inputs: 0.5,
} as const;

export interface Oscillation {
  /** Timesteps, at least 2. */
  readonly period: number;
  /** Correlation with itself one period later. */
  readonly r: number;
}

/**
 * The period with which T values repeat while none of the inputs (T values each) does; null where there is none. It is
 * sought around the mean distance from one upward crossing of the line's own mean to the next.
 */
export function oscillationOf(
  values: Float64Array,
  inputs: readonly Float64Array[],
): Oscillation | null {
  const crossings = upwardCrossings(values);
  const [first] = crossings;
  const last = crossings.at(-1);
  if (first === undefined || last === undefined || crossings.length <= OSCILLATION.periods) {
    return null;
  }
  const distance = Math.round((last - first) / (crossings.length - 1));
  const [best] = [distance - 1, distance, distance + 1]
    .filter((period) => period >= 2)
    .map((period) => ({ period, r: repetition(values, period) }))
    .filter(({ r }) => r >= OSCILLATION.r)
    .sort((a, b) => b.r - a.r);
  if (best === undefined) return null;
  const driven = inputs.some((input) => repetition(input, best.period) >= OSCILLATION.inputs);
  return driven ? null : best;
}

/** Timesteps (0-based) at which a line has just risen above its mean. */
function upwardCrossings(values: Float64Array): readonly number[] {
  const mean = meanOf(values);
  const places: number[] = [];
  for (let t = 1; t < values.length; t++) {
    if ((values[t - 1] ?? 0) < mean && (values[t] ?? 0) >= mean) places.push(t);
  }
  return places;
}

/** How well a line goes with itself that many steps later. */
function repetition(values: Float64Array, lag: number): number {
  return correlation(
    directionOf(values.subarray(0, values.length - lag)),
    directionOf(values.subarray(lag)),
  );
}
