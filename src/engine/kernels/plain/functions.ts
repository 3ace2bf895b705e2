/*
 * assembly/functions.ts in plain JavaScript, rounding for rounding. Each takes and gives numbers that are floats; constants are floats
 * too.
 */

const { fround, abs } = Math;

const ROUNDER = 12582912;
const LOG2_E = fround(1.4426950408889634);
const LN2_HIGH = fround(0.693359375);
const LN2_LOW = fround(-2.1219444e-4);

const EXP = Float32Array.of(
  1.98756915e-4,
  1.3981999507e-3,
  8.3334519073e-3,
  4.1665795894e-2,
  1.6666665459e-1,
  5.0000001201e-1,
);
const LOG = Float32Array.of(
  7.0376836292e-2,
  -1.151461031e-1,
  1.167699874e-1,
  -1.2420140846e-1,
  1.4249322787e-1,
  -1.6668057665e-1,
  2.0000714765e-1,
  -2.4999993993e-1,
  3.3333331174e-1,
);
const TANH_ABOVE = Float32Array.of(
  -2.76076847742355e-16,
  2.00018790482477e-13,
  -8.60467152213735e-11,
  5.12229709037114e-8,
  1.48572235717979e-5,
  6.37261928875436e-4,
  4.89352455891786e-3,
);
const TANH_BELOW = Float32Array.of(
  1.19825839466702e-6,
  1.18534705686654e-4,
  2.268434632439e-3,
  4.89352518554385e-3,
);

/** A float and its bits. */
const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

function polynomial(coefficients: Float32Array, x: number): number {
  let p = coefficients[0] ?? 0;
  for (let k = 1; k < coefficients.length; k++) p = fround(fround(p * x) + (coefficients[k] ?? 0));
  return p;
}

/** 2^n for a whole n in [−126, 127]. */
function powerOfTwo(n: number): number {
  bits[0] = (n + 127) << 23;
  return float[0] ?? 0;
}

export function exponential(given: number): number {
  let x = 89 < given ? 89 : given;
  x = x < -104 ? -104 : x;
  // The lowest bits of the rounded number would be noise.
  if (Number.isNaN(x)) return NaN;
  const whole = fround(fround(fround(x * LOG2_E) + ROUNDER) - ROUNDER);
  x = fround(x - fround(whole * LN2_HIGH));
  x = fround(x - fround(whole * LN2_LOW));
  const bend = fround(polynomial(EXP, x) * fround(x * x));
  const p = fround(fround(bend + x) + 1);
  const half = whole >> 1;
  return fround(fround(p * powerOfTwo(half)) * powerOfTwo(whole - half));
}

export function logarithm(x: number): number {
  float[0] = x;
  const given = bits[0] ?? 0;
  const e = (given - 0x3f3504f3) >> 23;
  bits[0] = given - (e << 23);
  const f = fround(float[0] - 1);
  const z = fround(f * f);
  let y = fround(fround(polynomial(LOG, f) * f) * z);
  y = fround(y + fround(e * LN2_LOW));
  y = fround(y - fround(z * 0.5));
  return fround(fround(f + y) + fround(e * LN2_HIGH));
}

export function logarithmOfOneAnd(e: number): number {
  const u = fround(e + 1);
  const lost = fround(u - 1);
  return lost === 0 ? e : fround(logarithm(u) * fround(e / lost));
}

export function logistic(x: number): number {
  const e = exponential(-abs(x));
  const share = fround(1 / fround(e + 1));
  return x < 0 ? fround(e * share) : share;
}

export function hyperbolicTangent(given: number): number {
  let x = 9 < given ? 9 : given;
  x = x < -9 ? -9 : x;
  const z = fround(x * x);
  const y = fround(fround(polynomial(TANH_ABOVE, z) * x) / polynomial(TANH_BELOW, z));
  const below = 1 < y ? 1 : y;
  return below < -1 ? -1 : below;
}

export function softPlus(x: number): number {
  const positive = x < 0 ? 0 : x;
  return fround(positive + logarithmOfOneAnd(exponential(-abs(x))));
}
