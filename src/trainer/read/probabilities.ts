/** The probability of the second of two classes for each logit. */
export function sigmoidOf(logits: Float64Array): Float64Array {
  return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
}

/** The probabilities of `classes` classes, row by row. */
export function softmaxOf(logits: Float64Array, classes: number): Float64Array {
  const said = logits.slice();
  for (let start = 0; start < said.length; start += classes) {
    const row = said.subarray(start, start + classes);
    const most = row.reduce((a, b) => Math.max(a, b), -Infinity);
    row.forEach((logit, k) => {
      row[k] = Math.exp(logit - most);
    });
    const sum = row.reduce((a, b) => a + b, 0);
    row.forEach((share, k) => {
      row[k] = share / sum;
    });
  }
  return said;
}
