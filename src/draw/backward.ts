import { select, type Selection } from 'd3-selection';
import type { Seat } from '../scene/backward/place-texts';
import type {
  AddsMark,
  BackwardBox,
  BackwardStill,
  BackwardWire,
  Cut,
  CutMark,
  ExitMark,
  LossMark,
} from '../scene/backward/still';
import { drawBars, markChosen, writeBars, writeChosen, writeFrame, writeLevel } from './box';
import { drawMakers } from './diagram';
import { writeLabel } from './label';
import { pathOf, r } from './path';
import { set, write } from './set';
import type { View } from './view';

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Words in the picture, in the language on the screen. */
export interface BackwardWords {
  /** A layer's name. */
  readonly nameOf: (node: string) => string;
  /** Where the timestep that follows hands its gradient in: `from t + 1`, `cut here`; `t + 1`, `cut` where there is little room. */
  readonly fromNext: (mark: ExitMark) => string;
  /** Where the loss comes in at h: `∂L/∂h from the loss`. */
  readonly fromLoss: string;
}

/** Draws the still part of the backward pass. A view is for one {@link BackwardStill}'s layout and one choice of `both`. */
export function createBackwardView(root: SVGGElement, words: BackwardWords): View<BackwardStill> {
  const wires = select(root).append('g');
  const makers = select(root).append('g');
  const exits = select(root).append('g');
  const boxes = select(root).append('g');
  let drawn: BackwardStill | null = null;

  return {
    render(still) {
      if (still === drawn) return;
      drawWires(wires, still.loss === null ? still.wires : [...still.wires, still.loss]);
      drawMakers(makers, still.makers, words.nameOf);
      drawExits(exits, still.exits, words);
      drawCuts(exits, [...still.cuts, ...still.exits.flatMap(cutAt)]);
      drawAdds(exits, still.adds);
      drawLossWords(exits, still.loss, words.fromLoss);
      drawBoxes(boxes, still.boxes);
      drawn = still;
    },
    destroy() {
      select(root).selectAll('*').remove();
    },
  };
}

function drawWires(group: Group, marks: readonly BackwardWire[]): void {
  group
    .selectAll<SVGGElement, BackwardWire>('g')
    .data(marks, ({ key }) => key)
    .join((enter) =>
      enter
        .append('g')
        .attr('class', 'back-wire')
        .attr('data-hue', ({ hue }) => hue)
        .attr('data-node', ({ node }) => node)
        .each(function (mark) {
          const one = select<SVGGElement, unknown>(this);
          // From the operand outwards: the dashes of wires that share a rail then lie on each other.
          one
            .append('path')
            .attr('class', 'line')
            .attr('d', pathOf(mark.points.map(({ x, y }) => [x, y] as const)));
          one.append('path').attr('class', 'head');
        }),
    )
    .each(function ({ emphasis, width, head }) {
      const line = this.querySelector('.line');
      set(this, 'data-emphasis', emphasis);
      set(this, 'data-empty', String(width === 0));
      set(line, 'stroke-width', r(width));
      set(this.querySelector('.head'), 'd', head === null ? '' : pathOfHead(head, width));
    });
}

/** A triangle that grows with its wire, so that it stays wider than that. */
function pathOfHead({ at, towards }: NonNullable<BackwardWire['head']>, width: number): string {
  const length = 7 + width * 0.8;
  const half = 3 + width * 0.7;
  const back = { x: at.x - towards.x * length, y: at.y - towards.y * length };
  const across = { x: -towards.y * half, y: towards.x * half };
  return `${pathOf([
    [at.x, at.y],
    [back.x + across.x, back.y + across.y],
    [back.x - across.x, back.y - across.y],
  ])}z`;
}

function drawExits(group: Group, marks: readonly ExitMark[], words: BackwardWords): void {
  group
    .selectAll<SVGTextElement, ExitMark>('text.exit')
    .data(marks, ({ key }) => key)
    .join((enter) =>
      enter
        .append('text')
        .attr('class', 'exit')
        .attr('data-hue', ({ hue }) => hue)
        .each(function ({ seat }) {
          sit(this, seat);
        }),
    )
    .each(function (mark) {
      set(this, 'data-emphasis', mark.emphasis);
      set(this, 'data-empty', String(!mark.carries));
      set(this, 'data-cut', String(mark.cut !== null));
      write(this, words.fromNext(mark));
    });
}

