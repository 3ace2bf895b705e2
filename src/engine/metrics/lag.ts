import { correlation } from './correlation';

/** How a forecast lines up with what happened, moved in time. */
export interface Lag {
  /** Steps by which the forecast comes late: it resembles most what happened so many steps before. 0 is in time. */
  readonly best: number;
  /** Correlation of the forecast with the truth 0, 1 … steps before; null where one of them does not vary. */
  readonly correlations: readonly (number | null)[];
}

/**
 * The delay of 0 to `most` steps at which a forecast correlates best with the truth, both in order of time. All delays are judged
 * over the same forecasts, those from place `most` on. Null where there are fewer than three of these or nothing varies.
 */
export function lagOf(prediction: Float64Array, truth: Float64Array, most: number): Lag | null {
  if (prediction.length !== truth.length) {
    throw new Error(`${prediction.length} forecasts do not pair with ${truth.length} values.`);
  }
  const count = truth.length - most;
  if (count < 3) return null;
  const said = prediction.subarray(most);
  const correlations = Array.from({ length: most + 1 }, (_, delay) =>
    correlation(said, truth.subarray(most - delay, most - delay + count)),
  );
  const largest = Math.max(...correlations.map((found) => found ?? -Infinity));
  return largest === -Infinity ? null : { best: correlations.indexOf(largest), correlations };
}
