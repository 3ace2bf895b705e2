import { select, type Selection } from 'd3-selection';
import type { Bar } from '../scene/diagram/bars';
import type { Placed } from '../scene/diagram/diagram';
import type { BoxMark, MakerMark, Still, WireMark } from '../scene/diagram/still';
import { drawBars, markChosen, writeBars, writeChosen, writeFrame, writeLevel } from './box';
import { writeLabel } from './label';
import { pathOf, r } from './path';
import { set, write } from './set';
import type { View } from './view';

type Group = Selection<SVGGElement, unknown, null, undefined>;

/**
 * Draws the still part of a cell's diagram. A view is for one diagram: what does not change with time is written once.
 * `nameOf` gives a layer's name in the language on the screen.
 */
export function createDiagramView(
  root: SVGGElement,
  nameOf: (node: string) => string,
): View<Still> {
  const wires = select(root).append('g');
  const makers = select(root).append('g');
  const boxes = select(root).append('g');
  let drawn: Still | null = null;
  let emphases = '';

  return {
    render(still) {
      if (still === drawn) return;
      const now = [...still.wires, ...still.makers].map(({ emphasis }) => emphasis).join();
      if (now !== emphases) {
        drawWires(wires, still.wires);
        drawMakers(makers, still.makers, nameOf);
        emphases = now;
      }
      drawBoxes(boxes, still.boxes);
      drawn = still;
    },
    destroy() {
      select(root).selectAll('*').remove();
    },
  };
}

function drawWires(group: Group, marks: readonly WireMark[]): void {
  group
    .selectAll<SVGPathElement, WireMark>('path')
    .data(marks, ({ key }) => key)
    .join((enter) =>
      enter
        .append('path')
        .attr('class', 'wire')
        .attr('data-hue', ({ hue }) => hue)
        .attr('data-node', ({ node }) => node)
        .attr('marker-end', ({ to, hue }) => (to.startsWith('do [') ? null : `url(#arrow-${hue})`))
        .attr('d', ({ points }) => pathOf(points.map(({ x, y }) => [x, y] as const))),
    )
    .attr('data-emphasis', ({ emphasis }) => emphasis);
}

/** Layers and operators, which the picture of the backward pass shows in the same places. */
export function drawMakers(
  group: Group,
  marks: readonly MakerMark[],
  nameOf: (node: string) => string,
): void {
  group
    .selectAll<SVGGElement, MakerMark>('g')
    .data(
      marks.filter(({ kind }) => kind !== 'exit'),
      ({ key }) => key,
    )
    .join((enter) =>
      enter
        .append('g')
        .attr('class', ({ kind }) => kind)
        .attr('data-hue', ({ hue }) => hue)
        .attr('data-node', ({ node }) => node)
        .attr('transform', ({ x, y }) => `translate(${x},${y})`)
        .each(function (mark) {
          const one = select<SVGGElement, unknown>(this);
          if (mark.kind === 'layer') writeLayer(one, mark, nameOf(mark.node));
          else writeOperator(one, mark);
        }),
    )
    .attr('data-emphasis', ({ emphasis }) => emphasis);
}

function writeLayer(group: Group, { width, height, sign, side }: MakerMark, name: string): void {
  group
    .append('rect')
    .attr('x', -width / 2)
    .attr('y', -height / 2)
    .attr('width', width)
    .attr('height', height)
    .attr('rx', 6);
  group
    .append('text')
    .attr('class', sign.length > 4 ? 'sign word' : 'sign')
    .attr('dy', '0.35em')
    .text(sign);
  const beside = side === 'right';
  group
    .append('text')
    .attr('class', beside ? 'name beside' : 'name')
    .attr('x', beside ? width / 2 + 6 : 0)
    .attr('y', beside ? height / 2 - 3 : height / 2 + 13)
    .text(name);
}

function writeOperator(group: Group, { width, sign }: MakerMark): void {
  group.append('circle').attr('r', width / 2);
  const shown = sign.replace('·', '');
  if (shown === '') return;
  group
    .append('text')
    .attr('class', shown.length > 1 ? 'sign word' : 'sign')
    .attr('dy', '0.35em')
    .text(shown);
}

function drawBoxes(group: Group, marks: readonly BoxMark[]): void {
  group
    .selectAll<SVGGElement, BoxMark>('g.box')
    .data(marks, ({ key }) => key)
    .join((enter) =>
      enter
        .append('g')
        .attr('class', 'box')
        .attr('data-hue', ({ hue }) => hue)
        .attr('data-node', ({ node }) => node)
        .attr('data-side', ({ side }) => side)
        .each(function (mark) {
          writeBox(select<SVGGElement, unknown>(this), mark);
        }),
    )
    .each(function (mark) {
      const part = (name: string): Element | null => this.querySelector(`.${name}`);
      set(this, 'data-emphasis', mark.emphasis);
      drawBars(this, mark.bars, mark.chosen);
      markChosen(this, mark.bars[mark.chosen]);
      set(part('ghosts'), 'd', pathOfOutlines(mark.ghosts));
      set(part('edited'), 'display', mark.edited ? 'inline' : 'none');
      write(part('value'), mark.number);
    });
}

function writeBox(group: Group, mark: BoxMark): void {
  const left = mark.x - mark.width / 2;
  const top = mark.y - mark.height / 2;
  const zero = mark.signed ? mark.y : top + mark.height - 5;
  const text = textPlaces(mark);
  writeFrame(group, mark);
  writeLevel(group, 'zero', mark, zero, 6);
  writeBars(group);
  group.append('path').attr('class', 'ghosts');
  writeChosen(group, mark);
  const label = group.append('text').attr('class', 'label');
  writeLabel(label.attr('x', text.x).attr('y', text.labelY), mark.label);
  group
    .append('circle')
    .attr('class', 'edited')
    .attr('r', 4)
    .attr('cx', left + mark.width - 1)
    .attr('cy', top + 1)
    .attr('display', 'none');
  group.append('text').attr('class', 'value').attr('x', text.valueX).attr('y', text.valueY);
}

/** Where a box's label and number stand. */
function textPlaces({ side, x, y, width, height }: Placed): {
  x: number;
  labelY: number;
  valueX: number;
  valueY: number;
} {
  if (side === 'right' || side === 'left') {
    const beside = side === 'right' ? x + width / 2 + 8 : x - width / 2 - 8;
    return { x: beside, labelY: y - 7, valueX: beside, valueY: y + 18 };
  }
  return {
    x: x - width / 2,
    labelY: y - height / 2 - 8,
    // Right of the middle, where a wire may leave downwards.
    valueX: x + (width < 70 ? 6 : 12),
    valueY: y + height / 2 + 14,
  };
}

/** The outline of what a bar was before: open, so that it is not taken for a value. */
function pathOfOutlines(bars: readonly Bar[]): string {
  return bars
    .map(
      ({ x, y, width, height }) =>
        `M${r(x - 1)},${r(y)}h${r(width + 2)}v${r(height)}h${-r(width + 2)}z`,
    )
    .join('');
}
