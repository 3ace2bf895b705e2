import { easeInOut } from '../ease';
import type { Point } from '../../engine/cell';
import type { Moment } from '../../engine/cursor';
import { nodeAt, nodeOf } from '../../engine/graph';
import { valueAt } from '../../engine/trace';
import type { Hue } from '../hue';
import { barsOf, stackedBars, type Bar } from './bars';
import type { Diagram, Placed, PlacedWire } from './diagram';
import { pointAlong } from './geometry';
import { isMoving, scaleOf } from './still';

/** Bars under way along a wire, or growing in their box. */
export interface MovingMark {
  readonly key: string;
  readonly hue: Hue | 'loss';
  readonly bars: readonly Bar[];
}

/** Share of a turn that values need for their way; the rest shows what becomes of them. */
const TRAVEL = 0.55;

/**
 * What moves at a moment: values travel along their wires to where they are used, then the result takes shape: a product
 * shrinks from the value it scales, a sum is stacked, an activation bends its operand. A pure function; at rest it is empty.
 */
export function motionAt(diagram: Diagram, moment: Moment): readonly MovingMark[] {
  if (moment.fraction >= 1) return [];
  const handsOver = moment.stage === 0 && moment.timestep > 0;
  const turns = (diagram.turns[moment.stage] ?? 1) + (handsOver ? 1 : 0);
  const clock = moment.fraction * turns;
  const turn = Math.min(Math.floor(clock), turns - 1) - (handsOver ? 1 : 0);
  const share = clock - Math.floor(clock);

  const marks: MovingMark[] = [];
  if (handsOver && turn === -1) marks.push(...handOver(diagram, moment.timestep, share));
  for (const element of diagram.elements) {
    if (element.kind !== 'value' || !isMoving(element, moment.stage)) continue;
    const given = element.stage === -1;
    if (given ? turn >= 0 : element.turn < turn) {
      marks.push(inBox(diagram, element, moment.timestep, 1));
    } else if (!given && element.turn === turn) {
      const grown = easeInOut(Math.max((share - TRAVEL) / (1 - TRAVEL), 0));
      if (share > TRAVEL) marks.push(...takingShape(diagram, element, moment.timestep, grown));
    }
  }
  if (share <= TRAVEL && turn >= 0) {
    for (const wire of diagram.wires) {
      if (wire.stage !== moment.stage || wire.turn !== turn || !wire.to.startsWith('do ')) continue;
      marks.push(travelling(diagram, wire, moment.timestep, easeInOut(share / TRAVEL)));
    }
  }
  return marks;
}

/** The states leave to the right and come in from the left: the next timestep is the same cell again. */
function handOver(diagram: Diagram, timestep: number, share: number): readonly MovingMark[] {
  const marks: MovingMark[] = [];
  for (const state of diagram.graph.states) {
    const from = diagram.byKey.get(state);
    const exit = diagram.byKey.get(`next ${state}`);
    const into = diagram.byKey.get(`${state}_prev`);
    if (from === undefined || exit === undefined || into === undefined) continue;
    const leaves = share < 0.5;
    const u = easeInOut(leaves ? share * 2 : share * 2 - 1);
    const edge = { x: -into.width, y: into.y };
    const centre = leaves ? between(from, exit, u) : between(edge, into, u);
    const values = valueAt(diagram.trace, `${state}_prev`, timestep);
    const scale = scaleOf(diagram, state);
    marks.push({
      key: `over ${state}`,
      hue: into.hue,
      bars: barsOf(values, { ...centre, width: into.width, height: into.height }, scale),
    });
  }
  return marks;
}

function travelling(
  diagram: Diagram,
  wire: PlacedWire,
  timestep: number,
  share: number,
): MovingMark {
  const source = diagram.byKey.get(wire.from);
  const values = valueAt(diagram.trace, wire.node, timestep);
  const sample = diagram.elements.find(({ kind }) => kind === 'value');
  const width = source?.kind === 'value' ? source.width : (sample?.width ?? 60);
  const height = source?.kind === 'value' ? source.height : (sample?.height ?? 44);
  const centre = pointAlong(wire.points, share);
  // Smaller while under way, so that the wire's end stays visible.
  const frame = { ...centre, width: width * 0.72, height: height * 0.72 };
  return { key: wire.key, hue: wire.hue, bars: barsOf(values, frame, scaleOf(diagram, wire.node)) };
}

function inBox(diagram: Diagram, element: Placed, timestep: number, share: number): MovingMark {
  const values = valueAt(diagram.trace, element.node, timestep);
  const shown = share === 1 ? values : values.map((value) => value * share);
  return {
    key: element.key,
    hue: element.hue,
    bars: barsOf(shown, element, scaleOf(diagram, element.node)),
  };
}

/** A value coming into being: `share` 0 is its operand, 1 the value itself. */
function takingShape(
  diagram: Diagram,
  element: Placed,
  timestep: number,
  share: number,
): readonly MovingMark[] {
  const maker = diagram.byKey.get(`do ${element.node}`);
  const value = valueAt(diagram.trace, element.node, timestep);
  if (maker === undefined || maker.kind === 'layer') {
    return [inBox(diagram, element, timestep, share)];
  }
  const scale = scaleOf(diagram, element.node);
  const node = nodeOf(diagram.graph, element.node);
  const operands = node.operands
    .map((index) => nodeAt(diagram.graph, index))
    .filter(({ operation }) => operation !== 'number' && operation !== 'parameter');
  const wires = diagram.wires.filter(({ to }) => to === maker.key);
  const hueFrom = (id: string): Hue =>
    wires.find(({ node: from }) => from === id)?.hue ?? element.hue;

  const [first, second] = operands;
  if (node.operation === 'add' && first !== undefined && second !== undefined) {
    const a = valueAt(diagram.trace, first.id, timestep);
    const b = valueAt(diagram.trace, second.id, timestep);
    return [
      { key: element.key, hue: hueFrom(first.id), bars: barsOf(a, element, scale) },
      {
        key: `${element.key} +`,
        hue: hueFrom(second.id),
        bars: stackedBars(a, b, share, element, scale),
      },
    ];
  }
  const source = operands.find((operand) => scaleOf(diagram, operand.id).signed) ?? first;
  const from = source === undefined ? value : valueAt(diagram.trace, source.id, timestep);
  const mixed = value.map((v, k) => (from[k] ?? 0) * (1 - share) + v * share);
  return [{ key: element.key, hue: element.hue, bars: barsOf(mixed, element, scale) }];
}

export function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
