import type { Moment } from '../../engine/cursor';
import { easeInOut } from '../ease';
import { barsOf, stackedBars, type BarScale } from '../diagram/bars';
import type { Placed, PlacedWire } from '../diagram/diagram';
import { pointAlong } from '../diagram/geometry';
import { between, type MovingMark } from '../diagram/motion';
import type { Hue } from '../hue';
import type { BackwardDiagram } from './diagram';
import { gradientFrame } from './frames';
import { gradientAt } from './passed';
import { gradientScale } from './still';

/** Share of a turn that gradients need for their way; the rest shows them adding up. */
const TRAVEL = 0.65;

/**
 * What moves at a moment of the backward pass: gradients travel from each reader through its maker, where each operand gets its
 * own part, back to the operand; there the parts are stacked to a sum. A pure function; at rest it is empty.
 */
export function backwardMotionAt(backward: BackwardDiagram, moment: Moment): readonly MovingMark[] {
  const { timestep, stage, fraction } = moment;
  if (fraction >= 1) return [];
  const { places } = backward;
  const handed = stage === 0 ? handedOver(backward, timestep) : [];
  const extra = handed.length > 0 ? 1 : 0;
  const turns = (places.turns[stage] ?? 1) + extra;
  const clock = fraction * turns;
  const turn = Math.min(Math.floor(clock), turns - 1) - extra;
  const share = clock - Math.floor(clock);
  const scale = gradientScale(backward.fullAt(timestep));
  if (turn === -1) return handOver(backward, timestep, scale, handed, share);

  const marks: MovingMark[] = [];
  for (const element of backward.elements) {
    const place = places.byKey.get(element.key);
    if (element.kind !== 'value' || place?.stage !== stage || place.turn > turn) continue;
    if (place.turn < turn) {
      const entries = gradientAt(backward.trace, backward.gradients, element.node, timestep);
      const frame = gradientFrame(element, backward.both);
      marks.push({ key: element.key, hue: element.hue, bars: barsOf(entries, frame, scale) });
    } else if (share > TRAVEL) {
      const grown = easeInOut((share - TRAVEL) / (1 - TRAVEL));
      marks.push(...addingUp(backward, element, timestep, scale, grown));
    }
  }
  if (share > TRAVEL) return marks;

  const moving = backward.wires.filter(({ from }) => {
    const place = places.byKey.get(from);
    return place?.stage === stage && place.turn === turn;
  });
  const legOf = ({ key }: PlacedWire): number => places.legs.get(key) ?? 0;
  const legs = Math.max(0, ...moving.map(legOf)) + 1;
  const way = (share / TRAVEL) * legs;
  for (const wire of moving) {
    if (legOf(wire) !== Math.min(Math.floor(way), legs - 1)) continue;
    marks.push(travelling(backward, wire, timestep, scale, easeInOut(way - legOf(wire))));
  }
  const atHidden = places.byKey.get('h');
  const fromLoss = backward.arriving('h', 'outside', timestep);
  if (fromLoss !== null && atHidden?.stage === stage && atHidden.turn === turn) {
    const [to, from] = backward.lossWire.points;
    const centre = between(from, to, easeInOut(share / TRAVEL));
    const frame = { ...sizeUnderWay(backward, 'h'), ...centre };
    marks.push({ key: 'loss > h', hue: 'loss', bars: barsOf(fromLoss, frame, scale) });
  }
  return marks;
}

/** The states whose gradient the timestep that follows has handed in. */
function handedOver(backward: BackwardDiagram, timestep: number): readonly string[] {
  return backward.graph.states.filter(
    (state) => backward.arriving(state, 'next', timestep) !== null,
  );
}

/** The gradients of the states before leave to the left and come in from the right: the timestep before is the same cell again. */
function handOver(
  backward: BackwardDiagram,
  timestep: number,
  scale: BarScale,
  states: readonly string[],
  share: number,
): readonly MovingMark[] {
  return states.flatMap((state): MovingMark[] => {
    const before = backward.byKey.get(`${state}_prev`);
    const exit = backward.byKey.get(`next ${state}`);
    const handed = backward.arriving(state, 'next', timestep);
    if (before === undefined || exit === undefined || handed === null) return [];
    const leaves = share < 0.5;
    const u = easeInOut(leaves ? share * 2 : share * 2 - 1);
    const centre = leaves
      ? between(before, { x: -before.width, y: before.y }, u)
      : between({ x: backward.width + before.width, y: exit.y }, exit, u);
    const frame = gradientFrame({ ...before, ...centre }, backward.both);
    return [{ key: `over ${state}`, hue: before.hue, bars: barsOf(handed, frame, scale) }];
  });
}

function travelling(
  backward: BackwardDiagram,
  wire: PlacedWire,
  timestep: number,
  scale: BarScale,
  share: number,
): MovingMark {
  const { key, hue, from, points } = wire;
  const centre = pointAlong(points, 1 - share);
  const frame = { ...sizeUnderWay(backward, from), ...centre };
  return { key, hue, bars: barsOf(backward.alongWire(wire, timestep), frame, scale) };
}

/** A little smaller than in the box, so that the wire's end stays visible. */
function sizeUnderWay(backward: BackwardDiagram, key: string): { width: number; height: number } {
  const own = backward.byKey.get(key);
  const box = own?.kind === 'value' ? own : backward.byKey.get('h');
  const { height } = gradientFrame(box ?? { x: 0, y: 0, width: 60, height: 44 }, backward.both);
  return { width: (box?.width ?? 60) * 0.72, height: height * 0.72 };
}

/** All that arrives at a value, one part on the other. */
function addingUp(
  backward: BackwardDiagram,
  element: Placed,
  timestep: number,
  scale: BarScale,
  share: number,
): readonly MovingMark[] {
  const hueOf = (wire: PlacedWire): Hue => backward.byKey.get(wire.to)?.hue ?? element.hue;
  const parts: { hue: MovingMark['hue']; entries: Float64Array }[] = backward.wires
    .filter(({ from }) => from === element.key)
    .map((wire) => ({ hue: hueOf(wire), entries: backward.alongWire(wire, timestep) }));
  const fromLoss = element.key === 'h' ? backward.arriving('h', 'outside', timestep) : null;
  if (fromLoss !== null) parts.unshift({ hue: 'loss', entries: fromLoss });

  const frame = gradientFrame(element, backward.both);
  const base = new Float64Array(parts[0]?.entries.length ?? 0);
  return parts.map(({ hue, entries }, k) => {
    const bars = stackedBars(base, entries, share, frame, scale);
    base.forEach((sum, unit) => {
      base[unit] = sum + (entries[unit] ?? 0);
    });
    return { key: `${element.key} ${k}`, hue: parts.length > 1 ? hue : element.hue, bars };
  });
}
