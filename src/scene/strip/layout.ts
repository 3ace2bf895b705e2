import { extent } from 'd3-array';
import { easeCubicInOut } from 'd3-ease';
import type { Moment } from '../../engine/cursor';
import type { Series, Strip } from './strip';

/** Narrower columns are neither read nor hit; a longer sequence is shown page by page. */
const NARROWEST_COLUMN = 6;
const OVERVIEW = 26;
const GAP = 6;

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

/** Where everything in the strip stands while the page with that timestep is shown. Pure. */
export function layOutStrip(strip: Strip, size: StripSize, timestep: number): StripScene {
  const left = size.names;
  const right = Math.max(size.width - size.numbers, left + 1);
  const page = pageOf(strip.steps, (right - left) / NARROWEST_COLUMN, timestep);
  const columnWidth = (right - left) / page.size;
  const paged = page.size < strip.steps;
  const top = paged ? OVERVIEW + GAP : 0;

  const room = size.height - top - GAP;
  const plotHeight = Math.max(Math.min(room * 0.16, 72), 28);
  const rowsTop = top + strip.plots.length * (plotHeight + GAP * 1.5);
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
    plots: strip.plots.map((series, k) =>
      placePlot(series, page, top + k * (plotHeight + GAP * 1.5), plotHeight, centre),
    ),
    rows: strip.rows.map((_, k) => ({ y: rowsTop + k * rowPitch, height: rowPitch - 5 })),
    overview: paged ? overviewOf(strip, page, left, right) : null,
  };
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

/** Left edge of the cursor: it moves to the next column while the state is handed over. */
export function cursorAt(scene: StripScene, moment: Moment): number {
  const arrives = moment.stage === 0 && moment.timestep > scene.first;
  const column = moment.timestep - scene.first;
  const back = arrives ? 1 - easeCubicInOut(Math.min(moment.fraction * 2, 1)) : 0;
  return scene.left + (column - back) * scene.columnWidth;
}

function placePlot(
  series: readonly Series[],
  page: { first: number; count: number },
  y: number,
  height: number,
  centre: (t: number) => number,
): PlacedPlot {
  const pages = series.map(({ values }) => values.slice(page.first, page.first + page.count));
  const [low, high] = domainOf(pages);
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
      const points = [...(pages[k] ?? [])].map(
        (value, t) => [centre(page.first + t), scale(value)] as const,
      );
      return { kind, order, points };
    }),
  };
}

/** The range of a page's values. Where they hardly differ zero belongs to it, so that a constant does not look like a slope. */
function domainOf(pages: readonly Float64Array[]): [number, number] {
  const [low = 0, high = 1] = extent(
    pages.flatMap((values) => [...values].filter(Number.isFinite)),
  );
  const differs = high - low > 0.02 * Math.max(Math.abs(low), Math.abs(high));
  return differs ? [low, high] : [Math.min(low, 0), Math.max(high, 0)];
}

function overviewOf(
  strip: Strip,
  page: { first: number; count: number },
  left: number,
  right: number,
): StripScene['overview'] {
  const values = strip.plots.at(-1)?.[0]?.values ?? new Float64Array();
  const [low = 0, high = 1] = extent(values);
  const x = linear([0, strip.steps], [left, right]);
  const y = linear([low, high], [OVERVIEW - 3, 3]);
  return {
    y: 0,
    height: OVERVIEW,
    points: [...values].map((value, t) => [x(t + 0.5), y(value)] as const),
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
