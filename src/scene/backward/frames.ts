import type { Frame } from '../diagram/bars';

/** Where a box's gradient stands: in all of it, or in its lower half while the upper one shows the value. */
export function gradientFrame(box: Frame, both: boolean): Frame {
  return both ? half(box, 1) : box;
}

/** Where a box's value stands while both are shown. */
export function valueFrame(box: Frame): Frame {
  return half(box, -1);
}

/** Bars leave 5 above and below them: halves overlap by some of it, so that they are not smaller than they need be. */
function half({ x, y, width, height }: Frame, sign: -1 | 1): Frame {
  return { x, y: y + (sign * height) / 4, width, height: height / 2 + 4 };
}
