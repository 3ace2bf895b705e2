/** From one label's line to the next, in pixels. */
const LABEL_LINE = 15;

/** Heights for labels as near to where they are wanted as they can stand without running into each other, between two heights. */
export function spreadLabels(
  wanted: readonly number[],
  top: number,
  bottom: number,
): readonly number[] {
  const inOrder = wanted.map((y, k) => ({ y, k })).sort((a, b) => a.y - b.y);
  const placed = [...wanted];
  let highest = top;
  inOrder.forEach(({ y, k }, place) => {
    const room = bottom - (inOrder.length - 1 - place) * LABEL_LINE;
    const at = Math.min(Math.max(y, highest), Math.max(room, highest));
    placed[k] = at;
    highest = at + LABEL_LINE;
  });
  return placed;
}
