import type { Point } from '../../engine/cell';
import type { Placed } from '../diagram/diagram';
import type { BackwardLayout } from './layout';
import { widthOfLabel, widthOfText, type Letters } from './letters';
import { placeTexts, type Rect, type Seat, type Unplaced } from './place-texts';
import { WIDEST_NUMBER, WIDEST_ROOM_NUMBER, WIDEST_VALUE } from './short-number';

/** Where the texts of a picture stand, by `label c`, `number c`, `value c`, `adds f` (of a layer), `next c` (exit) and `loss`. */
export type Seats = ReadonlyMap<string, Seat>;

/** Before the norm of what a timestep adds to a layer's weights. */
export const ADDS = '∂W ';
/** The words that stand beside wires differ between languages: room for about so many letters. */
const EXIT_WORDS = 'from t + 1';
const SHORT_EXIT_WORDS = 't + 1';
const LOSS_WORDS = '∂L/∂h from the loss';
const SHORT_LOSS_WORDS = 'from the loss';
const LAYER_NAME = 'candidate';
/** Words at an exit stand on their wire where it is at least this many letters long. */
const ROOM = 5.3;
/** How far a text may reach over the picture's edge: less than the margin around it. */
const MARGIN = 14;
/** On both sides of a wire. */
const CLEAR = 2.5;

/**
 * Seats for all texts, chosen so that none runs into another, into a box or a layer, and as few as possible over a wire: for the
 * widest numbers there may be, so that nothing moves when they change. `both`: values stand above their gradients. `nameOf`: a
 * layer's name, where it is longer than those of the classics.
 */
export function seatsOf(
  layout: BackwardLayout,
  both: boolean,
  letters: Letters,
  nameOf: (node: string) => string = () => '',
): Seats {
  const texts: Unplaced[] = [];
  for (const element of layout.elements) {
    if (element.kind === 'exit') texts.push(wordsAtExit(layout, element, letters));
  }
  texts.push(wordsOfLoss(layout, letters));
  for (const element of layout.elements) {
    if (element.kind === 'value') texts.push(labelOfBox(layout, element, both, letters));
  }
  for (const element of layout.elements) {
    if (element.kind === 'value') texts.push(...numbersOfBox(layout, element, both, letters));
    else if (element.kind === 'layer') texts.push(normOfLayer(element, letters));
  }
  return placeTexts(letters.room ? texts.map((text) => withSeatsAround(text, layout)) : texts, {
    solids: layout.elements.flatMap((element) => solidsOf(element, letters, nameOf(element.node))),
    runs: [...layout.wires.map(({ points }) => points), layout.lossWire.points].flatMap(runsOf),
    room: {
      left: -MARGIN,
      right: layout.width + MARGIN,
      top: -MARGIN,
      // For a room a line is left free below the picture.
      bottom: layout.height + Math.max(MARGIN, letters.room ? letters.number : 0),
    },
  });
}

/** Letters of a size in pixels of the screen may be large in a small picture: then any place near the element will do. */
function withSeatsAround(text: Unplaced, { byKey }: BackwardLayout): Unplaced {
  const [kind = '', ...rest] = text.key.split(' ');
  const element = byKey.get(kind === 'loss' ? 'h' : rest.join(' ')) ?? byKey.get(text.key);
  if (element === undefined) return text;
  const { x, y, width, height } = element;
  const { size } = text;
  // What a box is called stays next to it: nothing else says whose name it is.
  const levels = (kind === 'label' ? [0] : kind === 'number' ? [0, 1] : [0, 1, 2]).flatMap(
    (line) => [y + height / 2 + 0.85 * size + 2 + line * size, y - height / 2 - 8 - line * size],
  );
  const seats = levels.flatMap((y): readonly Seat[] => [
    { x: x + 8, y, anchor: 'start' },
    { x: x - 8, y, anchor: 'end' },
    { x: x - width / 2, y, anchor: 'start' },
    { x: x + width / 2, y, anchor: 'end' },
    { x: x + width / 2 + 8, y, anchor: 'start' },
    { x: x - width / 2 - 8, y, anchor: 'end' },
  ]);
  return { ...text, seats: [...text.seats, ...seats] };
}

/** True where there is no room on an exit's wire for more than a few letters. */
export function isShortExit(
  layout: BackwardLayout,
  { node, x }: Placed,
  { small }: Letters,
): boolean {
  const state = layout.byKey.get(node);
  return x - (state === undefined ? x : state.x + state.width / 2) < ROOM * small;
}

