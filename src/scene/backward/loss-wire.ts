import type { Point } from '../../engine/cell';
import type { DiagramLayout, Placed } from '../diagram/diagram';

/** How the loss comes in at h: from its label to the box. */
export interface LossWire {
  /** From the box outwards, as every wire is kept from the operand on. */
  readonly points: readonly [Point, Point];
  readonly label: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LONG = 40;
const LABEL = { width: 84, height: 18 };

/** The rectangle that a loss wire and its label need. */
export function extentOfLossWire({ points, label, anchor }: LossWire): Extent {
  const left =
    label.x - (anchor === 'start' ? 0 : anchor === 'middle' ? LABEL.width / 2 : LABEL.width);
  return {
    left: Math.min(points[1].x - 3, left),
    right: Math.max(points[1].x + 3, left + LABEL.width),
    top: Math.min(points[0].y, points[1].y, label.y - LABEL.height),
    bottom: Math.max(points[0].y, points[1].y, label.y + 4),
  };
}

/** Where there is room beside h for a wire of its own with its label: below, at the left, above, at the right. */
export function lossWireOf(layout: DiagramLayout): LossWire {
  const box = layout.byKey.get('h');
  if (box === undefined) throw new Error('The diagram has no h.');
  const sides = [side(box, 0, 1), side(box, -1, 0), side(box, 0, -1), side(box, 1, 0)];
  const least = (wire: LossWire): number => hitsOf(wire, layout, box);
  return sides.reduce((best, wire) => (least(wire) < least(best) ? wire : best));
}

function side({ x, y, width, height }: Placed, dx: -1 | 0 | 1, dy: -1 | 0 | 1): LossWire {
  const start = {
    x: x + (dx * width) / 2,
    y: y + (dy * height) / 2 + (dx === 0 ? 0 : height / 4),
  };
  const end = { x: start.x + dx * LONG, y: start.y + dy * LONG };
  return {
    points: [start, end],
    label: { x: end.x + dx * 4, y: end.y + (dy > 0 ? 14 : dy < 0 ? -5 : 4) },
    anchor: dx === 0 ? 'middle' : dx < 0 ? 'end' : 'start',
  };
}

/** How much of the picture a wire with its label runs over. */
function hitsOf(
  wire: LossWire,
  { elements, wires, width, height }: DiagramLayout,
  box: Placed,
): number {
  const area = extentOfLossWire(wire);
  const meets = (a: Point, b: Point, around = 0): boolean =>
    Math.max(a.x, b.x) + around > area.left &&
    Math.min(a.x, b.x) - around < area.right &&
    Math.max(a.y, b.y) + around > area.top &&
    Math.min(a.y, b.y) - around < area.bottom;
  const over = elements.filter(
    (one) =>
      one !== box &&
      meets(
        { x: one.x - one.width / 2, y: one.y - one.height / 2 - 20 },
        { x: one.x + one.width / 2, y: one.y + one.height / 2 + 16 },
      ),
  );
  const crossed = wires.filter(({ points: corners }) =>
    corners.slice(1).some((to, k) => meets(corners[k] ?? to, to, 1)),
  );
  const outside =
    Math.max(-area.left, 0) + Math.max(area.right - width, 0) + Math.max(area.bottom - height, 0);
  return over.length * 100 + crossed.length * 60 + outside + Math.max(-area.top, 0);
}
