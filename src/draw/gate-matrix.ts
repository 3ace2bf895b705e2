import type { GateScene } from '../scene/gate/gate-scene';
import { areaTells, forEachWeightOf, pathsOfBlocks, tintOf } from './gate-blocks';
import type { View } from './view';

const DIMMED = 0.68;

/**
 * A large weight matrix on a canvas. Where its cells are too small for blocks, the whole cell is tinted. Colours are read from the
 * page's tokens at every call, so a change of theme needs only another `render`.
 */
export function createGateMatrixView(canvas: HTMLCanvasElement): View<GateScene> {
  const context = canvas.getContext('2d');
  return {
    render(scene) {
      if (context === null) return;
      const { layout, unit, gate } = scene;
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
      const positive = colour(gate.hue);
      const negative = colour('faint');

      const area = areaTells(scene);
      for (let row = 0; row < gate.rows; row++) {
        if (area) {
          const paths = pathsOfBlocks(scene, row);
          context.globalAlpha = row === unit ? 1 : DIMMED;
          context.fillStyle = positive;
          context.fill(new Path2D(paths.positive), 'evenodd');
          context.fillStyle = negative;
          context.fill(new Path2D(paths.negative), 'evenodd');
          continue;
        }
        forEachWeightOf(scene, row, ({ x, y, width: cell, height: pitch, share }) => {
          context.fillStyle = share < 0 ? negative : positive;
          context.globalAlpha = tintOf(share);
          context.fillRect(x, y, cell - (cell > 4 ? 0.6 : 0), pitch - (pitch > 4 ? 0.6 : 0));
        });
      }
      context.globalAlpha = 1;
    },
    destroy() {
      context?.clearRect(0, 0, canvas.width, canvas.height);
    },
  };
}
