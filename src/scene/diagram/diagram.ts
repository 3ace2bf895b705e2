import type { Cell, Placement, Point } from '../../engine/cell';
import { entriesOf, nodeOf, type Graph } from '../../engine/graph';
import type { Trace } from '../../engine/model';
import { placesOf } from '../../engine/stages';
import { huesOf, type Hue } from '../hue';
import { labelOf, type LabelRun } from '../label';
import { scalesOf } from '../scale';
import type { BarScale } from './bars';
import { elementsOf, type Element, type Wire } from './elements';
import { extentOf, routeOf } from './geometry';

/** An element with all that does not change with time. */
export interface Placed extends Element {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hue: Hue;
  /** What the value is called: `c_t`, `f_t ⊙ c_{t−1}`; empty for what is no value. */
  readonly label: readonly LabelRun[];
  /** On which side label and number stand, chosen so that no wire runs through them. */
  readonly side: Side;
  /** 0-based stage in which it is computed; −1 for what stands before the first. */
  readonly stage: number;
  /** 0-based turn within the stage, without gaps. */
  readonly turn: number;
}

/** `above`: label over the box, number under it; `right` and `left`: both beside it; `below`: under it. */
export type Side = 'above' | 'right' | 'left' | 'below';

export interface PlacedWire extends Wire {
  readonly points: readonly Point[];
  readonly hue: Hue;
  /** Stage and turn in which it carries its value: those of the element it leads to. */
  readonly stage: number;
  readonly turn: number;
}

/** Where everything in a cell's diagram stands: the same for every trace of the same sizes. */
export interface DiagramLayout {
  readonly graph: Graph;
  readonly width: number;
  readonly height: number;
  readonly elements: readonly Placed[];
  readonly byKey: ReadonlyMap<string, Placed>;
  readonly wires: readonly PlacedWire[];
  readonly stages: number;
  /** Per stage, how many turns of computation it is drawn in; at least 1. */
  readonly turns: readonly number[];
}

/** A cell's diagram of a one-lane trace: everything that a moment's picture is drawn from. */
export interface Diagram extends DiagramLayout {
  readonly trace: Trace;
  readonly scales: ReadonlyMap<string, BarScale>;
  /** The run before the last change, to compare with. */
  readonly before: Trace | null;
  /** What was changed by hand (input, states to begin from): node → timesteps; what is held is in the trace. */
  readonly edited: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The values of a trace in the places of a layout that was made for its sizes. */
export function withTrace(
  layout: DiagramLayout,
  trace: Trace,
  before: Trace | null = null,
  edited: Diagram['edited'] = new Map(),
): Diagram {
  return { ...layout, trace, scales: scalesOf(trace), before, edited };
}

/** A cell's diagram in one go; see {@link layOutDiagram} and {@link withTrace}. */
export function diagramOf(cell: Cell, trace: Trace, placement: Placement): Diagram {
  return withTrace(layOutDiagram(cell, trace.model.graph, trace.model, placement), trace);
}

/** True where a placement has a place for every element of a graph. */
export function hasPlaces(graph: Graph, placement: Placement): boolean {
  return elementsOf(graph).elements.every(({ key }) => placement.elements[key] !== undefined);
}

/** Puts a cell's elements in their places. Throws where the placement lacks one (checked by a test for every cell). */
export function layOutDiagram(
  cell: Cell,
  graph: Graph,
  sizes: { readonly hiddenSize: number; readonly inputSize: number },
  placement: Placement,
): DiagramLayout {
  const { elements, wires } = elementsOf(graph);
  const hues = huesOf(graph, cell.roles);
  const places = placesOf(graph, cell.stages);
  const stages = cell.stages.length;
  const stageOf = (element: Element): number =>
    element.kind === 'exit' ? stages - 1 : (places[nodeOf(graph, element.node).index]?.stage ?? -1);
  const rankOf = (element: Element): number =>
    element.kind === 'exit' ? -1 : (places[nodeOf(graph, element.node).index]?.rank ?? 0);

  const ranks = Array.from({ length: stages }, (_, stage) =>
    [
      ...new Set(
        elements
          .filter((element) => element.kind !== 'exit' && stageOf(element) === stage)
          .map(rankOf),
      ),
    ].sort((a, b) => a - b),
  );

  const placed = elements.map((element): Placed => {
    const point = placement.elements[element.key];
    if (point === undefined) throw new Error(`The diagram has no place for "${element.key}".`);
    const stage = stageOf(element);
    const turn = ranks[stage]?.indexOf(rankOf(element)) ?? 0;
    const { shape } = nodeOf(graph, element.node);
    const entries = entriesOf(shape, sizes.hiddenSize, sizes.inputSize);
    const extent = extentOf(element, placement, entries);
    const label = element.kind === 'value' ? labelOf(graph, element.node) : [];
    const hue = hues.get(element.node) ?? 'ink';
    return { ...element, ...point, ...extent, hue, label, side: 'above', stage, turn };
  });
  const byKey = new Map(placed.map((element) => [element.key, element]));
  const placedWires = wires.map((wire): PlacedWire => {
    const target = byKey.get(wire.to);
    return {
      ...wire,
      points: routeOf(wire, placement, byKey),
      hue: hues.get(wire.node) ?? 'ink',
      stage: target?.stage ?? -1,
      turn: Math.max(target?.turn ?? 0, 0),
    };
  });
  const seated = placed.map((element) => ({
    ...element,
    side: sideOf(element, placedWires, placement.width),
  }));
  return {
    graph,
    width: placement.width,
    height: placement.height,
    elements: seated,
    byKey: new Map(seated.map((element) => [element.key, element])),
    wires: placedWires,
    stages,
    turns: ranks.map((distinct) => Math.max(distinct.length, 1)),
  };
}

/** About the width of a letter of a label. */
const LETTER = 9;

/** A long label does not stand where a wire leaves through the top; a layer's name not where one comes in from below. */
function sideOf(element: Placed, wires: readonly PlacedWire[], width: number): Side {
  const ends = wires.flatMap((wire) => [
    ...(wire.from === element.key ? [wire.points[0]] : []),
    ...(wire.to === element.key ? [wire.points.at(-1)] : []),
  ]);
  const touches = (sign: -1 | 1): boolean =>
    ends.some((end) => end !== undefined && (end.y - element.y) * sign >= element.height / 2 - 0.5);
  if (element.kind === 'layer') return touches(1) ? 'right' : 'below';
  if (element.label.length <= 2 || !touches(-1)) return 'above';
  const letters = element.label.reduce((sum, { text }) => sum + text.length, 0);
  const end = element.x + element.width / 2 + letters * LETTER;
  return end > width + LETTER ? 'left' : 'right';
}

/** How many bars a node's value has at the trace's sizes. */
export function entriesIn(trace: Trace, node: string): number {
  return trace.lanes[0]?.sizes[nodeOf(trace.model.graph, node).index] ?? 1;
}
