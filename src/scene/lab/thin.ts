/** What the values of one pixel column come to. */
export interface Column {
  /** Their middle, as a fraction of places from 0. */
  readonly place: number;
  readonly least: number;
  readonly most: number;
  readonly mean: number;
}

/** Values thinned to so many columns at most, finite ones only: a column without any is left out. */
export function columnsOf(values: ArrayLike<number>, columns: number): readonly Column[] {
  const count = Math.min(values.length, Math.max(Math.floor(columns), 1));
  const found: Column[] = [];
  for (let column = 0; column < count; column += 1) {
    const from = Math.floor((column * values.length) / count);
    const to = Math.floor(((column + 1) * values.length) / count);
    let least = Infinity;
    let most = -Infinity;
    let sum = 0;
    let finite = 0;
    for (let place = from; place < to; place += 1) {
      const value = values[place] ?? NaN;
      if (!Number.isFinite(value)) continue;
      if (value < least) least = value;
      if (value > most) most = value;
      sum += value;
      finite += 1;
    }
    if (finite > 0) found.push({ place: (from + to - 1) / 2, least, most, mean: sum / finite });
  }
  return found;
}

/**
 * Places of a stretch that are enough to draw its line in so many columns: all where there are few, else each column's least and most
 * in their order, so that no peak is lost, and a place that is not finite where there is one, so that no gap is.
 */
export function placesToDraw(
  values: ArrayLike<number>,
  first: number,
  count: number,
  columns: number,
): readonly number[] {
  if (count <= 2 * columns) return Array.from({ length: count }, (_, k) => first + k);
  const places: number[] = [];
  for (let column = 0; column < columns; column += 1) {
    const from = first + Math.floor((column * count) / columns);
    const to = first + Math.floor(((column + 1) * count) / columns);
    let least = from;
    let most = from;
    let gap = -1;
    for (let place = from; place < to; place += 1) {
      const value = values[place] ?? NaN;
      if (!Number.isFinite(value)) gap = place;
      if (!(value >= (values[least] ?? NaN))) least = place;
      if (!(value <= (values[most] ?? NaN))) most = place;
    }
    const chosen = gap < 0 ? [least, most] : [least, most, gap];
    places.push(...[...new Set(chosen)].sort((a, b) => a - b));
  }
  return places;
}
