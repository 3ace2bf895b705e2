/** What the height of a picture stands for. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/** A rectangle in the units of the picture. */
interface Bar {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A row of numbers as bars from 0, or, where there are too many for that, as a line. */
export interface SeriesPicture {
  readonly bars: readonly Bar[];
  /** An SVG path; empty where there are bars. */
  readonly line: string;
  /** y of 0. */
  readonly zero: number;
}

/** More would be too thin to be told apart. */
const MOST_BARS = 32;

/** Of the room that a number has, the share that its bar takes. */
const BAR = 0.62;

/** No bar takes more of the whole width. */
const WIDEST = 0.1;

/** From the least to the largest finite number of the rows, and 0; at least what is given. */
export function extentOf(
  rows: readonly ArrayLike<number>[],
  atLeast: Extent = { least: 0, most: 0 },
): Extent {
  let { least, most } = atLeast;
  for (const row of rows) {
    for (const value of Array.from(row)) {
      if (!Number.isFinite(value)) continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return least === most ? { least, most: most + 1 } : { least, most };
}

/** Where number `index` of `count` stands, from left to right: the middle of its room. */
export function placeIn(index: number, count: number, width: number): number {
  return ((index + 0.5) / count) * width;
}

/**
 * The first `shown` numbers of a row, in a picture that has room for all of them. What lies beyond the extent, infinity too, is drawn
 * at its edge; what is no number is left out.
 */
export function seriesPicture(
  values: ArrayLike<number>,
  shown: number,
  extent: Extent,
  width: number,
  height: number,
): SeriesPicture {
  const { least, most } = extent;
  // In halves: the largest numbers there are lie too far apart for their difference to be one.
  const y = (value: number): number =>
    height *
    (1 - (Math.min(Math.max(value, least), most) / 2 - least / 2) / (most / 2 - least / 2));
  const zero = y(0);
  const count = values.length;
  const known = Array.from(values).slice(0, shown);
  if (count > MOST_BARS) return { bars: [], zero, line: lineOf(known, count, width, y) };
  const barWidth = Math.min((BAR * width) / count, WIDEST * width);
  const bars = known.flatMap((value, index): Bar[] => {
    if (Number.isNaN(value)) return [];
    const end = y(value);
    return [
      {
        index,
        x: placeIn(index, count, width) - barWidth / 2,
        y: Math.min(zero, end),
        width: barWidth,
        height: Math.abs(end - zero),
      },
    ];
  });
  return { bars, zero, line: '' };
}

function lineOf(
  values: readonly number[],
  count: number,
  width: number,
  y: (value: number) => number,
): string {
  let isDrawing = false;
  return values
    .map((value, index) => {
      if (Number.isNaN(value)) {
        isDrawing = false;
        return '';
      }
      const to = `${isDrawing ? 'L' : 'M'}${rounded(placeIn(index, count, width))} ${rounded(y(value))}`;
      isDrawing = true;
      return to;
    })
    .join('');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
