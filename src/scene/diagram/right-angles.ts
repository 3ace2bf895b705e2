import type { Point } from '../../engine/cell';

/** Distance between wires that turn in the same gap. */
const LANE = 4;

export interface Extent {
  readonly width: number;
  readonly height: number;
  /** Wires come in from above or below, as into an operator, rather than from the side. */
  readonly fromAbove: boolean;
}

/**
 * Right angles between the stops that dagre gives a wire, for a layout from left to right. It turns between the border of
 * one element and the next, wires of different sources in lanes of their own.
 */
export function cornersAcross(
  stops: readonly Point[],
  { from, to }: { readonly from: Extent; readonly to: Extent },
  source: number,
): readonly Point[] {
  const lane = ((source % 5) - 2) * LANE;
  return stops.slice(1).flatMap((b, k) => {
    const a = stops[k] ?? b;
    if (Math.abs(a.y - b.y) < 1) return [];
    const isLast = k === stops.length - 2;
    if (isLast && to.fromAbove && Math.abs(a.y - b.y) > to.height) return [{ x: b.x, y: a.y }];
    const left = a.x + (k === 0 ? from.width / 2 : 0);
    const right = b.x - (isLast ? to.width / 2 + 10 : 0);
    const x = Math.max((left + right) / 2 + lane, left + 6);
    return [
      { x, y: a.y },
      { x, y: b.y },
    ];
  });
}

/** The same for a layout from top to bottom. */
export function cornersDown(
  stops: readonly Point[],
  ends: { readonly from: Extent; readonly to: Extent },
  source: number,
): readonly Point[] {
  return turned(cornersAcross(turned(stops), flipped(ends), source));
}

function turned(points: readonly Point[]): readonly Point[] {
  return points.map(({ x, y }) => ({ x: y, y: x }));
}

function flipped({ from, to }: { readonly from: Extent; readonly to: Extent }): {
  from: Extent;
  to: Extent;
} {
  return {
    from: { ...from, width: from.height, height: from.width },
    to: { ...to, width: to.height, height: to.width },
  };
}
