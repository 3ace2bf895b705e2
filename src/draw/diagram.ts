import { select, type Selection } from 'd3-selection';
import { formatNumber } from '../engine/formula/format-number';
import type { Bar } from '../scene/diagram/bars';
import type { MovingMark } from '../scene/diagram/motion';
import type { DiagramScene } from '../scene/diagram/scene';
import type { BoxMark, MakerMark, Still, WireMark } from '../scene/diagram/still';
import { writeLabel } from './label';
import { pathOf } from './path';
import type { View } from './view';

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Draws a cell's diagram. `nameOf` gives a layer's name in the language on the screen. */
export function createDiagramView(
  root: SVGGElement,
  nameOf: (node: string) => string,
): View<DiagramScene> {
  const group = select(root);
  const wires = group.append('g').attr('class', 'wires');
  const makers = group.append('g').attr('class', 'makers');
  const boxes = group.append('g').attr('class', 'boxes');
  const moving = group.append('g').attr('class', 'moving');
  let drawn: Still | null = null;

  return {
    render({ still, motion }) {
      if (still !== drawn) {
        drawWires(wires, still.wires);
        drawMakers(makers, still.makers, nameOf);
        drawBoxes(boxes, still.boxes);
        drawn = still;
      }
      drawMoving(moving, motion);
    },
    destroy() {
      group.selectAll('*').remove();
    },
  };
}

function drawWires(group: Group, marks: readonly WireMark[]): void {
  group
    .selectAll<SVGPathElement, WireMark>('path')
    .data(marks, ({ key }) => key)
    .join('path')
    .attr('class', 'wire')
    .attr('data-hue', ({ hue }) => hue)
    .attr('data-emphasis', ({ emphasis }) => emphasis)
    .attr('data-node', ({ node }) => node)
    .attr('marker-end', ({ to, hue }) => (to.startsWith('do [') ? null : `url(#arrow-${hue})`))
    .attr('d', ({ points }) => pathOf(points.map(({ x, y }) => [x, y] as const)));
}

function drawMakers(
  group: Group,
  marks: readonly MakerMark[],
  nameOf: (node: string) => string,
): void {
  const joined = group
    .selectAll<SVGGElement, MakerMark>('g')
    .data(
      marks.filter(({ kind }) => kind !== 'exit'),
      ({ key }) => key,
    )
    .join('g')
    .attr('class', ({ kind }) => kind)
    .attr('data-hue', ({ hue }) => hue)
    .attr('data-emphasis', ({ emphasis }) => emphasis)
    .attr('data-node', ({ node }) => node)
    .attr('transform', ({ x, y }) => `translate(${x},${y})`);
  joined.each(function (mark) {
    const one = select(this);
    one.selectAll('*').remove();
    if (mark.kind === 'layer') {
      one
        .append('rect')
        .attr('x', -mark.width / 2)
        .attr('y', -mark.height / 2)
        .attr('width', mark.width)
        .attr('height', mark.height)
        .attr('rx', 6);
      one.append('text').attr('class', 'sign').attr('dy', '0.35em').text(mark.sign);
      const beside = mark.side === 'right';
      one
        .append('text')
        .attr('class', beside ? 'name beside' : 'name')
        .attr('x', beside ? mark.width / 2 + 6 : 0)
        .attr('y', beside ? mark.height / 2 - 3 : mark.height / 2 + 13)
        .text(nameOf(mark.node));
      return;
    }
    one.append('circle').attr('r', mark.width / 2);
    const sign = mark.sign.replace('·', '');
    if (sign === '') return;
    one
      .append('text')
      .attr('class', sign.length > 1 ? 'sign word' : 'sign')
      .attr('dy', '0.35em')
      .text(sign);
  });
}

function drawBoxes(group: Group, marks: readonly BoxMark[]): void {
  const joined = group
    .selectAll<SVGGElement, BoxMark>('g.box')
    .data(marks, ({ key }) => key)
    .join((enter) => {
      const box = enter.append('g').attr('class', 'box');
      box.append('rect').attr('class', 'frame').attr('rx', 6);
      box.append('line').attr('class', 'zero');
      box.append('g').attr('class', 'bars');
      box.append('rect').attr('class', 'chosen').attr('rx', 2);
      box.append('text').attr('class', 'label');
      box.append('text').attr('class', 'value');
      return box;
    })
    .attr('data-hue', ({ hue }) => hue)
    .attr('data-emphasis', ({ emphasis }) => emphasis)
    .attr('data-node', ({ node }) => node)
    .attr('data-side', ({ side }) => side);

  joined.each(function (mark) {
    const box = select(this);
    const left = mark.x - mark.width / 2;
    const top = mark.y - mark.height / 2;
    box
      .select('.frame')
      .attr('x', left)
      .attr('y', top)
      .attr('width', mark.width)
      .attr('height', mark.height);
    box
      .select('.zero')
      .attr('x1', left + 6)
      .attr('x2', left + mark.width - 6)
      .attr('y1', mark.signed ? mark.y : top + mark.height - 5)
      .attr('y2', mark.signed ? mark.y : top + mark.height - 5);
    drawBars(box.select<SVGGElement>('.bars'), mark.bars, mark.chosen);
    const chosen = mark.bars[mark.chosen];
    box
      .select('.chosen')
      .attr('display', chosen === undefined ? 'none' : null)
      .attr('x', (chosen?.x ?? 0) - 1.5)
      .attr('y', top + 3)
      .attr('width', (chosen?.width ?? 0) + 3)
      .attr('height', mark.height - 6);
    const text = textPlaces(mark);
    const label = box.select<SVGTextElement>('.label').attr('x', text.x).attr('y', text.labelY);
    if (label.datum() !== mark.label) {
      label.datum(mark.label);
      writeLabel(label, mark.label);
    }
    box
      .select('.value')
      .attr('x', text.valueX)
      .attr('y', text.valueY)
      .text(mark.value === null ? '' : formatNumber(mark.value));
  });
}

function textPlaces({ side, x, y, width, height }: BoxMark): {
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

function drawBars(
  group: Selection<SVGGElement, unknown, null, undefined>,
  bars: readonly Bar[],
  chosen: number,
): void {
  group
    .selectAll<SVGRectElement, Bar>('rect')
    .data(bars)
    .join('rect')
    .attr('class', (_, k) => (k === chosen || chosen === -1 ? 'bar full' : 'bar'))
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('width', ({ width }) => width)
    .attr('height', ({ height }) => height);
}

function drawMoving(group: Group, marks: readonly MovingMark[]): void {
  group
    .selectAll<SVGGElement, MovingMark>('g')
    .data(marks, ({ key }) => key)
    .join('g')
    .attr('data-hue', ({ hue }) => hue)
    .each(function ({ bars }) {
      drawBars(select(this), bars, -1);
    });
}
