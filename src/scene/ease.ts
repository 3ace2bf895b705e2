/** Slow, fast, slow, over [0, 1] (cubic): d3-ease's easeCubicInOut, for which its package would be fetched at the start. */
export function easeInOut(share: number): number {
  const rest = 2 - 2 * share;
  return share <= 0.5 ? 4 * share ** 3 : 1 - rest ** 3 / 2;
}
