import type { Hue } from '../hue';
import { shareOn, valueOn, type Axis } from './axis';
import { spreadLabels } from './labels';

/** A role's hue, or that of what is lost. */
export type ChartHue = Hue | 'loss';

/** `main` is what one looks at first; the others stand back. */
export type Look = 'main' | 'thin' | 'dashed' | 'dotted';

export interface ChartLine {
  /** The same line in every picture. */
  readonly key: string;
  readonly look: Look;
  readonly hue: ChartHue;
  /** Written at its end; null: not named. */
  readonly label: string | null;
  /** Where the label stands: in the margin beside the plot, or right after the line's last point. */
  readonly labelled: 'margin' | 'end';
  /** Values across and up, in order across; where one up has no place on the axis there is a gap. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What lies between two lines. */
export interface ChartBand {
  readonly key: string;
  readonly hue: ChartHue;
  readonly points: readonly (readonly [x: number, least: number, most: number])[];
}

/** A value that holds all along. */
export interface ChartLevel {
  readonly key: string;
  readonly value: number;
  readonly label: string;
}

/** Lines over an axis of places, in the units of the axes. */
export interface Chart {
  readonly across: Axis;
  readonly up: Axis;
  /** What the axes are of, in the language on the screen. */
  readonly names: { readonly across: string; readonly up: string };
  readonly bands: readonly ChartBand[];
  readonly lines: readonly ChartLine[];
  readonly levels: readonly ChartLevel[];
  /** Places that something was kept at; the best stands out. */
  readonly marks: readonly { readonly at: number; readonly isBest: boolean }[];
  /** A stretch across that the ground is darker in; null: nowhere. */
  readonly ground: readonly [from: number, to: number] | null;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Room for the labels at the right. */
  readonly labels: number;
  /** How much larger than usual letters are. */
  readonly letters: number;
}

type Points = readonly (readonly [x: number, y: number])[];

export interface PlacedLine extends Pick<ChartLine, 'key' | 'look' | 'hue'> {
  readonly label: string;
  readonly labelAt: { readonly x: number; readonly y: number } | null;
  /** Stretches without a gap. */
  readonly parts: readonly Points[];
}

/** Where a level's label stands: at one end of it, over or under it. */
export interface LevelLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Where everything in a chart stands, in pixels. */
export interface ChartScene {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly across: Axis;
  readonly names: Chart['names'];
  /** Where the name of the axis across begins: after its last number. */
  readonly nameX: number;
  readonly ticksAcross: readonly { readonly x: number; readonly text: string }[];
  readonly ticksUp: readonly { readonly y: number; readonly text: string }[];
  readonly bands: readonly {
    readonly key: string;
    readonly hue: ChartHue;
    /** Once around. */
    readonly outline: Points;
  }[];
  readonly lines: readonly PlacedLine[];
  readonly levels: readonly {
    readonly key: string;
    readonly y: number;
    readonly label: string;
    readonly labelAt: LevelLabel;
  }[];
  readonly marks: readonly { readonly x: number; readonly isBest: boolean }[];
  readonly ground: { readonly x: number; readonly width: number } | null;
}

const TOP = 22;
const BOTTOM = 22;
const LEFT = 54;
const LETTER = 7;

/** Where everything stands. Pure. */
export function layOutChart(chart: Chart, size: ChartSize): ChartScene {
  const { across, up } = chart;
  const plot = {
    left: Math.max(LEFT, ...up.ticks.map(({ text }) => text.length * LETTER + 8)) * size.letters,
    right: size.width - size.labels,
    top: TOP * size.letters,
    bottom: size.height - BOTTOM * size.letters,
  };
  const x = (value: number): number =>
    plot.left + shareOn(across, value) * (plot.right - plot.left);
  const y = (value: number): number => plot.bottom - shareOn(up, value) * (plot.bottom - plot.top);
  /** Brought to the plot's edges: a peak beyond the axis is drawn up to them. */
  const within = (value: number): number => Math.min(Math.max(y(value), plot.top), plot.bottom);
  const hasPlace = (value: number): boolean =>
    Number.isFinite(value) && (up.kind === 'linear' || value > 0);

  const lines = chart.lines.map((line) => ({
    ...line,
    parts: partsOf(line.points, hasPlace).map((points) =>
      points.map(([at, value]): readonly [number, number] => [x(at), within(value)]),
    ),
  }));
  const points = lines.flatMap(({ parts }) => parts.flat());
  const ends = lines.map(({ label, parts }) =>
    label === null ? null : (parts.at(-1)?.at(-1) ?? null),
  );
  const inMargin = lines.flatMap(({ labelled }, k) =>
    labelled === 'margin' && (ends[k] ?? null) !== null ? [k] : [],
  );
  const heights = spreadLabels(
    inMargin.map((k) => ends[k]?.[1] ?? 0),
    plot.top,
    plot.bottom,
  );
  return {
    width: size.width,
    height: size.height,
    plot,
    across,
    names: chart.names,
    nameX: plot.right + ((across.ticks.at(-1)?.text.length ?? 0) / 2) * LETTER + 6,
    ticksAcross: across.ticks.map(({ value, text }) => ({ x: x(value), text })),
    ticksUp: up.ticks.map(({ value, text }) => ({ y: y(value), text })),
    bands: chart.bands.map(({ key, hue, points }) => {
      const drawn = points.filter(([, least, most]) => hasPlace(least) && hasPlace(most));
      return {
        key,
        hue,
        outline: [
          ...drawn.map(([at, , most]): readonly [number, number] => [x(at), within(most)]),
          ...drawn
            .toReversed()
            .map(([at, least]): readonly [number, number] => [x(at), within(least)]),
        ],
      };
    }),
    lines: lines.map(({ key, look, hue, label, labelled, parts }, k): PlacedLine => {
      const end = ends[k] ?? null;
      const beside = labelled === 'margin';
      const height = beside ? heights[inMargin.indexOf(k)] : end?.[1];
      const labelAt =
        end === null || height === undefined
          ? null
          : { x: beside ? plot.right + 8 : end[0] + 4, y: height };
      return { key, look, hue, label: label ?? '', labelAt, parts };
    }),
    levels: chart.levels
      .filter(({ value }) => hasPlace(value))
      .map(({ key, value, label }) => {
        const at = within(value);
        return { key, y: at, label, labelAt: freePlace(label, at, plot, points, size.letters) };
      }),
    marks: chart.marks.map(({ at, isBest }) => ({ x: x(at), isBest })),
    ground:
      chart.ground === null
        ? null
        : { x: x(chart.ground[0]), width: x(chart.ground[1]) - x(chart.ground[0]) },
  };
}

/** Of the ends of a level, over it and under it, where the fewest points of lines are in a label's way. */
function freePlace(
  label: string,
  level: number,
  { left, right, top, bottom }: ChartScene['plot'],
  points: Points,
  letters: number,
): LevelLabel {
  const width = [...label].reduce((sum, sign) => sum + (sign > '\u2e80' ? 13 : 7), 0) * letters;
  const line = 16 * letters;
  const places = [-6, 14].flatMap((below) => [
    { x: right - 4, y: level + below * letters, anchor: 'end' as const },
    { x: left + 4, y: level + below * letters, anchor: 'start' as const },
  ]);
  const inTheWay = ({ x, y, anchor }: LevelLabel): number => {
    if (y - line < top - 4 || y > bottom - 2) return Infinity;
    const from = anchor === 'end' ? x - width : x;
    return points.filter(
      ([px, py]) => px >= from && px <= from + width && py >= y - line && py <= y + 4,
    ).length;
  };
  const [first, ...others] = places.map((place) => ({ place, ways: inTheWay(place) }));
  if (first === undefined) return { x: right, y: level, anchor: 'end' };
  return others.reduce((best, one) => (one.ways < best.ways ? one : best), first).place;
}

/** The value across under a point of the picture, brought to the axis' ends. */
export function placeAt({ plot, across }: ChartScene, x: number): number {
  const share = (x - plot.left) / Math.max(plot.right - plot.left, 1);
  return valueOn(across, Math.min(Math.max(share, 0), 1));
}

function partsOf(points: Points, hasPlace: (value: number) => boolean): readonly Points[] {
  const parts: (readonly [number, number])[][] = [];
  let isOpen = false;
  for (const point of points) {
    const isDrawn = hasPlace(point[1]);
    if (isDrawn && !isOpen) parts.push([]);
    if (isDrawn) parts.at(-1)?.push(point);
    isOpen = isDrawn;
  }
  return parts;
}
