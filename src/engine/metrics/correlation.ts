/** Pearson's correlation in [−1, 1]; null where one side does not vary. Throws where the lengths differ. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  if (a.length !== b.length) throw new Error(`${a.length} values do not pair with ${b.length}.`);
  const meanA = mean(a);
  const meanB = mean(b);
  let together = 0;
  let ofA = 0;
  let ofB = 0;
  for (let k = 0; k < a.length; k += 1) {
    const x = (a[k] ?? NaN) - meanA;
    const y = (b[k] ?? NaN) - meanB;
    together += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? null : together / Math.sqrt(ofA * ofB);
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k += 1) sum += values[k] ?? NaN;
  return sum / values.length;
}