function cutAt({ key, cut }: ExitMark): readonly CutMark[] {
  return cut === null ? [] : [{ key, ...cut }];
}

function drawCuts(group: Group, marks: readonly CutMark[]): void {
  group
    .selectAll<SVGPathElement, CutMark>('path.cut')
    .data(marks, ({ key }) => key)
    .join('path')
    .attr('class', 'cut')
    .attr('d', pathOfCut);
}

/** Two slanted strokes across a wire. */
function pathOfCut({ at, towards }: Cut): string {
  return [-3, 3]
    .map((along) => {
      const end = (sign: number): readonly [number, number] => [
        at.x + (along - sign * 2.5) * towards.x - sign * 7 * towards.y,
        at.y + (along - sign * 2.5) * towards.y + sign * 7 * towards.x,
      ];
      return pathOf([end(1), end(-1)]);
    })
    .join('');
}

function drawAdds(group: Group, marks: readonly AddsMark[]): void {
  group
    .selectAll<SVGTextElement, AddsMark>('text.adds')
    .data(marks, ({ key }) => key)
    .join((enter) =>
      enter
        .append('text')
        .attr('class', 'adds')
        .attr('data-node', ({ node }) => node)
        .attr('data-hue', ({ hue }) => hue)
        .each(function ({ seat }) {
          sit(this, seat);
        }),
    )
    .each(function ({ text }) {
      write(this, text);
    });
}

function drawLossWords(group: Group, loss: LossMark | null, words: string): void {
  group
    .selectAll<SVGTextElement, LossMark>('text.from-loss')
    .data(loss === null ? [] : [loss])
    .join((enter) => enter.append('text').attr('class', 'from-loss').attr('data-hue', 'loss'))
    .attr('data-emphasis', ({ emphasis }) => emphasis)
    .each(function ({ seat }) {
      sit(this, seat);
    })
    .text(words);
}

/** Puts a text on its seat. */
function sit(text: SVGTextElement, { x, y, anchor }: Seat): void {
  set(text, 'x', r(x));
  set(text, 'y', r(y));
  set(text, 'text-anchor', anchor);
}

function drawBoxes(group: Group, marks: readonly BackwardBox[]): void {
  group
    .selectAll<SVGGElement, BackwardBox>('g.box')
    .data(marks, ({ key }) => key)
    .join((enter) =>
      enter
        .append('g')
        .attr('class', ({ value }) => (value === null ? 'box' : 'box both'))
        .attr('data-hue', ({ hue }) => hue)
        .attr('data-node', ({ node }) => node)
        .each(function (mark) {
          writeBox(select<SVGGElement, unknown>(this), mark);
        }),
    )
    .each(function (mark) {
      const { gradient, value } = mark;
      const part = (name: string): Element | null => this.querySelector(`.${name}`);
      set(this, 'data-emphasis', mark.emphasis);
      drawBars(part('gradient'), gradient.bars, mark.chosen);
      if (value !== null) drawBars(part('forward'), value.bars, mark.chosen);
      markChosen(this, gradient.bars[mark.chosen] ?? value?.bars[mark.chosen]);
      if (value !== null) write(part('forward-number'), value.number);
      write(
        part('value'),
        value !== null && value.number !== '' && gradient.number !== ''
          ? `∂ ${gradient.number}`
          : gradient.number,
      );
    });
}

function writeBox(group: Group, mark: BackwardBox): void {
  const text = (name: string, seat: Seat) =>
    group
      .append('text')
      .attr('class', name)
      .each(function () {
        sit(this, seat);
      });
  const bars = (name: string): void => {
    writeBars(group.append('g').attr('class', name));
  };
  writeFrame(group, mark);
  writeLevel(group, 'zero', mark, mark.gradient.zero, 6);
  bars('gradient');
  if (mark.value !== null) {
    writeLevel(group, 'zero', mark, mark.value.zero, 6);
    writeLevel(group, 'half', mark, mark.y, 0);
    bars('forward');
  }
  writeChosen(group, mark);
  writeLabel(text('label', mark.seats.label), mark.label);
  text('value', mark.seats.number);
  if (mark.value !== null) text('forward-number', mark.seats.value);
}
