import type { StripScene } from '../scene/strip/layout';
import type { Strip } from '../scene/strip/strip';
import type { View } from './view';

export interface HeatScene {
  readonly strip: Strip;
  readonly layout: StripScene;
  /** 0-based. */
  readonly unit: number;
}

/**
 * The heat rows on a canvas: a line per unit, a column per timestep; positive is the role's hue, negative neutral ink, zero
 * paper. Colours are read from the page's tokens at every call, so a change of theme needs only another `render`.
 */
export function createHeatView(canvas: HTMLCanvasElement): View<HeatScene> {
  const context = canvas.getContext('2d');
  return {
    render({ strip, layout, unit }) {
      if (context === null) return;
      const ratio = Math.max(window.devicePixelRatio, 1);
      const width = Math.round(layout.width * ratio);
      const height = Math.round(layout.height * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, layout.width, layout.height);

      const style = getComputedStyle(canvas);
      const colour = (token: string): string => style.getPropertyValue(`--${token}`).trim();
      const negative = colour('faint');
      const gapX = layout.columnWidth > 4 ? 1 : 0;

      strip.rows.forEach((row, k) => {
        const place = layout.rows[k];
        if (place === undefined) return;
        const positive = colour(row.hue);
        const pitch = place.height / row.units;
        const gapY = pitch > 3 ? 0.6 : 0;
        for (let column = 0; column < layout.count; column++) {
          const start = (layout.first + column) * row.units;
          const x = layout.left + column * layout.columnWidth;
          for (let line = 0; line < row.units; line++) {
            const share = row.shares[start + line] ?? 0;
            context.fillStyle = share < 0 ? negative : positive;
            context.globalAlpha = Math.abs(share);
            context.fillRect(x, place.y + line * pitch, layout.columnWidth - gapX, pitch - gapY);
          }
        }
        context.globalAlpha = 1;
        if (unit < row.units && row.units > 1) {
          context.strokeStyle = colour('ink');
          context.lineWidth = 0.8;
          const width = layout.count * layout.columnWidth - gapX;
          context.strokeRect(
            layout.left - 0.4,
            place.y + unit * pitch - 0.6,
            width + 0.8,
            pitch + 0.6,
          );
        }
      });
    },
    destroy() {
      context?.clearRect(0, 0, canvas.width, canvas.height);
    },
  };
}
