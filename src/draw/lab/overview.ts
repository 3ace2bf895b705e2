import { select } from 'd3-selection';
import type { OverviewScene } from '../../scene/lab/overview';
import { pathOf, r } from '../path';
import { set } from '../set';
import type { View } from '../view';

/** Draws a whole series, small, with the stretch that is shown and the part that is judged. */
export function createOverviewView(root: SVGGElement): View<OverviewScene> {
  const group = select(root);
  const judged = group.append('rect').attr('class', 'judged');
  const line = group.append('path').attr('class', 'chart-line thin').attr('data-hue', 'ink');
  const shown = group.append('rect').attr('class', 'shown');
  return {
    render(scene) {
      set(line.node(), 'd', scene.parts.map(pathOf).join(''));
      for (const [node, { from, to }, inset] of [
        [judged.node(), scene.judged, 0],
        [shown.node(), scene.shown, 0.5],
      ] as const) {
        set(node, 'x', r(from));
        set(node, 'width', r(Math.max(to - from, 2)));
        set(node, 'y', inset);
        set(node, 'height', r(scene.height - 2 * inset));
      }
    },
    destroy() {
      group.selectAll('*').remove();
    },
  };
}