function wordsAtExit(layout: BackwardLayout, exit: Placed, letters: Letters): Unplaced {
  const { key, node, x, y } = exit;
  const size = letters.small;
  const state = layout.byKey.get(node);
  const half = (state?.height ?? 0) / 2;
  const at = (x: number, y: number, anchor: Seat['anchor'] = 'end'): Seat => ({ x, y, anchor });
  const words = isShortExit(layout, exit, letters) ? SHORT_EXIT_WORDS : EXIT_WORDS;
  return {
    key,
    size,
    width: widthOfText(words, size),
    seats: [
      at(x, y - 8),
      at(x, y + 6 + size),
      at(x + MARGIN, y - half - 8),
      at(x + MARGIN, y + half + size + 2),
    ],
  };
}

function wordsOfLoss({ lossWire, width }: BackwardLayout, { small, room }: Letters): Unplaced {
  const [, end] = lossWire.points;
  const { label, anchor } = lossWire;
  const beside = (dx: number): Seat => ({
    x: end.x + dx,
    y: end.y + 0.35 * small,
    anchor: dx < 0 ? 'end' : 'start',
  });
  return {
    key: 'loss',
    size: small,
    width: widthOfText(room ? SHORT_LOSS_WORDS : LOSS_WORDS, small),
    seats: [
      { ...label, anchor },
      { x: label.x + 12, y: label.y, anchor: 'end' },
      beside(-8),
      beside(8),
      { x: label.x - 12, y: label.y, anchor: 'start' },
      ...[-1, 1].flatMap((line): readonly Seat[] =>
        [beside(-8), beside(8)].map((seat) => ({ ...seat, y: seat.y + line * small })),
      ),
      ...[-6, small + 2].flatMap((dy): readonly Seat[] => [
        { x: end.x, y: end.y + dy, anchor: 'start' },
        { x: end.x, y: end.y + dy, anchor: 'end' },
      ]),
      { x: width + MARGIN, y: label.y, anchor: 'end' },
      { x: width + MARGIN, y: label.y + small, anchor: 'end' },
      { x: width + 2 * MARGIN, y: label.y + 0.4 * small, anchor: 'end' },
    ],
  };
}

function labelOfBox(
  layout: BackwardLayout,
  { key, label, side, x, y, width, height }: Placed,
  both: boolean,
  letters: Letters,
): Unplaced {
  const left = x - width / 2;
  const top = y - height / 2 - 8;
  const over: readonly Seat[] = [
    { x: left, y: top, anchor: 'start' },
    { x: x - 6, y: top, anchor: 'end' },
    { x: x + 8, y: top, anchor: 'start' },
    { x: left + width, y: top, anchor: 'end' },
    { x: x - 6, y: y + height / 2 + letters.label, anchor: 'end' },
    { x: x + 6, y: y + height / 2 + letters.label, anchor: 'start' },
    { x: left, y: top - letters.number, anchor: 'start' },
  ];
  const right: Seat = { x: left + width + 8, y: y - 7, anchor: 'start' };
  const before: Seat = { x: left - 8, y: y - 7, anchor: 'end' };
  const runs = both && letters.values ? label : (layout.gradientLabels.get(key) ?? label);
  const isBeside = side === 'right' || side === 'left';
  const beside = side === 'left' ? ([before, right] as const) : ([right, before] as const);
  return {
    key: `label ${key}`,
    size: letters.label,
    width: widthOfLabel(runs, letters),
    seats: isBeside ? [...beside, ...over] : [over[0] ?? right, ...over.slice(1), ...beside],
  };
}

