/** The place of the checkpoint nearest to an update: the one itself, or where it was thinned out, what is left beside it. 0 where none is kept. */
export function nearestMark(marks: readonly { readonly update: number }[], update: number): number {
  let nearest = 0;
  marks.forEach((mark, place) => {
    const known = marks[nearest]?.update ?? Infinity;
    if (Math.abs(mark.update - update) < Math.abs(known - update)) nearest = place;
  });
  return nearest;
}
