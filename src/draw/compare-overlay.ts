import { select } from 'd3-selection';
import type { OverlayScene, PlacedLine } from '../scene/compare/overlay';
import { pathOf } from './path';
import { set, write } from './set';
import type { View } from './view';

type Tick = OverlayScene['flow']['ticks'][number];

/** Draws the lines of all columns over each other, on their axes, each with its label at its first timestep. */
export function createOverlayView(root: SVGGElement): View<OverlayScene> {
  const group = select(root);
  const grid = group.append('g').attr('class', 'overlay-grid');
  const target = group.append('path').attr('class', 'series target');
  const lines = group.append('g').attr('class', 'overlay-lines');
  const labels = group.append('g').attr('class', 'overlay-labels');
  return {
    render({ left, right, flow, prediction }) {
      grid
        .selectAll<SVGGElement, Tick>('g')
        .data(flow.ticks)
        .join((enter) => {
          const tick = enter.append('g');
          tick.append('line');
          tick.append('text').attr('dy', '0.35em');
          return tick;
        })
        .each(function ({ y, text }) {
          const line = this.querySelector('line');
          set(line, 'x1', left);
          set(line, 'x2', right);
          set(line, 'y1', y);
          set(line, 'y2', y);
          const label = this.querySelector('text');
          set(label, 'x', right + 8);
          set(label, 'y', y);
          write(label, text);
        });
      set(target.node(), 'd', pathOf(prediction?.target ?? []));
      const all = [...flow.lines, ...(prediction?.lines ?? [])];
      lines
        .selectAll<SVGPathElement, PlacedLine>('path')
        .data(all, ({ key }) => key)
        .join('path')
        .each(function ({ column, hue, parts }) {
          set(this, 'data-column', column);
          set(this, 'data-hue', hue);
          set(this, 'd', parts.map(pathOf).join(''));
        });
      labels
        .selectAll<SVGTextElement, PlacedLine>('text')
        .data(all, ({ key }) => key)
        .join((enter) => enter.append('text').attr('dy', '0.35em'))
        .each(function ({ hue, label, labelY }) {
          set(this, 'data-hue', hue);
          set(this, 'display', labelY === null ? 'none' : null);
          set(this, 'x', left - 8);
          set(this, 'y', labelY ?? 0);
          write(this, label);
        });
    },
    destroy() {
      group.selectAll('*').remove();
    },
  };
}
