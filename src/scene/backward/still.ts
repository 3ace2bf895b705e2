import { nodeOf } from '../../engine/graph';
import { normOf } from '../../engine/norm';
import { valueAt } from '../../engine/trace';
import type { Point } from '../../engine/cell';
import { barsOf, type Bar } from '../diagram/bars';
import type { Placed } from '../diagram/diagram';
import { barRoom } from '../diagram/geometry';
import type { Emphasis, MakerMark } from '../diagram/still';
import type { Hue } from '../hue';
import type { BackwardDiagram } from './diagram';
import { gradientFrame, valueFrame } from './frames';
import { gradientAt } from './passed';
import type { Seat } from './place-texts';
import { ADDS, isShortExit } from './seats';
import { widthOf } from './strength';

/** A vector drawn as bars in a box or half of one. */
export interface BarsMark {
  /** Empty where it is not known yet, or where the motion layer draws it. */
  readonly bars: readonly Bar[];
  /** Height of the line that bars grow from. */
  readonly zero: number;
  /** The chosen unit's entry, written; empty where it is not known yet. */
  readonly number: string;
}

export interface BackwardBox extends Placed {
  readonly emphasis: Emphasis;
  readonly gradient: BarsMark;
  /** The value itself, above the gradient; null while only gradients are shown. */
  readonly value: BarsMark | null;
  /** Which bar belongs to the chosen unit; −1 for none. */
  readonly chosen: number;
  readonly seats: {
    readonly label: Seat;
    /** Of the gradient's number, and of the value's. */
    readonly number: Seat;
    readonly value: Seat;
  };
}

/** A dashed wire, from the operand that the gradient arrives at to the reader that it comes from. */
export interface BackwardWire {
  readonly key: string;
  /** The node whose gradient arrives. */
  readonly node: string;
  readonly hue: Hue | 'loss';
  readonly emphasis: Emphasis;
  readonly points: readonly Point[];
  /** Tip and direction of the arrowhead (a unit vector); null where the wire only joins others. */
  readonly head: { readonly at: Point; readonly towards: Point } | null;
  /**
   * In pixels: the logarithm of the Euclidean norm of what travels along this wire alone at this timestep, 5 for the largest
   * gradient of the whole pass, 1 from 10⁻⁸ of it down; so widths can be compared over time. 0 where exactly nothing travels.
   */
  readonly width: number;
}

/** Where the timestep that follows hands its gradient in. */
export interface ExitMark {
  readonly key: string;
  readonly node: string;
  readonly hue: Hue;
  readonly emphasis: Emphasis;
  /** Of its words. */
  readonly seat: Seat;
  /** There is no room for more than a few letters. */
  readonly short: boolean;
  /** False at the lane's last timestep, and where back-propagation is cut. */
  readonly carries: boolean;
  /** Truncated: where on the wire what might come from there is not let through; null where nothing is cut. */
  readonly cut: Cut | null;
}

/** Where on a wire back-propagation is cut: a point, and the direction of the wire there. */
export interface Cut {
  readonly at: Point;
  readonly towards: Point;
}

/** Where what has arrived at a state of the timestep before is not handed on to that timestep. */
export interface CutMark extends Cut {
  readonly key: string;
}

/** What this timestep adds to a layer's weights, beside the layer. */
export interface AddsMark {
  readonly key: string;
  readonly node: string;
  readonly hue: Hue;
  readonly seat: Seat;
  /** The norm, written; empty before the stage of the weights is completed. */
  readonly text: string;
}

export interface LossMark extends BackwardWire {
  readonly seat: Seat;
}

/** What does not move while a stage of the backward pass is under way. */
export interface BackwardStill {
  readonly boxes: readonly BackwardBox[];
  readonly makers: readonly MakerMark[];
  readonly wires: readonly BackwardWire[];
  readonly exits: readonly ExitMark[];
  readonly cuts: readonly CutMark[];
  readonly adds: readonly AddsMark[];
  /** What comes in at h from the loss (or the layer above); null where nothing does. */
  readonly loss: LossMark | null;
  /** The gradient that a bar of full length stands for at this timestep; 0 where all are zero. */
  readonly full: number;
}

/**
 * The picture of a stage of the backward pass. At rest the stage's gradients are drawn; otherwise their boxes are left empty for
 * the motion layer. A pure function of its arguments.
 */
export function backwardStillAt(
  backward: BackwardDiagram,
  timestep: number,
  stage: number,
  atRest: boolean,
  unit: number,
): BackwardStill {
  const { places } = backward;
  const stageOf = (key: string): number => places.byKey.get(key)?.stage ?? 0;
  const emphasisOf = (key: string): Emphasis =>
    stageOf(key) === stage ? 'now' : stageOf(key) < stage ? 'known' : 'later';
  const read = new Set(
    backward.wires.filter(({ from }) => emphasisOf(from) === 'now').map(({ to }) => to),
  );
  const weights = places.stages.indexOf('weights');
  const full = backward.fullAt(timestep);

  const boxes: BackwardBox[] = [];
  const makers: MakerMark[] = [];
  const exits: ExitMark[] = [];
  const adds: AddsMark[] = [];
  const cuts: CutMark[] = [];
  const cut = backward.isCutAhead(timestep);
  const handsOn = !backward.isCutBehind(timestep);
  for (const element of backward.elements) {
    const own = emphasisOf(element.key);
    if (element.kind === 'value') {
      const emphasis = read.has(element.key) ? 'now' : own;
      if (!handsOn && nodeOf(backward.graph, element.node).operation === 'previous') {
        cuts.push(cutBehind(element));
      }
      boxes.push(boxOf(backward, element, timestep, unit, full, emphasis, atRest || own !== 'now'));
    } else if (element.kind === 'exit') {
      exits.push(exitOf(backward, element, own, timestep, cut));
    } else {
      // The layers' parameters are what the stage of the weights is about, whenever a gradient passed through before.
      const learns = element.kind === 'layer' && stage === weights;
      makers.push({ ...element, emphasis: learns ? 'now' : own });
      if (element.kind !== 'layer') continue;
      const { key, node, hue } = element;
      const known = weights >= 0 && (stage > weights || (stage === weights && atRest));
      const text = known ? ADDS + backward.write(backward.addsAt(key, timestep)) : '';
      adds.push({ key, node, hue, seat: seatOf(backward, `adds ${key}`), text });
    }
  }

  const wires = backward.wires.map((wire): BackwardWire => {
    const { key, node, hue, from, points } = wire;
    const norm = normOf(backward.alongWire(wire, timestep));
    const width = norm === 0 ? 0 : widthOf(norm, backward.largest);
    return {
      key,
      node,
      hue,
      emphasis: emphasisOf(from),
      points,
      head: headOf(from, points),
      width,
    };
  });
  const loss = lossOf(backward, timestep, emphasisOf('h'));
  return { boxes, makers, wires, exits, cuts, adds, loss, full };
}

