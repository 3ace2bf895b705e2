/** Height of a line of labels. */
const LINE = 15;

/**
 * Heights of labels as near to what they name as they can stand without running into each other, between `top` and `bottom` as
 * long as there is room. null stays null.
 */
export function spread(
  wished: readonly (number | null)[],
  top: number,
  bottom: number,
): readonly (number | null)[] {
  const placed: (number | null)[] = wished.map(() => null);
  const inOrder = wished
    .flatMap((y, k) => (y === null ? [] : [{ y, k }]))
    .sort((a, b) => a.y - b.y || a.k - b.k);
  // The k-th from below leaves room for k others under it.
  let below = inOrder.length - 1;
  let highest = top;
  for (const { y, k } of inOrder) {
    const at = Math.max(Math.min(y, bottom - below * LINE), highest);
    placed[k] = at;
    highest = at + LINE;
    below--;
  }
  return placed;
}
