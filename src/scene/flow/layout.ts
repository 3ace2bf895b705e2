import type { Hue } from '../hue';
import { layOutStrip, type Span, type StripScene, type StripSize } from '../strip/layout';
import { stackBands, type PlacedBands } from './bands';
import type { Flow, FlowLine } from './flow';
import { isDrawn, tickText } from './log-axis';

type Points = readonly (readonly [x: number, y: number])[];

interface Stretch {
  readonly y: number;
  readonly height: number;
}

export interface PlacedFlowLine {
  readonly key: string;
  readonly kind: FlowLine['kind'];
  readonly hue: Hue;
  readonly label: string;
  /** Where its label begins: after its end, beside the plot where it ends there. Null where the page shows nothing of it. */
  readonly labelAt: { readonly x: number; readonly y: number } | null;
  /** Stretches without a gap. */
  readonly parts: readonly Points[];
  /** By column of the page: the height of its point; null for a gap. */
  readonly heights: readonly (number | null)[];
}

/** Where everything in the gradient view's strip stands. */
export interface FlowScene {
  /** Columns, overview, the input's plot and the heat rows: what the strip's own views and hands need. */
  readonly columns: StripScene;
  /** Lines of the heat rows are high enough for one to be outlined. */
  readonly outlinesUnit: boolean;
  /** The logarithmic plot. */
  readonly log: Stretch & {
    readonly ticks: readonly { readonly y: number; readonly text: string }[];
    readonly lines: readonly PlacedFlowLine[];
  };
  /** By column of the page: bars under the input's line, or the ground behind its words; shares of the largest in [0, 1]. */
  readonly sensitivity: (Stretch & { readonly shares: readonly number[] }) | null;
  /** By column of the page, shares in [0, 1]. */
  readonly saturated: (Stretch & { readonly shares: readonly number[] }) | null;
  /** Middles of columns at which the loss stands. */
  readonly loss: readonly number[];
  /** Edges that no gradient crosses. */
  readonly cuts: readonly number[];
  readonly bands: (Stretch & { readonly stack: Stretch; readonly stacked: PlacedBands }) | null;
}

const GAP = 8;
const THIN = 8;
/** Room over the logarithmic plot for the loss's mark. */
const MARK = 16;
const LABEL_LINE = 14;
const LABEL_ROOM = 64;
const BANDS = 34;
const STACK = 12;
const LEAST_LOG = 76;
const LEAST_ROW = 16;
/** A lower line would be all outline. */
const LEAST_OUTLINED = 3.5;

/** The least height that a flow can be read at, in pixels. */
export function leastHeightOf({ strip, saturated, bands }: Flow): number {
  const input = strip.words === null ? strip.plots.length * 44 : 44;
  return (
    40 +
    input +
    MARK +
    LEAST_LOG +
    strip.rows.length * LEAST_ROW +
    (saturated === null ? 0 : THIN + GAP) +
    (bands === null ? 0 : BANDS + STACK + 2 * GAP)
  );
}

/** Where everything stands while that timestep is shown: on its page, or in the span asked for. Pure. */
export function layOutFlow(
  flow: Flow,
  size: StripSize,
  timestep: number,
  span: Span | null = null,
): FlowScene {
  const { strip } = flow;
  const placed = layOutStrip(strip, size, timestep, span);
  const { left, columnWidth, first, count } = placed;
  const shown = Array.from({ length: count }, (_, column) => first + column);
  const centre = (t: number): number => left + (t - first + 0.5) * columnWidth;

  const [plot] = placed.plots;
  const overviewEnd = placed.overview === null ? 0 : placed.overview.height + GAP;
  const inputEnd =
    plot === undefined ? (placed.words?.numberY ?? overviewEnd) : plot.y + plot.height;
  const bandsHeight = flow.bands === null ? 0 : BANDS + STACK + 2 * GAP;
  const thinHeight = flow.saturated === null ? 0 : THIN + GAP;
  const logTop = inputEnd + GAP + MARK;
  const room = size.height - logTop - thinHeight - bandsHeight - GAP;
  const logHeight = Math.max(Math.min(room * 0.42, 150), LEAST_LOG);
  const thinTop = logTop + logHeight + GAP;
  const rowsTop = thinTop + thinHeight;
  const bandsTop = size.height - bandsHeight + GAP;
  const pitch = Math.max((bandsTop - GAP - rowsTop) / Math.max(strip.rows.length, 1), 6);

  const words = placed.words;
  const ground: Stretch | null =
    plot !== undefined
      ? { y: plot.y, height: plot.height }
      : words && { y: words.y - 14, height: words.numberY - words.y + 18 };
  return {
    columns: {
      ...placed,
      rows: strip.rows.map((_, k) => ({ y: rowsTop + k * pitch, height: pitch - 4 })),
    },
    outlinesUnit: strip.rows.every(({ units }) => (pitch - 4) / units >= LEAST_OUTLINED),
    log: {
      y: logTop,
      height: logHeight,
      ...placeLog(flow, shown, centre, { y: logTop, height: logHeight }, placed.right),
    },
    sensitivity:
      ground === null || flow.sensitivity === null
        ? null
        : { ...ground, shares: sharesOf(flow.sensitivity, shown) },
    saturated:
      flow.saturated === null
        ? null
        : { y: thinTop, height: THIN, shares: shown.map((t) => flow.saturated?.[t] ?? 0) },
    loss: flow.lossAt.filter((t) => shown.includes(t)).map(centre),
    cuts: flow.cuts
      .filter((t) => shown.includes(t))
      .map((t) => left + (t - first + (flow.mirrored ? 1 : 0)) * columnWidth),
    bands:
      flow.bands === null
        ? null
        : {
            y: bandsTop,
            height: BANDS,
            stack: { y: bandsTop + BANDS + GAP, height: STACK },
            stacked: stackBands(flow.bands, flow.mirrored),
          },
  };
}

