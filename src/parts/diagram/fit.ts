interface Size {
  readonly width: number;
  readonly height: number;
}

/** Narrower than this, in pixels, the wide arrangement would shrink its words too far. */
const WIDE = 860;
/** Words in the drawing are 13 px or more at scale 1; below this scale they would fall under 11. */
const LEAST_SCALE = 0.86;
const MOST_SCALE = 2.4;
/** The tall arrangement has the letters of a phone: larger it would fill a tablet's screen several times. */
const MOST_TALL_SCALE = 1.25;

/**
 * Whether an area, in pixels, gets the tall arrangement; zeros before it has been measured. `room`: for a room full of people,
 * where words have a size of their own and a wide picture loses nothing by being small, it is the area's shape that decides.
 */
export function isTall({ width, height }: Size, room = false): boolean {
  return width > 0 && width < (room ? height : WIDE);
}

/** Pixels per unit of the picture: a wide one fits its area (for a `room`, however small), a tall one the width, and is scrolled. */
export function scaleToFit(picture: Size, area: Size, room = false): number {
  const across = area.width / picture.width;
  if (isTall(area, room)) return Math.max(Math.min(across, MOST_TALL_SCALE), LEAST_SCALE);
  const whole = Math.min(across, area.height / picture.height, MOST_SCALE);
  return Math.max(whole, room ? 0 : LEAST_SCALE);
}