function seatOf({ seats }: BackwardDiagram, key: string): Seat {
  return seats.get(key) ?? { x: 0, y: 0, anchor: 'start' };
}

function boxOf(
  backward: BackwardDiagram,
  element: Placed,
  timestep: number,
  unit: number,
  full: number,
  emphasis: Emphasis,
  isThere: boolean,
): BackwardBox {
  const { trace, gradients, write, both, gradientLabels } = backward;
  const { node, key } = element;
  const known = emphasis !== 'later' && isThere;
  const entries = gradientAt(trace, gradients, node, timestep);
  const chosen = isPerUnit(backward, node) && unit < entries.length ? unit : -1;
  const at = Math.max(chosen, 0);
  const frame = gradientFrame(element, both);
  const gradient: BarsMark = {
    bars: known ? barsOf(entries, frame, gradientScale(full)) : [],
    zero: frame.y,
    number: known ? write(entries[at] ?? NaN) : '',
  };
  const label =
    both && backward.letters.values ? element.label : (gradientLabels.get(key) ?? element.label);
  const shown = {
    ...element,
    label,
    emphasis,
    gradient,
    chosen: entries.length > 1 ? chosen : -1,
    seats: {
      label: seatOf(backward, `label ${key}`),
      number: seatOf(backward, `number ${key}`),
      value: seatOf(backward, `value ${key}`),
    },
  };
  if (!both) return { ...shown, value: null };

  const values = valueAt(trace, node, timestep);
  const scale = backward.scales.get(node) ?? { signed: true, full: 1 };
  const above = valueFrame(element);
  const value: BarsMark = {
    bars: barsOf(values, above, scale),
    zero: scale.signed ? above.y : above.y + barRoom(above.height) / 2,
    number: backward.letters.values ? write(values[at] ?? NaN) : '',
  };
  return { ...shown, value };
}

/** Bars grow from the middle line; with every gradient at zero any scale serves. */
export function gradientScale(full: number): { signed: true; full: number } {
  return { signed: true, full: full === 0 ? 1 : full };
}

function isPerUnit({ graph }: BackwardDiagram, id: string): boolean {
  const shape = graph.byId.get(id)?.shape;
  if (shape?.kind !== 'vector') return false;
  const { hidden, input, constant } = shape.size;
  return hidden === 1 && input === 0 && constant === 0;
}

function exitOf(
  backward: BackwardDiagram,
  exit: Placed,
  emphasis: Emphasis,
  timestep: number,
  cut: boolean,
): ExitMark {
  const { key, node, hue } = exit;
  const wire = backward.wires.find(({ to }) => to === key);
  return {
    key,
    node,
    hue,
    emphasis,
    seat: seatOf(backward, key),
    short: isShortExit(backward, exit, backward.letters),
    carries: backward.arriving(node, 'next', timestep) !== null,
    cut: cut && wire !== undefined ? endOf(wire.points) : null,
  };
}

/** Left of the box, where the gradient would leave for the timestep before. */
function cutBehind({ key, x, y, width }: Placed): CutMark {
  return { key, at: { x: x - width / 2 - 10, y }, towards: { x: -1, y: 0 } };
}

/** A little before the end of a wire, and its direction there. */
function endOf(points: readonly Point[]): Cut | null {
  const [before, end] = points.slice(-2);
  if (before === undefined || end === undefined) return null;
  const length = Math.max(Math.hypot(end.x - before.x, end.y - before.y), 1);
  const towards = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  return { at: { x: end.x - 9 * towards.x, y: end.y - 9 * towards.y }, towards };
}

function lossOf(backward: BackwardDiagram, timestep: number, emphasis: Emphasis): LossMark | null {
  const values = backward.arriving('h', 'outside', timestep);
  if (values === null) return null;
  const { points } = backward.lossWire;
  return {
    key: 'loss > h',
    node: 'h',
    hue: 'loss',
    emphasis,
    points,
    head: headOf('h', points),
    width: widthOf(normOf(values), backward.largest),
    seat: seatOf(backward, 'loss'),
  };
}

/**
 * At the operand; on a wire that joins others on a rail, at the corner where it does, and where there is none, nowhere: the
 * rail's own head shows the way.
 */
function headOf(from: string, points: readonly Point[]): BackwardWire['head'] {
  const joins = from.startsWith('do [');
  const [tip, before] = joins ? points.slice(-2) : points;
  if (tip === undefined || before === undefined || (joins && points.length < 3)) return null;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  if (length === 0) return null;
  return {
    at: tip,
    towards: { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length },
  };
}
