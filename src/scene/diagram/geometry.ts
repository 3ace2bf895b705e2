import type { Placement, Point } from '../../engine/cell';
import type { Element, Wire } from './elements';

const LAYER = { width: 88, height: 38 };
const OPERATOR_RADIUS = 14;
const JOIN_RADIUS = 4;
/** Bars are never wider than this, so that a vector of one or two entries does not look like a wall. */
const WIDEST_BAR = 14;
const PADDING = 6;

/** Width and height of an element; a value's box is as wide as the placement says, or narrower for a short vector. */
export function extentOf(
  element: Element,
  placement: Placement,
  entries: number,
): { width: number; height: number } {
  switch (element.kind) {
    case 'value':
      return {
        width: Math.min(placement.box.width, entries * WIDEST_BAR + 2 * PADDING),
        height: placement.box.height,
      };
    case 'layer':
      return { width: Math.min(LAYER.width, placement.box.width), height: LAYER.height };
    case 'operator':
      return { width: 2 * OPERATOR_RADIUS, height: 2 * OPERATOR_RADIUS };
    case 'join':
      return { width: 2 * JOIN_RADIUS, height: 2 * JOIN_RADIUS };
    case 'exit':
      return { width: 0, height: 0 };
  }
}

/** Left edge and width of bar `k` of `entries` in a box centred at `x`. */
export function barAt(
  x: number,
  boxWidth: number,
  entries: number,
  k: number,
): { x: number; width: number } {
  const pitch = (boxWidth - 2 * PADDING) / entries;
  const gap = Math.min(3, pitch * 0.3);
  return { x: x - boxWidth / 2 + PADDING + k * pitch + gap / 2, width: pitch - gap };
}

/** Height that the bars of a box may use. */
export function barRoom(boxHeight: number): number {
  return boxHeight - 10;
}

/** The corner points of a wire from border to border. */
export function routeOf(
  wire: Wire,
  placement: Placement,
  extents: ReadonlyMap<string, { width: number; height: number }>,
): readonly Point[] {
  const from = placement.elements[wire.from];
  const to = placement.elements[wire.to];
  if (from === undefined || to === undefined) {
    throw new Error(`The diagram has no place for the wire ${wire.key}.`);
  }
  const corners = placement.wires[wire.key] ?? [];
  const first = corners[0] ?? to;
  const last = corners.at(-1) ?? from;
  return [
    leave(from, first, extents.get(wire.from)),
    ...corners,
    leave(to, last, extents.get(wire.to)),
  ];
}

/** Where the segment from a centre to `target` crosses the border of the element, horizontal and vertical runs kept straight. */
function leave(
  centre: Point,
  target: Point,
  extent: { width: number; height: number } | undefined,
): Point {
  if (extent === undefined || extent.width === 0) return centre;
  const dx = target.x - centre.x;
  const dy = target.y - centre.y;
  const halfWidth = extent.width / 2;
  const halfHeight = extent.height / 2;
  // A target beside the box leaves at the target's own height; one above or below at its own x.
  if (Math.abs(dy) < halfHeight && Math.abs(dx) >= halfWidth) {
    return { x: centre.x + Math.sign(dx) * halfWidth, y: target.y };
  }
  if (Math.abs(dx) < halfWidth && Math.abs(dy) >= halfHeight) {
    return { x: target.x, y: centre.y + Math.sign(dy) * halfHeight };
  }
  const scale = Math.min(
    dx === 0 ? Infinity : halfWidth / Math.abs(dx),
    dy === 0 ? Infinity : halfHeight / Math.abs(dy),
  );
  return Number.isFinite(scale) ? { x: centre.x + dx * scale, y: centre.y + dy * scale } : centre;
}

/** The point at a share (0–1) of a polyline's length. */
export function pointAlong(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, k) => distance(points[k] ?? point, point));
  let rest = Math.min(Math.max(share, 0), 1) * lengths.reduce((sum, length) => sum + length, 0);
  for (const [k, length] of lengths.entries()) {
    const a = points[k];
    const b = points[k + 1];
    if (a === undefined || b === undefined) break;
    if (rest <= length || k === lengths.length - 1) {
      const u = length === 0 ? 0 : Math.min(rest / length, 1);
      return { x: a.x + (b.x - a.x) * u, y: a.y + (b.y - a.y) * u };
    }
    rest -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
