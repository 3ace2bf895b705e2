import { barAt, barRoom } from './geometry';

/** One bar of a vector, in the diagram's units. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a vector's numbers become lengths. */
export interface BarScale {
  /** A gate is filled from the bottom; a signed value grows from the middle line. */
  readonly signed: boolean;
  /** The magnitude that fills the room. */
  readonly full: number;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bars of a vector in a box centred at (x, y). Not-a-number is drawn as nothing; beyond `full` a bar fills its room. */
export function barsOf(values: ArrayLike<number>, frame: Frame, scale: BarScale): readonly Bar[] {
  return Array.from({ length: values.length }, (_, k) =>
    segment(0, values[k] ?? 0, k, values.length, frame, scale),
  );
}

/** A second vector stacked on the first: from `base` to `base + more`. */
export function stackedBars(
  base: ArrayLike<number>,
  more: ArrayLike<number>,
  share: number,
  frame: Frame,
  scale: BarScale,
): readonly Bar[] {
  return Array.from({ length: base.length }, (_, k) => {
    const from = base[k] ?? 0;
    return segment(from, from + (more[k] ?? 0) * share, k, base.length, frame, scale);
  });
}

function segment(
  from: number,
  to: number,
  k: number,
  entries: number,
  frame: Frame,
  scale: BarScale,
): Bar {
  const room = barRoom(frame.height);
  const { x, width } = barAt(frame.x, frame.width, entries, k);
  const height = scale.signed ? room / 2 : room;
  const zero = scale.signed ? frame.y : frame.y + room / 2;
  const a = zero - share(from, scale) * height;
  const b = zero - share(to, scale) * height;
  // A value near zero still leaves a hair, so that "small" is not mistaken for "absent".
  return { x, width, y: Math.min(a, b), height: Math.max(Math.abs(a - b), 0.8) };
}

function share(value: number, scale: BarScale): number {
  if (!Number.isFinite(value)) return 0;
  return Math.min(Math.max(value / scale.full, scale.signed ? -1 : 0), 1);
}
