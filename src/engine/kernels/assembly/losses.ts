// Losses of rows of logits, with their gradients. A row counts with its weight (1, or 0 for one that is padding); `scale` is
// 1 / (how many entries count). Each returns the sum, not yet scaled.

import { exponential, logarithm, logarithmOfOneAnd, logistic } from './functions';
import { at, firstLanes, sumOfLanes } from './memory';

const SQUARES: i32 = 0;
const BINARY: i32 = 1;

@inline
function valueOf(loss: i32, z: v128, target: v128): v128 {
  if (loss == SQUARES) {
    const error = f32x4.sub(z, target);
    return f32x4.mul(error, error);
  }
  const e = exponential(f32x4.neg(f32x4.abs(z)));
  const linear = f32x4.sub(f32x4.pmax(z, f32x4.splat(0)), f32x4.mul(z, target));
  return f32x4.add(linear, logarithmOfOneAnd(e));
}

@inline
function slopeOf(loss: i32, z: v128, target: v128): v128 {
  if (loss == SQUARES) return f32x4.mul(f32x4.splat(2), f32x4.sub(z, target));
  return f32x4.sub(logistic(z), target);
}

@inline
function entrywise(
  loss: i32, d: i32, z: i32, target: i32, row: i32, weights: i32, rows: i32, n: i32, scale: f32,
): f64 {
  let total: f64 = 0;
  for (let r = 0; r < rows; r++) {
    const counts = f32.load(at(weights + r)) != 0;
    for (let k = 0; k < n; k += 4) {
      const here = at(r * row + k);
      let value = f32x4.splat(0);
      let slope = f32x4.splat(0);
      if (counts) {
        const zs = v128.load(at(z) + here);
        const ts = v128.load(at(target) + here);
        const lanes = k + 4 > n ? firstLanes(n - k) : i32x4.splat(-1);
        value = v128.and(valueOf(loss, zs, ts), lanes);
        slope = v128.and(f32x4.mul(slopeOf(loss, zs, ts), f32x4.splat(scale)), lanes);
      }
      v128.store(at(d) + here, slope);
      total += <f64>sumOfLanes(value);
    }
  }
  return total;
}

/** Σ (z − target)² */
export function squaredErrors(
  d: i32, z: i32, target: i32, row: i32, weights: i32, rows: i32, n: i32, scale: f32,
): f64 {
  return entrywise(SQUARES, d, z, target, row, weights, rows, n, scale);
}

/** Σ −target · log p − (1 − target) · log(1 − p) with p = sigmoid(z) */
export function binaryCrossEntropies(
  d: i32, z: i32, target: i32, row: i32, weights: i32, rows: i32, n: i32, scale: f32,
): f64 {
  return entrywise(BINARY, d, z, target, row, weights, rows, n, scale);
}

/** Σ −log softmax(z)[class] */
export function crossEntropies(
  d: i32, z: i32, classes: i32, row: i32, weights: i32, rows: i32, n: i32, scale: f32,
): f64 {
  let total: f64 = 0;
  const least = f32x4.splat(-Infinity);
  for (let r = 0; r < rows; r++) {
    const zs = at(z + r * row);
    const ds = at(d + r * row);
    if (f32.load(at(weights + r)) == 0) {
      memory.fill(ds, 0, at((n + 3) & ~3));
      continue;
    }
    let most = least;
    for (let k = 0; k < n; k += 4) {
      let entries = v128.load(zs + at(k));
      if (k + 4 > n) entries = v128.bitselect(entries, least, firstLanes(n - k));
      most = f32x4.pmax(most, entries);
    }
    const largest = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    let sums = f32x4.splat(0);
    for (let k = 0; k < n; k += 4) {
      let e = exponential(f32x4.sub(v128.load(zs + at(k)), f32x4.splat(largest)));
      if (k + 4 > n) e = v128.and(e, firstLanes(n - k));
      v128.store(ds + at(k), e);
      sums = f32x4.add(sums, e);
    }
    const sum = sumOfLanes(sums);
    const right = i32.load(at(classes + r));
    const spread = f32x4.extract_lane(logarithm(f32x4.splat(sum)), 0);
    total += <f64>(spread + (largest - f32.load(zs + at(right))));
    const share = scale / sum;
    for (let k = 0; k < n; k += 4) {
      v128.store(ds + at(k), f32x4.mul(v128.load(ds + at(k)), f32x4.splat(share)));
    }
    f32.store(ds + at(right), f32.load(ds + at(right)) - scale);
  }
  return total;
}
