/** A loss, and its derivative with respect to each entry of what it judges, in that layout. */
export interface Loss {
  readonly value: number;
  readonly gradient: Float64Array;
}

/** Mean of (prediction − target)² over all entries. Throws where the lengths differ or are 0. */
export function meanSquaredError(prediction: Float64Array, target: Float64Array): Loss {
  checkEntries(prediction.length, target.length);
  const count = prediction.length;
  const gradient = new Float64Array(count);
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const error = (prediction[k] ?? 0) - (target[k] ?? 0);
    sum += error * error;
    gradient[k] = (2 * error) / count;
  }
  return { value: sum / count, gradient };
}

/**
 * Mean over all entries of −target · log p − (1 − target) · log(1 − p) with p = sigmoid(logit). Targets lie in [0, 1]. Written as
 * max(z, 0) − z · target + log(1 + e^−|z|), so that no logit overflows. Throws where the lengths differ or are 0.
 */
export function binaryCrossEntropy(logits: Float64Array, target: Float64Array): Loss {
  checkEntries(logits.length, target.length);
  const count = logits.length;
  const gradient = new Float64Array(count);
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const z = logits[k] ?? 0;
    const y = target[k] ?? 0;
    const e = Math.exp(-Math.abs(z));
    sum += Math.max(z, 0) - z * y + Math.log1p(e);
    gradient[k] = ((z >= 0 ? 1 : e) / (1 + e) - y) / count;
  }
  return { value: sum / count, gradient };
}

/**
 * Mean over rows of −log softmax(row)[class]. `logits` is N × C, row-major, `classes` the N right classes, 0-based. The largest
 * logit is taken off first, so that no exponent overflows. Throws where sizes do not fit or a class is not in [0, C).
 */
export function categoricalCrossEntropy(logits: Float64Array, classes: ArrayLike<number>): Loss {
  const rows = classes.length;
  const count = logits.length / rows;
  if (rows === 0 || count === 0 || !Number.isInteger(count)) {
    throw new Error(`${logits.length} logits do not divide into ${rows} rows.`);
  }
  const gradient = new Float64Array(logits.length);
  let sum = 0;
  for (let n = 0; n < rows; n++) {
    const right = classes[n] ?? -1;
    if (!Number.isInteger(right) || right < 0 || right >= count) {
      throw new Error(`Class ${right} of row ${n} is not among the ${count} classes.`);
    }
    const row = logits.subarray(n * count, (n + 1) * count);
    const largest = row.reduce((a, b) => Math.max(a, b));
    const total = row.reduce((partial, z) => partial + Math.exp(z - largest), 0);
    sum += Math.log(total) + largest - (row[right] ?? 0);
    row.forEach((z, k) => {
      const probability = Math.exp(z - largest) / total;
      gradient[n * count + k] = (probability - (k === right ? 1 : 0)) / rows;
    });
  }
  return { value: sum / rows, gradient };
}

function checkEntries(given: number, wanted: number): void {
  if (given !== wanted || given === 0) {
    throw new Error(
      `A loss needs as many targets as entries and at least one, not ${wanted} for ${given}.`,
    );
  }
}
