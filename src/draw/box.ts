import type { Selection } from 'd3-selection';
import type { Bar } from '../scene/diagram/bars';
import { r } from './path';
import { set } from './set';

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Where a box stands: its middle, width and height in units of the picture. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The frame of a box, around what is written into it afterwards. */
export function writeFrame(group: Group, { x, y, width, height }: Place): void {
  group
    .append('rect')
    .attr('class', 'frame')
    .attr('rx', 6)
    .attr('x', x - width / 2)
    .attr('y', y - height / 2)
    .attr('width', width)
    .attr('height', height);
}

/** A level line across a box, `inset` from its sides. */
export function writeLevel(
  group: Group,
  name: string,
  { x, width }: Place,
  y: number,
  inset: number,
): void {
  group
    .append('line')
    .attr('class', name)
    .attr('x1', x - width / 2 + inset)
    .attr('x2', x + width / 2 - inset)
    .attr('y1', y)
    .attr('y2', y);
}

/** Room for the bars of all units, and for those of the chosen one, which are drawn in full colour. */
export function writeBars(group: Group): void {
  group.append('path').attr('class', 'bars');
  group.append('path').attr('class', 'full');
}

/** The mark around the chosen unit, as high as the box; {@link markChosen} puts it in its place. */
export function writeChosen(group: Group, { y, height }: Place): void {
  group
    .append('rect')
    .attr('class', 'chosen')
    .attr('rx', 2)
    .attr('y', y - height / 2 + 3)
    .attr('height', height - 6);
}

/** Draws the bars of one value; `chosen` is a unit, −1 all of them. */
export function drawBars(group: Element | null, bars: readonly Bar[], chosen: number): void {
  const pathOfSome = (full: boolean): string =>
    pathOfBars(bars.filter((_, k) => (k === chosen || chosen === -1) === full));
  set(group?.querySelector('.bars') ?? null, 'd', pathOfSome(false));
  set(group?.querySelector('.full') ?? null, 'd', pathOfSome(true));
}

/** Moves the mark to the bar of the chosen unit; hides it where there is none. */
export function markChosen(group: Element, bar: Bar | undefined): void {
  const mark = group.querySelector('.chosen');
  set(mark, 'display', bar === undefined ? 'none' : 'inline');
  set(mark, 'x', (bar?.x ?? 0) - 1.5);
  set(mark, 'width', (bar?.width ?? 0) + 3);
}

function pathOfBars(bars: readonly Bar[]): string {
  return bars
    .map(({ x, y, width, height }) => `M${r(x)},${r(y)}h${r(width)}v${r(height)}h${-r(width)}z`)
    .join('');
}
