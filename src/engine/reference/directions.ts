/*
 * A layer's output holds its directions side by side: T × B × (H · directions), the forward direction first.
 */

/** The directions' h, each T × B × H, side by side. With one direction it is that direction's own array. */
export function joinDirections(directions: readonly Float64Array[], hidden: number): Float64Array {
  const [only] = directions;
  if (directions.length === 1 && only !== undefined) return only;
  const width = directions.length * hidden;
  const joined = new Float64Array(directions.reduce((sum, h) => sum + h.length, 0));
  directions.forEach((h, direction) => {
    for (let k = 0; k < h.length; k++) {
      joined[Math.floor(k / hidden) * width + direction * hidden + (k % hidden)] = h[k] ?? 0;
    }
  });
  return joined;
}

/** Adds one direction's part of a layer's `joined` array to that direction's own array, T × B × H. */
export function addDirection(
  joined: Float64Array,
  direction: number,
  hidden: number,
  to: Float64Array,
): void {
  const width = (joined.length / to.length) * hidden;
  for (let k = 0; k < to.length; k++) {
    const place = Math.floor(k / hidden) * width + direction * hidden + (k % hidden);
    to[k] = (to[k] ?? 0) + (joined[place] ?? 0);
  }
}
