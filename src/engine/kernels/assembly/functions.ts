// exp, log, tanh and sigmoid of four floats. The polynomials are those of Cephes (Moshier: expf, logf) and of Eigen (tanh), and
// each is a fixed sequence of roundings: the same bits on every machine, and in ../plain/functions.ts.

@inline
function constant(value: f32): v128 {
  return f32x4.splat(value);
}

/** a · x + b, rounded twice. */
@inline
function step(a: v128, x: v128, b: f32): v128 {
  return f32x4.add(f32x4.mul(a, x), constant(b));
}

/** 1.5 · 2²³: what is added to it is rounded to a whole number, which then stands in the lowest bits. */
const ROUNDER: f32 = 12582912.0;
const ROUNDER_BITS: i32 = 0x4b400000;

/** e^x; 0 below −104, infinite from 88.73 on. */
@inline
export function exponential(given: v128): v128 {
  // pmin and pmax in this order keep a NaN.
  let x = f32x4.pmax(f32x4.pmin(given, constant(89.0)), constant(-104.0));
  const rounded = step(x, constant(1.44269504088896341), ROUNDER);
  const power = i32x4.sub(rounded, i32x4.splat(ROUNDER_BITS));
  const whole = f32x4.sub(rounded, constant(ROUNDER));
  x = f32x4.sub(x, f32x4.mul(whole, constant(0.693359375)));
  x = f32x4.sub(x, f32x4.mul(whole, constant(-2.12194440e-4)));
  let p = constant(1.9875691500e-4);
  p = step(p, x, 1.3981999507e-3);
  p = step(p, x, 8.3334519073e-3);
  p = step(p, x, 4.1665795894e-2);
  p = step(p, x, 1.6666665459e-1);
  p = step(p, x, 5.0000001201e-1);
  p = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(x, x)), x), constant(1.0));
  // 2^power in two halves: the whole of it may not be a float of its own.
  const half = i32x4.shr_s(power, 1);
  const rest = i32x4.sub(power, half);
  const first = i32x4.shl(i32x4.add(half, i32x4.splat(127)), 23);
  const second = i32x4.shl(i32x4.add(rest, i32x4.splat(127)), 23);
  return f32x4.mul(f32x4.mul(p, first), second);
}

/** log x of a positive x that is not denormal. */
@inline
export function logarithm(x: v128): v128 {
  const exponent = i32x4.shr_s(i32x4.sub(x, i32x4.splat(0x3f3504f3)), 23);
  const f = f32x4.sub(i32x4.sub(x, i32x4.shl(exponent, 23)), constant(1.0));
  const e = f32x4.convert_i32x4_s(exponent);
  const z = f32x4.mul(f, f);
  let p = constant(7.0376836292e-2);
  p = step(p, f, -1.1514610310e-1);
  p = step(p, f, 1.1676998740e-1);
  p = step(p, f, -1.2420140846e-1);
  p = step(p, f, 1.4249322787e-1);
  p = step(p, f, -1.6668057665e-1);
  p = step(p, f, 2.0000714765e-1);
  p = step(p, f, -2.4999993993e-1);
  p = step(p, f, 3.3333331174e-1);
  let y = f32x4.mul(f32x4.mul(p, f), z);
  y = f32x4.add(y, f32x4.mul(e, constant(-2.12194440e-4)));
  y = f32x4.sub(y, f32x4.mul(z, constant(0.5)));
  return f32x4.add(f32x4.add(f, y), f32x4.mul(e, constant(0.693359375)));
}

/** log(1 + e) of an e in [0, 1], exact also where e is lost in 1 + e (Kahan). */
@inline
export function logarithmOfOneAnd(e: v128): v128 {
  const u = f32x4.add(e, constant(1.0));
  const lost = f32x4.sub(u, constant(1.0));
  const corrected = f32x4.mul(logarithm(u), f32x4.div(e, lost));
  return v128.bitselect(e, corrected, f32x4.eq(lost, constant(0.0)));
}

/** 1 / (1 + e^−x). The exponent stays at or below 0. */
@inline
export function logistic(x: v128): v128 {
  const e = exponential(f32x4.neg(f32x4.abs(x)));
  const share = f32x4.div(constant(1.0), f32x4.add(e, constant(1.0)));
  return v128.bitselect(f32x4.mul(e, share), share, f32x4.lt(x, constant(0.0)));
}

@inline
export function hyperbolicTangent(given: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(given, constant(9.0)), constant(-9.0));
  const z = f32x4.mul(x, x);
  let p = constant(-2.76076847742355e-16);
  p = step(p, z, 2.00018790482477e-13);
  p = step(p, z, -8.60467152213735e-11);
  p = step(p, z, 5.12229709037114e-8);
  p = step(p, z, 1.48572235717979e-5);
  p = step(p, z, 6.37261928875436e-4);
  p = step(p, z, 4.89352455891786e-3);
  let q = constant(1.19825839466702e-6);
  q = step(q, z, 1.18534705686654e-4);
  q = step(q, z, 2.26843463243900e-3);
  q = step(q, z, 4.89352518554385e-3);
  const y = f32x4.div(f32x4.mul(p, x), q);
  // So that no rounding takes it out of [−1, 1].
  return f32x4.pmax(f32x4.pmin(y, constant(1.0)), constant(-1.0));
}

/** log(1 + e^x). */
@inline
export function softPlus(x: v128): v128 {
  const e = exponential(f32x4.neg(f32x4.abs(x)));
  return f32x4.add(f32x4.pmax(x, constant(0.0)), logarithmOfOneAnd(e));
}
