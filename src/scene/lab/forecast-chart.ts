import { exactAxis, extentOf, linearAxis } from './axis';
import type { Chart, ChartLine } from './chart';
import { placesToDraw } from './thin';

/** A part of a series: 0-based first step, and how many. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** A series and what is said of it, in its unit, one value for each step; NaN where there is none. */
export interface Forecasts {
  readonly truth: Float64Array;
  readonly oneStep: Float64Array;
  readonly free: Float64Array;
  readonly naive: Float64Array;
  /** Steps from the first that is judged to the last. */
  readonly judged: Stretch;
}

export interface ForecastNames {
  readonly across: string;
  readonly up: string;
  readonly truth: string;
  readonly oneStep: string;
  readonly free: string;
  readonly naive: string;
}

/** What the forecasts of a part say, on the steps of the series. `steps` may be in any order. */
export function forecastsOf(
  truth: Float64Array,
  horizon: number,
  steps: ArrayLike<number>,
  said: ArrayLike<number>,
  free: { readonly from: number; readonly values: ArrayLike<number> } | null,
): Forecasts {
  const blank = (): Float64Array => new Float64Array(truth.length).fill(NaN);
  const oneStep = blank();
  const naive = blank();
  const fed = blank();
  const known = lastKnown(truth);
  let low = Infinity;
  let high = -Infinity;
  for (let place = 0; place < steps.length; place += 1) {
    const step = steps[place] ?? 0;
    oneStep[step] = said[place] ?? NaN;
    naive[step] = known[step - horizon] ?? NaN;
    low = Math.min(low, step);
    high = Math.max(high, step);
  }
  for (let k = 0; k < (free?.values.length ?? 0); k += 1) {
    fed[(free?.from ?? 0) + k] = free?.values[k] ?? NaN;
  }
  const judged = low > high ? { first: 0, count: 0 } : { first: low, count: high - low + 1 };
  return { truth, oneStep, free: fed, naive, judged };
}

/** At each step the last value that was measured. */
function lastKnown(values: Float64Array): Float64Array {
  let last = NaN;
  return values.map((value) => (last = Number.isNaN(value) ? last : value));
}

/** Steps that a forecast can be read on at a glance. */
const GLANCE = 140;
const BEFORE = 20;

/** What is shown first: the beginning of the judged part, where the free-running forecast starts, with a little of what came before. */
export function firstStretch({ truth, judged }: Pick<Forecasts, 'truth' | 'judged'>): Stretch {
  const first = Math.max(judged.first - BEFORE, 0);
  return { first, count: Math.min(GLANCE, truth.length - first) };
}

/** A stretch of the series with what is said of it, in so many pixel columns. */
export function forecastChart(
  forecasts: Forecasts,
  { first, count }: Stretch,
  names: ForecastNames,
  columns: number,
  nameOf: (step: number) => string,
): Chart {
  const { truth, oneStep, naive, free, judged } = forecasts;
  const line = (
    key: string,
    values: Float64Array,
    look: ChartLine['look'],
    hue: ChartLine['hue'],
    label: string,
  ): ChartLine => ({
    key,
    look,
    hue,
    label,
    labelled: 'margin',
    points: placesToDraw(values, first, count, columns).map((step) => [step, values[step] ?? NaN]),
  });
  const part = (values: Float64Array): Float64Array => values.subarray(first, first + count);
  const own = extentOf([...part(truth), ...part(oneStep)]) ?? [0, 1];
  const room = own[1] - own[0];
  const fed = extentOf(part(free)) ?? own;
  // A forecast that runs away is cut off, so that the others can still be read.
  const low = Math.max(Math.min(own[0], fed[0]), own[0] - room / 2);
  const high = Math.min(Math.max(own[1], fed[1]), own[1] + room / 2);
  const across = exactAxis(first, first + Math.max(count - 1, 1), Math.max(columns / 130, 2));
  const end = first + count - 1;
  const judgedFrom = Math.max(judged.first, first);
  const judgedTo = Math.min(judged.first + judged.count - 1, end);
  return {
    across: {
      ...across,
      ticks: across.ticks.map(({ value }) => ({ value, text: nameOf(Math.round(value)) })),
    },
    up: linearAxis(low, high, 5),
    names: { across: names.across, up: names.up },
    bands: [],
    lines: [
      line('naive', naive, 'dotted', 'faint', names.naive),
      line('truth', truth, 'thin', 'ink', names.truth),
      line('free', free, 'dashed', 'hidden', names.free),
      line('one', oneStep, 'main', 'hidden', names.oneStep),
    ],
    levels: [],
    marks: [],
    ground: judgedFrom < judgedTo ? [judgedFrom, judgedTo] : null,
  };
}

/** A stretch moved or stretched to hold what was asked for, at least 8 steps and within the series. */
export function stretchBetween(from: number, to: number, steps: number): Stretch {
  const least = Math.min(8, steps);
  const low = Math.min(Math.max(Math.round(Math.min(from, to)), 0), steps - least);
  const high = Math.min(Math.max(Math.round(Math.max(from, to)), low + least), steps);
  return { first: low, count: high - low };
}
