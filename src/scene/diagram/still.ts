import { formatNumber } from '../../engine/formula/format-number';
import { valueAt } from '../../engine/trace';
import { barsOf, type Bar } from './bars';
import type { Diagram, Placed, PlacedWire } from './diagram';

/** `now`: being computed; `known`: computed earlier in this timestep; `later`: not yet. */
export type Emphasis = 'now' | 'known' | 'later';

export interface BoxMark extends Placed {
  readonly emphasis: Emphasis;
  readonly signed: boolean;
  /** Empty where the value is not known yet, or where the motion layer draws it. */
  readonly bars: readonly Bar[];
  /** The chosen unit's entry with three significant digits; empty where it is not known yet. */
  readonly number: string;
  /** Which bar belongs to the chosen unit; −1 for none. */
  readonly chosen: number;
  /** Where the bars ended in the run before the last change; empty where none differs. */
  readonly ghosts: readonly Bar[];
  /** Set by hand, here and now. */
  readonly edited: boolean;
}

export interface MakerMark extends Placed {
  readonly emphasis: Emphasis;
}

export interface WireMark extends PlacedWire {
  readonly emphasis: Emphasis;
}

/** What does not move while a stage is under way. */
export interface Still {
  readonly boxes: readonly BoxMark[];
  readonly makers: readonly MakerMark[];
  readonly wires: readonly WireMark[];
}

/**
 * The picture of a stage. At rest the stage's values are drawn; otherwise their boxes are left empty for the motion layer.
 * A pure function of its arguments.
 */
export function stillAt(
  diagram: Diagram,
  timestep: number,
  stage: number,
  atRest: boolean,
  unit: number,
): Still {
  const emphasisOf = (of: number): Emphasis =>
    of === stage ? 'now' : of < stage ? 'known' : 'later';
  const wires = diagram.wires.map((wire) => ({ ...wire, emphasis: emphasisOf(wire.stage) }));
  const read = new Set(wires.filter(({ emphasis }) => emphasis === 'now').map(({ from }) => from));

  const boxes: BoxMark[] = [];
  const makers: MakerMark[] = [];
  for (const element of diagram.elements) {
    const emphasis = read.has(element.key) ? 'now' : emphasisOf(element.stage);
    if (element.kind !== 'value') {
      makers.push({ ...element, emphasis });
      continue;
    }
    const known = emphasis !== 'later' && (atRest || !isMoving(element, stage));
    const values = valueAt(diagram.trace, element.node, timestep);
    const scale = scaleOf(diagram, element.node);
    const chosen = isPerUnit(diagram, element.node) && unit < values.length ? unit : -1;
    boxes.push({
      ...element,
      emphasis,
      signed: scale.signed,
      bars: known ? barsOf(values, element, scale) : [],
      number: known ? formatNumber(values[Math.max(chosen, 0)] ?? NaN) : '',
      chosen: values.length > 1 ? chosen : -1,
      ghosts: known ? ghostsOf(diagram, element, timestep, values) : [],
      edited: known && isEdited(diagram, element.node, timestep),
    });
  }
  return { boxes, makers, wires };
}

/** Nearer than this share of the scale two bars look the same. */
const SEEN = 0.01;

function ghostsOf(
  diagram: Diagram,
  element: Placed,
  timestep: number,
  values: Float64Array,
): readonly Bar[] {
  const { before } = diagram;
  if (before === null || !before.model.graph.byId.has(element.node)) return [];
  if (timestep >= before.sequence.steps) return [];
  const then = valueAt(before, element.node, timestep);
  const scale = scaleOf(diagram, element.node);
  if (then.length !== values.length) return [];
  const differs = (k: number): boolean =>
    Math.abs((then[k] ?? 0) - (values[k] ?? 0)) > SEEN * scale.full;
  return barsOf(then, element, scale).filter((_, k) => differs(k));
}

function isEdited({ trace, edited }: Diagram, node: string, timestep: number): boolean {
  return (
    (edited.get(node)?.has(timestep) ?? false) ||
    trace.holds.some(
      (hold) => hold.node === node && (hold.timestep === null || hold.timestep === timestep),
    )
  );
}

/** A box whose content changes while that stage is under way: what it computes and, in the first, what comes in. */
export function isMoving(element: Placed, stage: number): boolean {
  return element.stage === stage || (stage === 0 && element.stage === -1);
}

/** Is entry k of the node about unit k? True for vectors of size H, not for the input or a concatenation. */
export function isPerUnit(diagram: Diagram, id: string): boolean {
  const shape = diagram.graph.byId.get(id)?.shape;
  return (
    shape?.kind === 'vector' &&
    shape.size.hidden === 1 &&
    shape.size.input === 0 &&
    shape.size.constant === 0
  );
}

export function scaleOf(diagram: Diagram, node: string): { signed: boolean; full: number } {
  return diagram.scales.get(node) ?? { signed: true, full: 1 };
}