function placeLog(
  { lines, axis }: Flow,
  shown: readonly number[],
  centre: (t: number) => number,
  { y: top, height }: Stretch,
  right: number,
): Pick<FlowScene['log'], 'ticks' | 'lines'> {
  const span = Math.max(axis.high - axis.low, 1);
  const heightOf = (exponent: number): number => top + ((axis.high - exponent) / span) * height;
  const placed = lines.map(({ key, kind, hue, label, values }) => {
    const points = shown.map((t): readonly [number, number] | null => {
      const value = values[t] ?? NaN;
      return isDrawn(value) ? [centre(t), heightOf(Math.log10(value))] : null;
    });
    const heights = points.map((point) =>
      point !== null && isWithin(point[1], top, height) ? point[1] : null,
    );
    return { key, kind, hue, label, heights, parts: partsOf(points, top, height) };
  });
  const labels = spread(
    placed.map(({ heights }) => heights.findLast((y) => y !== null) ?? null),
    top,
    top + height,
  );
  return {
    ticks: axis.ticks.map((exponent) => ({ y: heightOf(exponent), text: tickText(exponent) })),
    lines: placed.map((line, k) => {
      const y = labels[k] ?? null;
      const end = line.parts.at(-1)?.at(-1)?.[0] ?? right;
      const x = (end > right - LABEL_ROOM ? right : end) + 8;
      return { ...line, labelAt: y === null ? null : { x, y } };
    }),
  };
}

function isWithin(y: number, top: number, height: number): boolean {
  return y >= top - 1e-9 && y <= top + height + 1e-9;
}

/** Stretches of a line without a gap. Where it leaves the plot it is drawn up to the border. */
function partsOf(
  points: readonly (readonly [number, number] | null)[],
  top: number,
  height: number,
): readonly Points[] {
  const parts: (readonly [number, number])[][] = [];
  let open = false;
  points.forEach((point, column) => {
    const before = points[column - 1] ?? null;
    const isInside = point !== null && isWithin(point[1], top, height);
    const wasInside = before !== null && isWithin(before[1], top, height);
    if (isInside && !open) parts.push([]);
    if (point !== null && before !== null && isInside !== wasInside) {
      const edge = (isInside ? before : point)[1] < top ? top : top + height;
      const share = (edge - before[1]) / (point[1] - before[1]);
      parts.at(-1)?.push([before[0] + share * (point[0] - before[0]), edge]);
    }
    if (isInside) parts.at(-1)?.push(point);
    open = isInside;
  });
  return parts;
}

/** Labels as near to the ends of their lines as they can stand without running into each other. */
function spread(
  ends: readonly (number | null)[],
  top: number,
  bottom: number,
): readonly (number | null)[] {
  const placed: (number | null)[] = ends.map(() => null);
  const inOrder = ends.flatMap((y, k) => (y === null ? [] : [{ y, k }])).sort((a, b) => a.y - b.y);
  let lowest = bottom - (inOrder.length - 1) * LABEL_LINE;
  let highest = top;
  for (const { y, k } of inOrder) {
    const at = Math.min(Math.max(y, highest), Math.max(lowest, highest));
    placed[k] = at;
    highest = at + LABEL_LINE;
    lowest += LABEL_LINE;
  }
  return placed;
}

/** Shares of the largest of the whole sequence. */
function sharesOf(values: Float64Array, shown: readonly number[]): readonly number[] {
  let largest = 0;
  for (const value of values) {
    if (value > largest && value < Infinity) largest = value;
  }
  return shown.map((t) => {
    const value = values[t] ?? 0;
    return largest === 0 || !(value > 0) ? 0 : Math.min(value / largest, 1);
  });
}
