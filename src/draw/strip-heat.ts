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

type Colour = readonly [red: number, green: number, blue: number];

/** Height of the band under a row that shows where the run before was different. */
const BAND = 3;

/** The colours of a theme. Asking for one makes the browser compute styles: they are asked for once a theme. */
interface Palette {
  readonly theme: string | undefined;
  readonly tokens: Map<string, string>;
}

/**
 * The heat rows on a canvas: a line per unit, a column per timestep; positive is the role's hue, negative neutral ink, zero
 * paper. Colours are read from the page's tokens, anew when its theme is another. A row is
 * painted as a small image, one pixel a value, and stretched: 200,000 values are as quick as 200.
 */
export function createHeatView(canvas: HTMLCanvasElement): View<HeatScene> {
  const context = canvas.getContext('2d');
  const small = document.createElement('canvas');
  const pixels = small.getContext('2d', { willReadFrequently: true });
  let palette: Palette = { theme: undefined, tokens: new Map() };
  const token = (name: string): string => {
    const { theme } = document.documentElement.dataset;
    if (palette.theme !== theme) palette = { theme, tokens: new Map() };
    const known = palette.tokens.get(name);
    if (known !== undefined) return known;
    const colour = getComputedStyle(canvas).getPropertyValue(`--${name}`).trim();
    palette.tokens.set(name, colour);
    return colour;
  };
  return {
    render({ strip, layout, unit, kept }) {
      if (context === null || pixels === null) return;
      const ratio = Math.max(window.devicePixelRatio, 1);
      const width = Math.round(layout.width * ratio);
      const height = Math.round(layout.height * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, layout.width, layout.height);
      context.imageSmoothingEnabled = false;

      const negative = colourOf(context, token('faint'));
      const ink = token('ink');

      strip.rows.forEach((row, k) => {
        const place = layout.rows[k];
        if (place === undefined) return;
        const positive = colourOf(context, token(row.hue));
        paint(pixels, row, layout, strip.order, positive, negative);
        const across = layout.count * layout.columnWidth;
        context.drawImage(small, layout.left, place.y, across, place.height);
        const pitch = place.height / row.units;
        if (pitch > 3) {
          for (let line = 1; line < row.units; line++) {
            context.clearRect(layout.left, place.y + line * pitch - 0.6, across, 0.6);
          }
        }
        if (layout.columnWidth > 4) {
          for (let column = 1; column <= layout.count; column++) {
            const x = layout.left + column * layout.columnWidth - 1;
            context.clearRect(x, place.y, 1, place.height);
          }
        }
        drawDifferences(context, row, layout, place.y + place.height + 1, ink);
        if (row.units === 1) return;
        context.strokeStyle = ink;
        strip.order.forEach((shown, line) => {
          if (shown !== unit && !kept.includes(shown)) return;
          context.lineWidth = shown === unit ? 0.8 : 0.4;
          const y = place.y + line * pitch - 0.6;
          context.strokeRect(layout.left - 0.4, y, across - 0.2, pitch + 0.6);
        });
      });
    },
    destroy() {
      context?.clearRect(0, 0, canvas.width, canvas.height);
    },
  };
}

/** One pixel a value: columns are timesteps, lines are units in the order of the strip. */
function paint(
  pixels: CanvasRenderingContext2D,
  { shares, units }: Row,
  { first, count }: StripScene,
  order: readonly number[],
  positive: Colour,
  negative: Colour,
): void {
  const { canvas } = pixels;
  if (canvas.width !== count || canvas.height !== units) {
    canvas.width = count;
    canvas.height = units;
  }
  const image = pixels.createImageData(count, units);
  const { data } = image;
  for (let line = 0; line < units; line++) {
    const unit = order[line] ?? line;
    for (let column = 0; column < count; column++) {
      const share = shares[(first + column) * units + unit] ?? 0;
      const [red, green, blue] = share < 0 ? negative : positive;
      const at = (line * count + column) * 4;
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = Math.abs(share) * 255;
    }
  }
  pixels.putImageData(image, 0, 0);
}

/** Where the run before was different: ink, the darker the more. A hundredth of the scale can still be seen. */
function drawDifferences(
  context: CanvasRenderingContext2D,
  { differences }: Row,
  { first, count, left, columnWidth }: StripScene,
  y: number,
  ink: string,
): void {
  if (differences === null) return;
  context.fillStyle = ink;
  for (let column = 0; column < count; column++) {
    const difference = differences[first + column] ?? 0;
    if (difference < 1e-3) continue;
    context.globalAlpha = Math.min(0.25 + Math.sqrt(difference), 1);
    context.fillRect(left + column * columnWidth, y, Math.max(columnWidth - 1, 0.5), BAND);
  }
  context.globalAlpha = 1;
}

function colourOf(context: CanvasRenderingContext2D, css: string): Colour {
  context.fillStyle = css;
  const shown = typeof context.fillStyle === 'string' ? context.fillStyle : '';
  const number = Number.parseInt(shown.slice(1, 7), 16) || 0;
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
