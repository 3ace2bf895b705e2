import { isDrawn, logAxisOf, tickText } from '../flow/log-axis';
import type { Hue } from '../hue';
import { rangeOf } from './range';
import { spread } from './spread';

type Points = readonly (readonly [x: number, y: number])[];

/** One line of one column, to be laid over those of the others. */
export interface OverlaidLine {
  /** 0-based place of its column. */
  readonly column: number;
  readonly hue: Hue;
  /** Written at its end. */
  readonly label: string;
  /** T values. */
  readonly values: Float64Array;
}

export interface Overlaid {
  readonly steps: number;
  /** On a logarithmic axis: 0 or more. */
  readonly flows: readonly OverlaidLine[];
  /** On a linear axis. */
  readonly predictions: readonly OverlaidLine[];
  /** What would be right, T values; null where nobody knows, and then the predictions are not laid over each other. */
  readonly target: Float64Array | null;
}

export interface PlacedLine {
  readonly key: string;
  readonly column: number;
  readonly hue: Hue;
  readonly label: string;
  /** Baseline middle of its label, left of the first timestep; null where it has no point. */
  readonly labelY: number | null;
  /** Stretches without a gap. */
  readonly parts: readonly Points[];
}

interface Plot {
  readonly y: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
}

/** Where everything stands in the figure that lays all columns' lines over each other. */
export interface OverlayScene {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Of one timestep. */
  readonly stepWidth: number;
  readonly first: number;
  readonly count: number;
  readonly flow: Plot & {
    readonly ticks: readonly { readonly y: number; readonly text: string }[];
  };
  /** null without a target. */
  readonly prediction: (Plot & { readonly target: Points }) | null;
}

export interface OverlaySize {
  readonly width: number;
  readonly height: number;
  /** Room for the labels at the left and for the axis at the right. */
  readonly labels: number;
  readonly axis: number;
}

const GAP = 14;
const TOP = 10;

/** Lays lines over each other: gradients on one axis by powers of ten, predictions on one linear axis. Pure. */
export function layOutOverlay(
  { steps, flows, predictions, target }: Overlaid,
  { width, height, labels, axis: axisRoom }: OverlaySize,
  span: { readonly first: number; readonly count: number } | null,
): OverlayScene {
  const first = span?.first ?? 0;
  const count = Math.max(Math.min(span?.count ?? steps, steps - first), 1);
  const left = labels;
  const right = Math.max(width - axisRoom, left + 1);
  const stepWidth = (right - left) / count;
  const x = (column: number): number => left + (column + 0.5) * stepWidth;
  const shown = (values: Float64Array): Float64Array => values.subarray(first, first + count);

  const bottom = height - 6;
  const said = target === null ? 0 : Math.round((bottom - TOP) * 0.28);
  const flowHeight = bottom - TOP - (said === 0 ? 0 : said + GAP);
  const axis = logAxisOf(flows.map(({ values }) => values));
  const range = Math.max(axis.high - axis.low, 1);
  const heightOf = (exponent: number): number =>
    TOP + ((axis.high - exponent) / range) * flowHeight;
  const flow = {
    y: TOP,
    height: flowHeight,
    lines: placed(flows, 'flow', TOP, flowHeight, x, shown, (value) =>
      isDrawn(value) ? heightOf(Math.log10(value)) : null,
    ),
    ticks: axis.ticks.map((exponent) => ({ y: heightOf(exponent), text: tickText(exponent) })),
  };

  const top = TOP + flowHeight + GAP;
  const [low, high] = rangeOf([...predictions.map(({ values }) => values), target ?? []]);
  const linear = (value: number): number | null =>
    Number.isFinite(value) ? top + ((high - value) / (high - low)) * said : null;
  return {
    left,
    right,
    height,
    stepWidth,
    first,
    count,
    flow,
    prediction:
      target === null
        ? null
        : {
            y: top,
            height: said,
            lines: placed(predictions, 'said', top, said, x, shown, linear),
            target: partsOf(shown(target), x, linear).flat(),
          },
  };
}

/** The timestep (0-based) under a place, brought to what is shown. */
export function timestepIn({ left, stepWidth, first, count }: OverlayScene, x: number): number {
  const column = Math.floor((x - left) / stepWidth);
  return first + Math.min(Math.max(column, 0), count - 1);
}

function placed(
  lines: readonly OverlaidLine[],
  kind: string,
  top: number,
  height: number,
  x: (column: number) => number,
  shown: (values: Float64Array) => Float64Array,
  y: (value: number) => number | null,
): readonly PlacedLine[] {
  const parts = lines.map(({ values }) => partsOf(shown(values), x, y));
  const starts = parts.map(([part]) => part?.[0]?.[1] ?? null);
  const labels = spread(starts, top, top + height);
  return lines.map(({ column, hue, label }, k) => ({
    key: `${kind} ${k}`,
    column,
    hue,
    label,
    labelY: labels[k] ?? null,
    parts: parts[k] ?? [],
  }));
}

function partsOf(
  values: Float64Array,
  x: (column: number) => number,
  y: (value: number) => number | null,
): readonly Points[] {
  const parts: (readonly [number, number])[][] = [];
  let open = false;
  values.forEach((value, column) => {
    const at = y(value);
    if (at === null) {
      open = false;
      return;
    }
    if (!open) parts.push([]);
    open = true;
    parts.at(-1)?.push([x(column), at]);
  });
  return parts;
}
