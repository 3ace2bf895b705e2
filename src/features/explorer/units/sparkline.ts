/**
 * The `d` of a small line: values over time between −full at the bottom and full at the top. Where there are more timesteps
 * than half pixels each half pixel shows the smallest and the largest of its values, so that nothing fast is lost.
 */
export function sparklinePath(
  values: Float64Array,
  full: number,
  width: number,
  height: number,
): string {
  const steps = values.length;
  const y = (value: number): string =>
    ((height / 2) * (1 - Math.min(Math.max(value / full, -1), 1))).toFixed(1);
  const columns = Math.min(steps, 2 * width);
  const points: string[] = [];
  for (let column = 0; column < columns; column++) {
    const x = (columns < 2 ? width / 2 : (column / (columns - 1)) * width).toFixed(1);
    const from = Math.floor((column * steps) / columns);
    const to = Math.floor(((column + 1) * steps) / columns);
    let low = Infinity;
    let high = -Infinity;
    for (let t = from; t < to; t++) {
      const value = values[t] ?? NaN;
      if (!Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (low > high) continue;
    points.push(`${x},${y(low)}`);
    if (high > low) points.push(`${x},${y(high)}`);
  }
  return points.length === 0 ? '' : `M${points.join('L')}`;
}
