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

/** Whether a page of that width in pixels gets the tall arrangement; 0 before it has been measured. */
export function isTall(width: number): boolean {
  return width > 0 && width < WIDE;
}

/** Pixels per unit of the picture: a wide one fits its area, a tall one the width, and is scrolled. */
export function scaleToFit(picture: Size, area: Size): number {
  const across = area.width / picture.width;
  const [fit, most] = isTall(area.width)
    ? [across, MOST_TALL_SCALE]
    : [Math.min(across, area.height / picture.height), MOST_SCALE];
  return Math.min(Math.max(fit, LEAST_SCALE), most);
}
