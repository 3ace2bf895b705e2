/** A length in a path: a hundredth of a pixel is not seen, but written and read. */
export function r(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The `d` of a path through points. All our lines are straight; d3-shape's curves would be 4 kB of the first view. */
export function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  return points.length === 0 ? '' : `M${points.map(([x, y]) => `${r(x)},${r(y)}`).join('L')}`;
}
