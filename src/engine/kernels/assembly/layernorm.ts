// y = gain · (v − mean v) / √(var v + ε) + bias over each row (Ba, Kiros & Hinton 2016), and its way back. Sums run in four lanes.

import { at, firstLanes, sumOfLanes } from './memory';

const EPSILON: f32 = 1e-5;

@inline
function meanOf(v: usize, n: i32): f32 {
  let sum = f32x4.splat(0);
  for (let k = 0; k < n; k += 4) {
    let entries = v128.load(v + at(k));
    if (k + 4 > n) entries = v128.and(entries, firstLanes(n - k));
    sum = f32x4.add(sum, entries);
  }
  return sumOfLanes(sum) / <f32>n;
}

/** 1 / √(var + ε) */
@inline
function scaleOf(v: usize, n: i32, mean: f32): f32 {
  let sum = f32x4.splat(0);
  for (let k = 0; k < n; k += 4) {
    let away = f32x4.sub(v128.load(v + at(k)), f32x4.splat(mean));
    if (k + 4 > n) away = v128.and(away, firstLanes(n - k));
    sum = f32x4.add(sum, f32x4.mul(away, away));
  }
  return <f32>1 / sqrt<f32>(sumOfLanes(sum) / <f32>n + EPSILON);
}

export function layernorm(
  y: i32, yRow: i32, v: i32, vRow: i32, gain: i32, gainRow: i32, bias: i32, biasRow: i32, rows: i32, n: i32,
): void {
  for (let r = 0; r < rows; r++) {
    const vv = at(v + r * vRow);
    const mean = meanOf(vv, n);
    const scale = scaleOf(vv, n, mean);
    for (let k = 0; k < n; k += 4) {
      const away = f32x4.sub(v128.load(vv + at(k)), f32x4.splat(mean));
      const normalised = f32x4.mul(away, f32x4.splat(scale));
      let result = f32x4.add(
        f32x4.mul(v128.load(at(gain + r * gainRow + k)), normalised),
        v128.load(at(bias + r * biasRow + k)),
      );
      if (k + 4 > n) result = v128.and(result, firstLanes(n - k));
      v128.store(at(y + r * yRow + k), result);
    }
  }
}

/** dv = s + …, and adds to dGain and dBias; a `row` of 0 there sums over the rows. */
export function layernormGradient(
  dv: i32, dvRow: i32, s: i32, sRow: i32, dGain: i32, dGainRow: i32, dBias: i32, dBiasRow: i32,
  dy: i32, dyRow: i32, v: i32, vRow: i32, gain: i32, gainRow: i32, rows: i32, n: i32,
): void {
  for (let r = 0; r < rows; r++) {
    const vv = at(v + r * vRow);
    const mean = meanOf(vv, n);
    const scale = scaleOf(vv, n, mean);
    let sum = f32x4.splat(0);
    let sumWithNormalised = f32x4.splat(0);
    for (let k = 0; k < n; k += 4) {
      const away = f32x4.sub(v128.load(vv + at(k)), f32x4.splat(mean));
      const normalised = f32x4.mul(away, f32x4.splat(scale));
      let passed = f32x4.mul(v128.load(at(dy + r * dyRow + k)), v128.load(at(gain + r * gainRow + k)));
      if (k + 4 > n) passed = v128.and(passed, firstLanes(n - k));
      sum = f32x4.add(sum, passed);
      sumWithNormalised = f32x4.add(sumWithNormalised, f32x4.mul(passed, normalised));
    }
    const mean1 = sumOfLanes(sum) / <f32>n;
    const mean2 = sumOfLanes(sumWithNormalised) / <f32>n;
    for (let k = 0; k < n; k += 4) {
      const away = f32x4.sub(v128.load(vv + at(k)), f32x4.splat(mean));
      const normalised = f32x4.mul(away, f32x4.splat(scale));
      let seed = v128.load(at(dy + r * dyRow + k));
      const passed = f32x4.mul(seed, v128.load(at(gain + r * gainRow + k)));
      const inner = f32x4.sub(
        f32x4.sub(passed, f32x4.splat(mean1)),
        f32x4.mul(normalised, f32x4.splat(mean2)),
      );
      let result = f32x4.add(v128.load(at(s + r * sRow + k)), f32x4.mul(f32x4.splat(scale), inner));
      if (k + 4 > n) {
        result = v128.and(result, firstLanes(n - k));
        seed = v128.and(seed, firstLanes(n - k));
      }
      v128.store(at(dv + r * dvRow + k), result);
      const toGain = at(dGain + r * dGainRow + k);
      v128.store(toGain, f32x4.add(v128.load(toGain), f32x4.mul(seed, normalised)));
      const toBias = at(dBias + r * dBiasRow + k);
      v128.store(toBias, f32x4.add(v128.load(toBias), seed));
    }
  }
}
