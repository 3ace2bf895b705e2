import { select } from 'd3-selection';
import type { HistogramScene } from '../scene/histogram-layout';
import type { View } from './view';

/** Draws a histogram; `write` says how a number under the axis is written. */
export function createHistogramView(
  root: SVGGElement,
  write: (value: number) => string,
): View<HistogramScene> {
  const group = select(root);
  const zones = group.append('g').attr('class', 'histogram-zones');
  const bars = group.append('g').attr('class', 'histogram-bars');
  const axis = group.append('line').attr('class', 'histogram-axis');
  const ticks = group.append('g').attr('class', 'histogram-ticks');

  return {
    render(scene) {
      const last = scene.ticks.length - 1;
      group.attr('data-hue', scene.hue);
      for (const [layer, rectangles] of [
        [zones, scene.zones],
        [bars, scene.bars],
      ] as const) {
        layer
          .selectAll('rect')
          .data(rectangles)
          .join('rect')
          .attr('x', ({ x }) => x)
          .attr('y', ({ y }) => y)
          .attr('width', ({ width }) => width)
          .attr('height', ({ height }) => height);
      }
      axis
        .attr('x1', 0)
        .attr('x2', scene.width)
        .attr('y1', scene.baseline)
        .attr('y2', scene.baseline);
      ticks
        .selectAll('text')
        .data(scene.ticks)
        .join('text')
        .attr('x', ({ x }) => x)
        .attr('y', scene.height - 2)
        // The outermost numbers stay within the picture.
        .attr('text-anchor', (_, k) => (k === 0 ? 'start' : k === last ? 'end' : 'middle'))
        .text(({ value }) => write(value));
    },
    destroy() {
      group.selectAll('*').remove();
      group.attr('data-hue', null);
    },
  };
}
