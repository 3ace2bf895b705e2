/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'below' | 'above' | 'right' | 'left';

/** Between a call-out and what it points at: a box has its name and value there, and the line that points is as long. */
const GAP = 26;

/** Where a call-out stands, and where along its edge its line leaves for the anchor, in pixels from its left or top. */
export interface Place {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly tip: number;
}

/**
 * Where a call-out of that size stands beside what it points at: wholly inside the frame, never over the anchor. Null where
 * the middle of the anchor is out of the frame, or no side has room.
 */
export function placeBeside(anchor: Box, { width, height }: Size, frame: Box): Place | null {
  const middle = { x: (anchor.left + anchor.right) / 2, y: (anchor.top + anchor.bottom) / 2 };
  const isOut =
    anchor.right <= anchor.left ||
    middle.x < frame.left ||
    middle.x > frame.right ||
    middle.y < frame.top ||
    middle.y > frame.bottom;
  if (isOut) return null;
  const x = within(middle.x - width / 2, frame.left, frame.right - width);
  const y = within(middle.y - height / 2, frame.top, frame.bottom - height);
  const sides = [
    { side: 'below', left: x, top: anchor.bottom + GAP, tip: middle.x - x },
    { side: 'above', left: x, top: anchor.top - GAP - height, tip: middle.x - x },
    { side: 'right', left: anchor.right + GAP, top: y, tip: middle.y - y },
    { side: 'left', left: anchor.left - GAP - width, top: y, tip: middle.y - y },
  ] as const;
  return (
    sides.find(
      ({ left, top }) =>
        left >= frame.left &&
        top >= frame.top &&
        left + width <= frame.right &&
        top + height <= frame.bottom,
    ) ?? null
  );
}

function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
