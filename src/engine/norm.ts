/**
 * √Σv² of `count` entries from `start` on; of all, where nothing is said. Scaled by the largest entry, so that squares of very small
 * and very large gradients neither vanish nor overflow. 0 of no entries; what is not finite makes the norm so.
 */
export function normOf(
  values: Float64Array,
  start = 0,
  count: number = values.length - start,
): number {
  let largest = 0;
  for (let k = start; k < start + count; k++) {
    const size = Math.abs(values[k] ?? 0);
    // NaN must not be passed over.
    if (!(size <= largest)) largest = size;
    if (Number.isNaN(size)) return NaN;
  }
  if (largest === 0 || largest === Infinity) return largest;
  let sum = 0;
  for (let k = start; k < start + count; k++) {
    const share = (values[k] ?? 0) / largest;
    sum += share * share;
  }
  return largest * Math.sqrt(sum);
}
