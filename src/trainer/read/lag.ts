import { lagOf } from '../../engine/metrics/lag';
import type { Part, SeriesReading } from '../../tasks/lab/prepared';

/** Longer delays than these beyond the forecast's own are not looked for. */
const MOST_BEYOND = 9;

/** How many steps a part's forecasts, in the unit of the target, come late; null where there are too few or nothing varies. */
export function lateBy(series: SeriesReading, part: Part, forecasts: Float64Array): number | null {
  const inTime = Array.from({ length: part.count }, (_, place) => place).sort(
    (a, b) => series.stepOf(part, a) - series.stepOf(part, b),
  );
  const said = Float64Array.from(inTime, (place) => forecasts[place] ?? NaN);
  const truth = Float64Array.from(inTime, (place) => part.truth[place] ?? NaN);
  return lagOf(said, truth, series.horizon + MOST_BEYOND)?.best ?? null;
}
