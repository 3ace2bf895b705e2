/**
 * Share of forecasts, in [0, 1], that say rightly whether the value will be above or below the one `now`; steps on which it does
 * not move are left out. Null where it never moves. All three have the same length.
 */
export function directionShare(
  prediction: ArrayLike<number>,
  truth: ArrayLike<number>,
  now: ArrayLike<number>,
): number | null {
  let moves = 0;
  let right = 0;
  for (let k = 0; k < truth.length; k += 1) {
    const before = now[k] ?? NaN;
    const move = Math.sign((truth[k] ?? NaN) - before);
    if (move === 0) continue;
    moves += 1;
    if (Math.sign((prediction[k] ?? NaN) - before) === move) right += 1;
  }
  return moves === 0 ? null : right / moves;
}
