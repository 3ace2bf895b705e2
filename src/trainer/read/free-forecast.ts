import { errorsOf } from '../../engine/metrics/errors';
import type { KernelSet } from '../../engine/kernels/kernels';
import { compilePlan, type Plan } from '../../engine/plan/plan';
import type { PlanWeights } from '../../engine/plan/parameters';
import { batchOf } from '../../tasks/lab/batch';
import type { Prepared, SeriesReading } from '../../tasks/lab/prepared';
import type { WeightsReading } from '../reading';
import type { RunModel } from '../compile-run';
import type { Pieces } from './pieces';

/** Steps at most, and of one piece of the work. */
const MOST = 300;
const PIECE = 20;

/**
 * Forecasts that feed on themselves, from the beginning of the judged part on: its first window, moved on by what was read out, step
 * by step. Null where a series cannot be forecast so.
 */
export function createFreeForecast(
  { model, tokens, loss }: RunModel,
  prepared: Prepared,
  kernels: KernelSet,
): ((weights: PlanWeights) => Pieces<WeightsReading['free']>) | null {
  const { series, shape } = prepared;
  if (series === null || series.unroll === null) return null;
  const { unroll } = series;
  const part = prepared.parts[prepared.judged];
  const place = firstInTime(prepared, series);
  const from = series.stepOf(part, place);
  const truth = series.values.subarray(from, from + MOST);
  const window = batchOf(shape, part, [place]).input;
  let plan: Plan | null = null;
  return function* (weights) {
    const sizes = { steps: shape.steps, batch: 1 };
    plan ??= compilePlan({ model, tokens, dropout: 0, loss }, sizes, kernels);
    const said = new Float64Array(truth.length);
    const fed = window.slice();
    for (let start = 0; start < said.length; start += PIECE) {
      // Other weights may have been read in between.
      plan.writeWeights(weights);
      feedBack(plan, fed, said.subarray(start, start + PIECE));
      yield;
    }
    const values = unroll(part, place, said);
    return { from, values, errors: errorsWhereMeasured(values, truth) };
  };
}

function firstInTime({ parts, judged }: Prepared, { stepOf }: SeriesReading): number {
  const part = parts[judged];
  let first = 0;
  for (let place = 1; place < part.count; place += 1) {
    if (stepOf(part, place) < stepOf(part, first)) first = place;
  }
  return first;
}

/** Reads out of a window, of the window one step on that ends with what was read, and so on; the window stays where that leads. */
function feedBack(plan: Plan, window: Float32Array, said: Float64Array): void {
  for (let k = 0; k < said.length; k += 1) {
    const [next = NaN] = plan.forward({ input: window });
    window.copyWithin(0, 1);
    window[window.length - 1] = next;
    said[k] = next;
  }
}

function errorsWhereMeasured(values: Float64Array, truth: Float64Array) {
  const isMeasured = (_: number, k: number): boolean => !Number.isNaN(truth[k]);
  return errorsOf(values.filter(isMeasured), truth.filter(isMeasured));
}
