/** How far predictions are from what was right. */
export interface Errors {
  /** Mean of squared errors, in squared units. */
  readonly mse: number;
  /** Mean of absolute errors, in the units of the values. */
  readonly mae: number;
  /** Square root of `mse`, in the units of the values. */
  readonly rmse: number;
}

/** Errors over all entries, in the units of the entries. Throws where the lengths differ or are 0. */
export function errorsOf(prediction: ArrayLike<number>, truth: ArrayLike<number>): Errors {
  const count = truth.length;
  if (prediction.length !== count || count === 0) {
    throw new Error(`${prediction.length} predictions cannot be judged by ${count} values.`);
  }
  let squared = 0;
  let absolute = 0;
  for (let k = 0; k < count; k += 1) {
    const error = (prediction[k] ?? NaN) - (truth[k] ?? NaN);
    squared += error * error;
    absolute += Math.abs(error);
  }
  const mse = squared / count;
  return { mse, mae: absolute / count, rmse: Math.sqrt(mse) };
}
