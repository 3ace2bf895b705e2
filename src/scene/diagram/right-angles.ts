import type { Point } from '../../engine/cell';

/** Distance between wires that turn in the same gap. */
const LANE = 4;

/** What stands in a layout, for wires to keep clear of. */
export interface Obstacles {
  /** Half the width of the widest element whose centre is at that x; 0 where there is none. */
  readonly halfWidthAt: (x: number) => number;
  /** Does an element stand at that x between two heights, the ends left out? */
  readonly isBlocked: (x: number, from: number, to: number) => boolean;
}

export interface Target {
  /** Wires come in from above or below, as into an operator, rather than from the side. */
  readonly fromAbove: boolean;
  readonly height: number;
}

/**
 * Right angles between the stops that dagre gives a wire, for a layout from left to right. It turns only in the gaps between
 * the columns, wires of different sources (0, 1 …) in lanes of their own.
 */
export function cornersAcross(
  stops: readonly Point[],
  target: Target,
  { halfWidthAt, isBlocked }: Obstacles,
  source: number,
): readonly Point[] {
  const lane = ((source % 5) - 2) * LANE;
  return stops.slice(1).flatMap((b, k) => {
    const a = stops[k] ?? b;
    if (Math.abs(a.y - b.y) < 1) return [];
    const isLast = k === stops.length - 2;
    const enters = isLast && target.fromAbove && Math.abs(a.y - b.y) > target.height;
    if (enters && !isBlocked(b.x, a.y, b.y)) return [{ x: b.x, y: a.y }];
    const left = a.x + halfWidthAt(a.x);
    const right = b.x - halfWidthAt(b.x) - (isLast ? 8 : 0);
    const x = Math.min(Math.max((left + right) / 2 + lane, left + 4), Math.max(right, left + 4));
    return [
      { x, y: a.y },
      { x, y: b.y },
    ];
  });
}

/** The same for a layout from top to bottom; `obstacles` are those of the layout turned on its side. */
export function cornersDown(
  stops: readonly Point[],
  target: Target,
  obstacles: Obstacles,
  source: number,
): readonly Point[] {
  return turned(cornersAcross(turned(stops), target, obstacles, source));
}

function turned(points: readonly Point[]): readonly Point[] {
  return points.map(({ x, y }) => ({ x: y, y: x }));
}