function numbersOfBox(
  layout: BackwardLayout,
  element: Placed,
  both: boolean,
  letters: Letters,
): readonly Unplaced[] {
  const { key, label, side, x, y, width, height } = element;
  const size = letters.number;
  const left = x - width / 2;
  const right = left + width;
  const top = y - height / 2 - 8;
  const below = y + height / 2 + 0.85 * size + 2;
  const from = (x: number, y: number): Seat => ({ x, y, anchor: 'start' });
  const upTo = (x: number, y: number): Seat => ({ x, y, anchor: 'end' });
  const besideAt = (y: number): readonly [Seat, Seat] =>
    side === 'left'
      ? [upTo(left - 8, y), from(right + 8, y)]
      : [from(right + 8, y), upTo(left - 8, y)];
  const isBeside = side === 'right' || side === 'left';
  const lineUnderLabel = y + 5 + size;
  const aside = besideAt(both && letters.values ? lineUnderLabel + size + 3 : lineUnderLabel);
  const under: readonly Seat[] = [
    // Right of the middle, where a wire may leave downwards.
    from(x + (width < 70 ? 6 : 12), below),
    upTo(x - 6, below),
    from(left, below),
    upTo(right, below),
    upTo(Math.min(right + 44, layout.width + MARGIN), below),
  ];
  const more: readonly Seat[] = [
    ...besideAt(y + height / 4 + 0.35 * size),
    ...besideAt(y + height / 2),
    from(x + 6, below + size),
    upTo(x - 6, below + size),
    from(x + 8, top),
    upTo(x - 6, top),
    ...besideAt(y - height / 2),
    from(left, top - letters.label),
    upTo(right, top - letters.label),
  ];
  const written = (name: string, widest: string, seats: readonly Seat[]): Unplaced => ({
    key: `${name} ${key}`,
    size,
    width: widthOfText(widest, size),
    seats: [seats[0] ?? from(x, below), ...seats.slice(1)],
  });
  const number = written(
    'number',
    both && letters.values ? `∂ ${widestNumber(letters)}` : widestNumber(letters),
    isBeside ? [...aside, ...under, ...more] : [...under, ...more, ...aside],
  );
  if (!both || !letters.values) return [number];
  const after = Math.max(x + 8, left + widthOfLabel(label, letters) + 10);
  const above: readonly Seat[] = [
    from(after, top),
    from(x + 8, top),
    ...besideAt(y - height / 4 + 0.35 * size),
    ...besideAt(y - height / 2 + size / 2),
    upTo(x - 6, below),
  ];
  const first = besideAt(lineUnderLabel);
  return [
    written('value', WIDEST_VALUE, isBeside ? [...first, ...above] : [...above, ...first]),
    number,
  ];
}

function widestNumber({ room }: Letters): string {
  return room ? WIDEST_ROOM_NUMBER : WIDEST_NUMBER;
}

function normOfLayer(layer: Placed, letters: Letters): Unplaced {
  const { key, x, y, width, height } = layer;
  const size = letters.number;
  const below = y + height / 2 + size + 3;
  const next = below + size + 1;
  const right = x + width / 2 + 6;
  return {
    key: `adds ${key}`,
    size,
    width: widthOfText(`${ADDS}${widestNumber(letters).slice(1)}`, size),
    seats: [
      { x: x + 8, y: below, anchor: 'start' },
      { x: x + 8, y: next, anchor: 'start' },
      { x: x - width / 2, y: next, anchor: 'start' },
      { x: x - width / 2, y: below, anchor: 'start' },
      { x: x - width / 2, y: y - height / 2 - 5, anchor: 'start' },
      { x: right, y: y + 0.35 * size, anchor: 'start' },
      { x: right, y: y - height / 2 + 0.5 * size, anchor: 'start' },
      { x: x - 8, y: below, anchor: 'end' },
      { x: x - 8, y: next, anchor: 'end' },
    ],
  };
}

/** What stands there already: boxes, layers with their names (diagram.css, presenter.css), operators. */
function solidsOf(element: Placed, letters: Letters, name: string): readonly Rect[] {
  const { kind, side, x, y, width, height } = element;
  if (kind === 'exit') return [];
  const own = {
    left: x - width / 2 - 1,
    right: x + width / 2 + 1,
    top: y - height / 2 - 1,
    bottom: y + height / 2 + 1,
  };
  if (kind !== 'layer') return [own];
  const wide = Math.max(...[LAYER_NAME, name].map((text) => widthOfText(text, letters.number)));
  const beside = side === 'right';
  const left = beside ? x + width / 2 + 6 - (letters.room ? 36 : 0) : x - wide / 2;
  const base = beside
    ? y + height / 2 - 3 + (letters.room ? 1.09 * letters.number : 0)
    : y + height / 2 + 13;
  return [
    own,
    {
      left,
      right: left + wide,
      top: base - 0.76 * letters.number,
      bottom: base + 0.2 * letters.number,
    },
  ];
}

function runsOf(points: readonly Point[]): readonly Rect[] {
  return points.slice(1).map((to, k) => {
    const a = points[k] ?? to;
    return {
      left: Math.min(a.x, to.x) - CLEAR,
      right: Math.max(a.x, to.x) + CLEAR,
      top: Math.min(a.y, to.y) - CLEAR,
      bottom: Math.max(a.y, to.y) + CLEAR,
    };
  });
}
