import { easeInOut } from '../ease';
import type { Moment, Order } from '../../engine/cursor';
import type { Plot, Series, Strip } from './strip';

/** Narrower columns are neither read nor hit, nor do words fit in them; unless asked for, a longer sequence is shown page by page. */
const NARROWEST_COLUMN = 6;
const NARROWEST_WORD = 58;
const OVERVIEW = 26;
const GAP = 6;
/** Room for a word and the probability under it. */
const WORDS = 38;
/** How near an edge of the page in the overview a hand takes hold of it. */
const GRIP = 8;

export interface PlacedSeries {
  readonly kind: Series['kind'];
  /** Which of the plot's series of that kind it is: 0, 1 … */
  readonly order: number;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface PlacedPlot {
  readonly y: number;
  readonly height: number;
  /** Smallest and largest value of the page, at the lower and upper edge. */
  readonly low: number;
  readonly high: number;
  readonly series: readonly PlacedSeries[];
}

export interface StripScene {
  readonly width: number;
  readonly height: number;
  /** Left edge of the first column. */
  readonly left: number;
  /** Right edge of the last column that a full page has. */
  readonly right: number;
  readonly columnWidth: number;
  /** 0-based first timestep of the page, and how many the page shows. */
  readonly first: number;
  readonly count: number;
  /** Baselines of words and of the numbers under them; null where no words go in. */
  readonly words: { readonly y: number; readonly numberY: number } | null;
  /** Heights of a column's marks of what was changed by hand. */
  readonly markY: number;
  readonly plots: readonly PlacedPlot[];
  readonly rows: readonly { readonly y: number; readonly height: number }[];
  /** The whole sequence with the page marked; null where one page holds it all. */
  readonly overview: {
    readonly y: number;
    readonly height: number;
    readonly points: readonly (readonly [x: number, y: number])[];
    readonly from: number;
    readonly to: number;
  } | null;
}

export interface StripSize {
  readonly width: number;
  readonly height: number;
  /** Room for names at the left and for numbers at the right. */
  readonly names: number;
  readonly numbers: number;
}

/** A part of the sequence that was asked for: 0-based first timestep, and how many. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Where everything in the strip stands while that timestep is shown: on its page, or in the span asked for. Pure. */
export function layOutStrip(
  strip: Strip,
  size: StripSize,
  timestep: number,
  span: Span | null = null,
): StripScene {
  const left = size.names;
  const right = Math.max(size.width - size.numbers, left + 1);
  const narrowest = strip.words === null ? NARROWEST_COLUMN : NARROWEST_WORD;
  const page =
    span === null
      ? pageOf(strip.steps, (right - left) / narrowest, timestep)
      : spanAround(strip.steps, span, timestep);
  const columnWidth = (right - left) / page.size;
  const paged = page.size < strip.steps;
  const top = (paged ? OVERVIEW + GAP : 0) + GAP;
  const wordsHeight = strip.words === null ? 0 : WORDS;

  const room = size.height - top - wordsHeight - GAP;
  const plotHeight = Math.max(Math.min(room * 0.16, 72), 28);
  const plotsTop = top + wordsHeight;
  const rowsTop = plotsTop + strip.plots.length * (plotHeight + GAP * 1.5);
  const rowPitch = Math.max((size.height - rowsTop) / Math.max(strip.rows.length, 1), 8);

  const centre = (t: number): number => left + (t - page.first + 0.5) * columnWidth;
  return {
    width: size.width,
    height: size.height,
    left,
    right,
    columnWidth,
    first: page.first,
    count: page.count,
    words: strip.words === null ? null : { y: top + 13, numberY: top + 30 },
    markY: top - GAP / 2,
    plots: strip.plots.map((plot, k) =>
      placePlot(plot, page, plotsTop + k * (plotHeight + GAP * 1.5), plotHeight, centre),
    ),
    rows: strip.rows.map((_, k) => ({ y: rowsTop + k * rowPitch, height: rowPitch - 6 })),
    overview: paged ? overviewOf(strip, page, left, right) : null,
  };
}

/** A span that holds a timestep: the one asked for where it does, moved by whole spans otherwise, within the sequence. */
function spanAround(
  steps: number,
  span: Span,
  timestep: number,
): { first: number; count: number; size: number } {
  const count = Math.min(Math.max(Math.round(span.count), 1), steps);
  const asked = Math.min(Math.max(Math.round(span.first), 0), steps - count);
  const holds = timestep >= asked && timestep < asked + count;
  const moved = asked + Math.floor((timestep - asked) / count) * count;
  const first = holds ? asked : Math.min(Math.max(moved, 0), steps - count);
  return { first, count, size: count };
}

/** A span about `factor` times as long around a timestep, at least 8 timesteps and at most all. */
export function zoomed(
  { first, count }: Span,
  steps: number,
  factor: number,
  around: number,
): Span {
  const to = Math.min(Math.max(Math.round(count * factor), Math.min(8, steps)), steps);
  const share = count <= 1 ? 0.5 : (around - first) / count;
  const start = Math.round(around - share * to);
  return { first: Math.min(Math.max(start, 0), steps - to), count: to };
}

/** What a hand takes hold of in the overview: the page, one of its edges, or nothing yet. */
export function gripAt(
  { overview, left, right }: StripScene,
  x: number,
  y: number,
): 'page' | 'from' | 'to' | 'outside' | null {
  if (overview === null || y > overview.y + overview.height + GAP / 2) return null;
  if (x < left - GRIP || x > right + GRIP) return null;
  if (Math.abs(x - overview.from) <= GRIP) return 'from';
  if (Math.abs(x - overview.to) <= GRIP) return 'to';
  return x > overview.from && x < overview.to ? 'page' : 'outside';
}

/** The timestep (a fraction, not brought to the ends) under a place of the overview. */
export function stepInOverview({ left, right }: StripScene, steps: number, x: number): number {
  return ((x - left) / (right - left)) * steps;
}

/** The page that holds a timestep: pages are equal, the last may be shorter, and none is wider than `capacity` columns. */
export function pageOf(
  steps: number,
  capacity: number,
  timestep: number,
): { first: number; count: number; size: number } {
  const pages = Math.ceil(steps / Math.max(Math.floor(capacity), 1));
  const size = Math.ceil(steps / pages);
  const first = Math.floor(Math.min(Math.max(timestep, 0), steps - 1) / size) * size;
  return { first, count: Math.min(size, steps - first), size };
}

/** The timestep under a point of the strip, brought to the page's ends; in the overview to any timestep. */
export function timestepAt(scene: StripScene, steps: number, x: number, y: number): number {
  const { overview } = scene;
  if (overview !== null && y < overview.y + overview.height + GAP / 2) {
    const share = (x - scene.left) / (scene.right - scene.left);
    return Math.min(Math.max(Math.floor(share * steps), 0), steps - 1);
  }
  const column = Math.floor((x - scene.left) / scene.columnWidth);
  return scene.first + Math.min(Math.max(column, 0), scene.count - 1);
}

/** Left edge of the cursor: it comes from the column before it on the walk while the state is handed over. */
export function cursorAt(
  { first, count, left, columnWidth }: StripScene,
  { timestep, stage, fraction }: Moment,
  order: Order = 'up',
): number {
  const column = timestep - first;
  const before = column + (order === 'up' ? -1 : 1);
  const arrives = stage === 0 && before >= 0 && before < count;
  const back = arrives ? 1 - easeInOut(Math.min(fraction * 2, 1)) : 0;
  return left + (column + (before - column) * back) * columnWidth;
}

function placePlot(
  { series, range }: Plot,
  page: { first: number; count: number },
  y: number,
  height: number,
  centre: (t: number) => number,
): PlacedPlot {
  const pages = series.map(({ values }) => values.subarray(page.first, page.first + page.count));
  const [low, high] = range ?? domainOf(pages);
  const scale = linear([low, high], [y + height - 3, y + 3]);
  const orders = new Map<string, number>();
  return {
    y,
    height,
    low,
    high,
    series: series.map(({ kind }, k) => {
      const order = orders.get(kind) ?? 0;
      orders.set(kind, order + 1);
      const points: (readonly [x: number, y: number])[] = [];
      pages[k]?.forEach((value, t) => {
        // A line that has no value there has no point; NaN would break the whole path.
        points.push([centre(page.first + t), Number.isFinite(value) ? scale(value) : y + height]);
      });
      return { kind, order, points };
    }),
  };
}

/** The value at a height of a plot; beyond its edges the axis goes on. */
export function valueAtHeight({ y, height, low, high }: PlacedPlot, at: number): number {
  return low + ((y + height - 3 - at) / (height - 6)) * (high - low);
}

/** The range of a page's values. Where they hardly differ zero belongs to it, so that a constant does not look like a slope. */
function domainOf(pages: readonly Float64Array[]): [number, number] {
  const [low, high] = rangeOf(pages);
  if (low > high) return [0, 1];
  const differs = high - low > 0.02 * Math.max(Math.abs(low), Math.abs(high));
  return differs ? [low, high] : [Math.min(low, 0), Math.max(high, 0)];
}

/** The least and the largest finite value; [∞, −∞] where there is none. */
function rangeOf(pages: readonly Float64Array[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const values of pages) {
    for (const value of values) {
      if (value < low && value > -Infinity) low = value;
      if (value > high && value < Infinity) high = value;
    }
  }
  return [low, high];
}

function overviewOf(
  strip: Strip,
  page: { first: number; count: number },
  left: number,
  right: number,
): StripScene['overview'] {
  const series = strip.plots.at(-1)?.series.find(({ kind }) => kind !== 'ghost');
  const values = series?.values ?? new Float64Array();
  const [low, high] = domainOf([values]);
  const x = linear([0, strip.steps], [left, right]);
  const y = linear([low, high], [OVERVIEW - 3, 3]);
  return {
    y: 0,
    height: OVERVIEW,
    points: Array.from(values, (value, t): readonly [number, number] => [
      x(t + 0.5),
      Number.isFinite(value) ? y(value) : OVERVIEW,
    ]),
    from: x(page.first),
    to: x(page.first + page.count),
  };
}

/**
 * The straight line from a domain to a range; the middle of the range where the domain is one point. Not d3-scale's: that
 * brings number formats and colour spaces, 7 kB compressed, into the first view.
 */
function linear(
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): (value: number) => number {
  return (value) =>
    to === from ? (low + high) / 2 : low + ((value - from) / (to - from)) * (high - low);
}
