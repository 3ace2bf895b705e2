import { select } from 'd3-selection';
import type { CellMark, HandOver, StateMark, UnrolledScene } from '../scene/unrolled';
import { pathOf } from './path';
import type { View } from './view';

export interface UnrolledText {
  readonly name: string;
  readonly input: string;
  readonly prediction: string;
}

export interface UnrolledDrawing {
  readonly scene: UnrolledScene;
  /** One a cell. */
  readonly texts: readonly UnrolledText[];
}

/** Draws the chain of cells. */
export function createUnrolledView(root: SVGGElement): View<UnrolledDrawing> {
  const wires = select(root).append('g');
  const cells = select(root).append('g');
  const words = select(root).append('g');
  return {
    render({ scene, texts }) {
      wires
        .selectAll<SVGPathElement, HandOver>('path')
        .data(scene.handOvers)
        .join('path')
        .attr('class', 'wire')
        .attr('data-hue', ({ hue }) => hue)
        .attr('marker-end', ({ hue }) => `url(#arrow-${hue})`)
        .attr('d', ({ from, to }) => pathOf([from, to]));
      const groups = cells
        .selectAll<SVGGElement, CellMark>('g.cell')
        .data(scene.cells)
        .join((enter) => {
          const group = enter.append('g').attr('class', 'cell');
          group.append('rect').attr('class', 'frame').attr('rx', 6);
          return group;
        })
        .attr('data-now', ({ isNow }) => isNow);
      groups
        .select('.frame')
        .attr('x', ({ x }) => x)
        .attr('y', ({ y }) => y)
        .attr('width', ({ width }) => width)
        .attr('height', ({ height }) => height);
      groups
        .selectAll<SVGGElement, StateMark>('g.state')
        .data(({ states }) => states)
        .join((enter) => {
          const group = enter.append('g').attr('class', 'state');
          group.append('line').attr('class', 'zero');
          group.append('path').attr('class', 'bars');
          group.append('path').attr('class', 'full');
          return group;
        })
        .attr('data-hue', ({ hue }) => hue)
        .each(function (mark) {
          const group = select(this);
          const isFull = (k: number): boolean => mark.chosen === -1 || k === mark.chosen;
          const rects = (full: boolean): string =>
            mark.bars
              .filter((_, k) => isFull(k) === full)
              .map(({ x, y, width, height }) => `M${x},${y}h${width}v${height}h${-width}z`)
              .join('');
          group
            .select('.zero')
            .attr('x1', mark.x - mark.width / 2)
            .attr('x2', mark.x + mark.width / 2)
            .attr('y1', mark.y)
            .attr('y2', mark.y);
          group.select('.bars').attr('d', rects(false));
          group.select('.full').attr('d', rects(true));
        });
      const write = (name: string, y: number, textOf: (text: UnrolledText) => string): void => {
        words
          .selectAll<SVGTextElement, CellMark>(`text.${name}`)
          .data(scene.cells)
          .join('text')
          .attr('class', name)
          .attr('x', ({ x, width }) => x + width / 2)
          .attr('y', y)
          .text((_, k) => textOf(texts[k] ?? { name: '', input: '', prediction: '' }));
      };
      write('out', scene.outY, ({ prediction }) => prediction);
      write('in', scene.inY, ({ name, input }) => `${name}${input === '' ? '' : ` · ${input}`}`);
    },
    destroy() {
      select(root).selectAll('*').remove();
    },
  };
}
