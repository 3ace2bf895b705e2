import type { MovingMark } from '../scene/diagram/motion';
import type { View } from './view';

export interface MovingScene {
  readonly motion: readonly MovingMark[];
  /** Pixels per unit of the diagram. */
  readonly scale: number;
}

/**
 * What moves in a diagram, on a canvas over it: a frame then costs no style, no layout and no painting of anything else.
 * Colours are read from the page's tokens when something begins to move.
 */
export function createMovingView(canvas: HTMLCanvasElement): View<MovingScene> {
  const context = canvas.getContext('2d');
  let empty = true;
  /** Pixels of the canvas per CSS pixel. */
  let ratio = 1;
  let colours = new Map<string, string>();

  const colourOf = (hue: string): string => {
    const known = colours.get(hue);
    if (known !== undefined) return known;
    const read = getComputedStyle(canvas).getPropertyValue(`--${hue}`).trim();
    colours.set(hue, read);
    return read;
  };
  const clear = (): void => {
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, canvas.width, canvas.height);
    empty = true;
  };

  return {
    render({ motion, scale }) {
      if (context === null || (empty && motion.length === 0)) return;
      if (empty) {
        colours = new Map();
        // Asked before the canvas is given a size: after that the browser would have to lay out first.
        const { clientWidth, clientHeight } = canvas;
        ratio = Math.max(window.devicePixelRatio, 1);
        canvas.width = Math.round(clientWidth * ratio);
        canvas.height = Math.round(clientHeight * ratio);
      }
      clear();
      if (motion.length === 0) return;
      empty = false;
      const pixels = ratio * scale;
      context.setTransform(pixels, 0, 0, pixels, 0, 0);
      context.globalAlpha = 0.9;
      for (const { hue, bars } of motion) {
        context.fillStyle = colourOf(hue);
        for (const { x, y, width, height } of bars) context.fillRect(x, y, width, height);
      }
    },
    destroy: clear,
  };
}
