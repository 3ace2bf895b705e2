import type { Row, Strip } from '../scene/strip/strip';
import type { StripScene } from '../scene/strip/layout';
import type { View } from './view';

export interface HeatScene {
  readonly strip: Strip;
  readonly layout: StripScene;
  /** 0-based. */
  readonly unit: number;
  /** Units that stay in sight beside the chosen one. */
  readonly kept: readonly number[];
}

/** A colour as the stylesheet writes it, and its parts. */
interface Colour {
  readonly css: string;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Height of the band under a row that shows where the run before was different. */
const BAND = 3;

/** A row where it stands. */
interface PlacedRow {
  readonly row: Row;
  readonly y: number;
  readonly height: number;
}

/**
 * The heat rows on a canvas: a line per unit, a column per timestep; positive is the role's hue, negative neutral ink, zero
 * paper. Colours are read from the page's tokens, anew when its theme is another. All rows are painted as one small image,
 * one pixel a value, and stretched: 200,000 values are as quick as 200.
 */
export function createHeatView(canvas: HTMLCanvasElement): View<HeatScene> {
  const context = canvas.getContext('2d');
  const small = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  // Asking for a colour makes the browser compute styles: they are asked for once a theme.
  const colours = new Map<string, Colour>();
  let drawn: readonly unknown[] = [];
  return {
    render(scene) {
      if (context === null || small === null) return;
      const { strip, layout, unit, kept } = scene;
      const { theme } = document.documentElement.dataset;
      const ratio = Math.max(window.devicePixelRatio, 1);
      const width = Math.round(layout.width * ratio);
      const height = Math.round(layout.height * ratio);
      const now = [theme, ratio, strip, layout, unit, kept];
      if (now.every((one, k) => one === drawn[k])) return;
      if (theme !== drawn[0]) colours.clear();
      drawn = now;
      const colour = (token: string): Colour => {
        const known = colours.get(token) ?? readColour(canvas, context, token);
        colours.set(token, known);
        return known;
      };
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, layout.width, layout.height);
      context.imageSmoothingEnabled = false;
      const rows = strip.rows.flatMap((row, k): PlacedRow[] => {
        const place = layout.rows[k];
        return place === undefined ? [] : [{ row, ...place }];
      });
      paint(small, strip, layout, rows, colour);
      stretch(context, small.canvas, layout, rows);
      cutGaps(context, layout, rows);
      outline(context, scene, rows, colour('ink'));
    },
    destroy() {
      context?.clearRect(0, 0, canvas.width, canvas.height);
    },
  };
}

/** The small image: of every row its units, line under line, and a line of what differs from the run before. */
function paint(
  small: CanvasRenderingContext2D,
  { order }: Strip,
  { first, count }: StripScene,
  rows: readonly PlacedRow[],
  colour: (token: string) => Colour,
): void {
  const { canvas } = small;
  const lines = rows.reduce((sum, { row }) => sum + row.units + 1, 0);
  if (canvas.width !== count || canvas.height !== lines) {
    canvas.width = count;
    canvas.height = lines;
  }
  const image = small.createImageData(count, lines);
  const ink = colour('ink');
  const negative = colour('faint');
  let pixel = 0;
  for (const { row } of rows) {
    const { shares, units, differences } = row;
    const positive = colour(row.hue);
    for (let line = 0; line < units; line++) {
      const unit = order[line] ?? line;
      for (let column = 0; column < count; column++) {
        const share = shares[(first + column) * units + unit] ?? 0;
        put(image, pixel++, share < 0 ? negative : positive, Math.abs(share));
      }
    }
    for (let column = 0; column < count; column++) {
      // The darker the more. A hundredth of the scale can still be seen.
      const difference = differences?.[first + column] ?? 0;
      put(image, pixel++, ink, difference < 1e-3 ? 0 : 0.25 + Math.sqrt(difference));
    }
  }
  small.putImageData(image, 0, 0);
}

function stretch(
  context: CanvasRenderingContext2D,
  small: HTMLCanvasElement,
  { left, count, columnWidth }: StripScene,
  rows: readonly PlacedRow[],
): void {
  const across = count * columnWidth;
  let line = 0;
  for (const { row, y, height } of rows) {
    context.drawImage(small, 0, line, count, row.units, left, y, across, height);
    line += row.units;
    context.drawImage(small, 0, line, count, 1, left, y + height + 1, across, BAND);
    line++;
  }
}

/** Units and timesteps stand apart where there is room; timesteps in all rows at once. */
function cutGaps(
  context: CanvasRenderingContext2D,
  { left, count, columnWidth, height: whole }: StripScene,
  rows: readonly PlacedRow[],
): void {
  for (const { row, y, height } of rows) {
    const pitch = height / row.units;
    for (let line = 1; line < row.units && pitch > 3; line++) {
      context.clearRect(left, y + line * pitch - 0.6, count * columnWidth, 0.6);
    }
  }
  for (let column = 1; column <= count && columnWidth > 4; column++) {
    context.clearRect(left + column * columnWidth - 1, 0, 1, whole);
  }
}

/** Lines around the chosen unit and around those that stay in sight. */
function outline(
  context: CanvasRenderingContext2D,
  { strip, layout, unit, kept }: HeatScene,
  rows: readonly PlacedRow[],
  ink: Colour,
): void {
  const { left, count, columnWidth } = layout;
  context.strokeStyle = ink.css;
  for (const { row, y, height } of rows) {
    if (row.units === 1) continue;
    const pitch = height / row.units;
    strip.order.forEach((shown, line) => {
      if (shown !== unit && !kept.includes(shown)) return;
      context.lineWidth = shown === unit ? 0.8 : 0.4;
      const top = y + line * pitch - 0.6;
      context.strokeRect(left - 0.4, top, count * columnWidth - 0.2, pitch + 0.6);
    });
  }
}

function put({ data }: ImageData, pixel: number, colour: Colour, opacity: number): void {
  data[pixel * 4] = colour.red;
  data[pixel * 4 + 1] = colour.green;
  data[pixel * 4 + 2] = colour.blue;
  data[pixel * 4 + 3] = opacity * 255;
}

function readColour(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  token: string,
): Colour {
  const css = getComputedStyle(canvas).getPropertyValue(`--${token}`).trim();
  context.fillStyle = css;
  const shown = typeof context.fillStyle === 'string' ? context.fillStyle : '';
  const number = Number.parseInt(shown.slice(1, 7), 16) || 0;
  return { css, red: (number >> 16) & 255, green: (number >> 8) & 255, blue: number & 255 };
}
