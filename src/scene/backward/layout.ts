import type { DiagramLayout } from '../diagram/diagram';
import type { LabelRun } from '../label';
import { gradientLabelOf } from './label';
import { extentOfLossWire, lossWireOf, type Extent, type LossWire } from './loss-wire';
import { backwardPlacesOf, type BackwardPlaces } from './places';

/** A diagram's elements in the places of the forward picture, with when the backward pass comes to them. */
export interface BackwardLayout extends DiagramLayout {
  readonly places: BackwardPlaces;
  /** By value: what its gradient is called. */
  readonly gradientLabels: ReadonlyMap<string, readonly LabelRun[]>;
  readonly lossWire: LossWire;
}

/** Adds to a diagram's layout what the backward pass needs; the same for every trace. It may need some more room. */
export function layOutBackward(forward: DiagramLayout): BackwardLayout {
  const layout = withRoom(forward, extentOfLossWire(lossWireOf(forward)));
  const values = layout.elements.filter(({ kind }) => kind === 'value');
  return {
    ...layout,
    places: backwardPlacesOf(layout.graph),
    gradientLabels: new Map(
      values.map(({ key, node }) => [key, gradientLabelOf(layout.graph, node)]),
    ),
    lossWire: lossWireOf(layout),
  };
}

/** The same arrangement in a picture large enough for something beyond its edges. */
function withRoom(layout: DiagramLayout, { left, right, top, bottom }: Extent): DiagramLayout {
  const dx = Math.max(-left, 0);
  const dy = Math.max(-top, 0);
  const moved = <T extends { x: number; y: number }>(one: T): T => ({
    ...one,
    x: one.x + dx,
    y: one.y + dy,
  });
  const elements = layout.elements.map(moved);
  return {
    ...layout,
    width: Math.max(layout.width, right) + dx,
    height: Math.max(layout.height, bottom) + dy,
    elements,
    byKey: new Map(elements.map((element) => [element.key, element])),
    wires: layout.wires.map((wire) => ({ ...wire, points: wire.points.map(moved) })),
  };
}
