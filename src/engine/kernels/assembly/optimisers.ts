// One update of n parameters p with gradients g, in PyTorch's order of operations. `l2` · p and `l1` · sign p are added to the
// gradient first. What 1 is subtracted from comes as a double: 1 − β₂ would lose half its digits. Norms and limits of gradients.

import { at, withoutTraces } from './memory';

@inline
function penalised(p: v128, g: v128, l2: f32, l1: f32): v128 {
  const zero = f32x4.splat(0);
  const lasso = f32x4.splat(l1);
  const sign = f32x4.sub(v128.and(lasso, f32x4.gt(p, zero)), v128.and(lasso, f32x4.lt(p, zero)));
  return f32x4.add(f32x4.add(g, f32x4.mul(f32x4.splat(l2), p)), sign);
}

export function sgd(p: i32, g: i32, n: i32, rate: f32, l2: f32, l1: f32): void {
  for (let k = 0; k < n; k += 4) {
    const here = v128.load(at(p + k));
    const slope = penalised(here, v128.load(at(g + k)), l2, l1);
    v128.store(at(p + k), f32x4.sub(here, f32x4.mul(f32x4.splat(rate), slope)));
  }
}

/** `velocity` = momentum · velocity + g; Nesterov's way looks one step ahead. */
export function momentum(
  p: i32, g: i32, velocity: i32, n: i32, rate: f32, keep: f32, nesterov: i32, l2: f32, l1: f32,
): void {
  const kept = f32x4.splat(keep);
  for (let k = 0; k < n; k += 4) {
    const here = v128.load(at(p + k));
    const slope = penalised(here, v128.load(at(g + k)), l2, l1);
    const v = withoutTraces(f32x4.add(f32x4.mul(kept, v128.load(at(velocity + k))), slope));
    v128.store(at(velocity + k), v);
    const along = nesterov ? f32x4.add(slope, f32x4.mul(kept, v)) : v;
    v128.store(at(p + k), f32x4.sub(here, f32x4.mul(f32x4.splat(rate), along)));
  }
}

export function rmsprop(
  p: i32, g: i32, squares: i32, velocity: i32, n: i32, rate: f32, keep: f64, epsilon: f32, impulse: f32, l2: f32, l1: f32,
): void {
  for (let k = 0; k < n; k += 4) {
    const here = v128.load(at(p + k));
    const slope = penalised(here, v128.load(at(g + k)), l2, l1);
    const fresh = f32x4.mul(f32x4.mul(f32x4.splat(<f32>(1 - keep)), slope), slope);
    const decayed = f32x4.mul(f32x4.splat(<f32>keep), v128.load(at(squares + k)));
    const square = withoutTraces(f32x4.add(decayed, fresh));
    v128.store(at(squares + k), square);
    const scaled = f32x4.div(slope, f32x4.add(f32x4.sqrt(square), f32x4.splat(epsilon)));
    const last = v128.load(at(velocity + k));
    const v = withoutTraces(f32x4.add(f32x4.mul(f32x4.splat(impulse), last), scaled));
    v128.store(at(velocity + k), v);
    v128.store(at(p + k), f32x4.sub(here, f32x4.mul(f32x4.splat(rate), v)));
  }
}

/** `step` = rate / (1 − β₁ᵗ), `root` = 1 / √(1 − β₂ᵗ); AdamW shrinks p by `decay` = rate · weight decay first. */
export function adam(
  p: i32, g: i32, means: i32, squares: i32, n: i32,
  step: f32, beta1: f64, beta2: f64, epsilon: f32, root: f32, decay: f64, l2: f32, l1: f32,
): void {
  const keep1 = f32x4.splat(<f32>beta1);
  const keep2 = f32x4.splat(<f32>beta2);
  const new1 = f32x4.splat(<f32>(1 - beta1));
  const new2 = f32x4.splat(<f32>(1 - beta2));
  const shrink = f32x4.splat(<f32>(1 - decay));
  for (let k = 0; k < n; k += 4) {
    const given = v128.load(at(p + k));
    const slope = penalised(given, v128.load(at(g + k)), l2, l1);
    const decayed = f32x4.mul(keep1, v128.load(at(means + k)));
    const m = withoutTraces(f32x4.add(decayed, f32x4.mul(new1, slope)));
    const fresh = f32x4.mul(f32x4.mul(new2, slope), slope);
    const v = withoutTraces(f32x4.add(f32x4.mul(keep2, v128.load(at(squares + k))), fresh));
    v128.store(at(means + k), m);
    v128.store(at(squares + k), v);
    const below = f32x4.add(f32x4.mul(f32x4.sqrt(v), f32x4.splat(root)), f32x4.splat(epsilon));
    const away = f32x4.div(f32x4.mul(f32x4.splat(step), m), below);
    v128.store(at(p + k), f32x4.sub(f32x4.mul(given, shrink), away));
  }
}

/** Σ g², in float64 and four lanes. n is a multiple of four. */
export function squareSum(g: i32, n: i32): f64 {
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  for (let k = 0; k < n; k += 4) {
    const four = v128.load(at(g + k));
    const first = f64x2.promote_low_f32x4(four);
    const last = f64x2.promote_low_f32x4(v128.shuffle<i32>(four, four, 2, 3, 2, 3));
    low = f64x2.add(low, f64x2.mul(first, first));
    high = f64x2.add(high, f64x2.mul(last, last));
  }
  return (
    f64x2.extract_lane(low, 0) +
    f64x2.extract_lane(low, 1) +
    (f64x2.extract_lane(high, 0) + f64x2.extract_lane(high, 1))
  );
}

export function scale(g: i32, n: i32, factor: f32): void {
  for (let k = 0; k < n; k += 4) {
    v128.store(at(g + k), f32x4.mul(v128.load(at(g + k)), f32x4.splat(factor)));
  }
}

/** Takes every entry into ±most; a NaN stays. */
export function limit(g: i32, n: i32, most: f32): void {
  for (let k = 0; k < n; k += 4) {
    const below = f32x4.pmin(v128.load(at(g + k)), f32x4.splat(most));
    v128.store(at(g + k), f32x4.pmax(below, f32x4.splat(-most)));
  }
}
