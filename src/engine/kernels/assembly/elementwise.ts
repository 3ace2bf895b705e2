// Entry by entry over rows: row r of an operand begins at `start + r * row`, where a `row` of 0 is one row for all. Rows are as
// long as the next multiple of four, and what is written behind the n-th entry is 0.

import { exponential, hyperbolicTangent, logistic, softPlus } from './functions';
import { at, firstLanes } from './memory';

const ADD: i32 = 0;
const SUBTRACT: i32 = 1;
const MULTIPLY: i32 = 2;

@inline
function ofTwo(operation: i32, a: v128, b: v128): v128 {
  if (operation == ADD) return f32x4.add(a, b);
  if (operation == SUBTRACT) return f32x4.sub(a, b);
  return f32x4.mul(a, b);
}

@inline
function binary(
  operation: i32,
  y: i32, yRow: i32, a: i32, aRow: i32, b: i32, bRow: i32, rows: i32, n: i32,
): void {
  const tail = firstLanes(n & 3);
  const full = at(n & ~3);
  for (let r = 0; r < rows; r++) {
    const yy = at(y + r * yRow);
    const aa = at(a + r * aRow);
    const bb = at(b + r * bRow);
    for (let k: usize = 0; k < full; k += 16) {
      v128.store(yy + k, ofTwo(operation, v128.load(aa + k), v128.load(bb + k)));
    }
    if (n & 3) {
      const last = ofTwo(operation, v128.load(aa + full), v128.load(bb + full));
      v128.store(yy + full, v128.and(last, tail));
    }
  }
}

export function add(y: i32, yRow: i32, a: i32, aRow: i32, b: i32, bRow: i32, rows: i32, n: i32): void {
  binary(ADD, y, yRow, a, aRow, b, bRow, rows, n);
}

export function subtract(y: i32, yRow: i32, a: i32, aRow: i32, b: i32, bRow: i32, rows: i32, n: i32): void {
  binary(SUBTRACT, y, yRow, a, aRow, b, bRow, rows, n);
}

export function multiply(y: i32, yRow: i32, a: i32, aRow: i32, b: i32, bRow: i32, rows: i32, n: i32): void {
  binary(MULTIPLY, y, yRow, a, aRow, b, bRow, rows, n);
}

const PRODUCT: i32 = 0;
const SIGMOID_SLOPE: i32 = 1;
const TANH_SLOPE: i32 = 2;
const RELU_SLOPE: i32 = 3;
const SOFTPLUS_SLOPE: i32 = 4;

@inline
function passed(rule: i32, a: v128, b: v128): v128 {
  if (rule == SIGMOID_SLOPE) return f32x4.mul(a, f32x4.mul(b, f32x4.sub(f32x4.splat(1), b)));
  if (rule == TANH_SLOPE) return f32x4.mul(a, f32x4.sub(f32x4.splat(1), f32x4.mul(b, b)));
  if (rule == RELU_SLOPE) return v128.and(a, f32x4.gt(b, f32x4.splat(0)));
  if (rule == SOFTPLUS_SLOPE) return f32x4.mul(a, logistic(b));
  return f32x4.mul(a, b);
}

@inline
function accumulate(
  rule: i32,
  y: i32, yRow: i32, s: i32, sRow: i32, a: i32, aRow: i32, b: i32, bRow: i32, rows: i32, n: i32,
): void {
  const tail = firstLanes(n & 3);
  const full = at(n & ~3);
  for (let r = 0; r < rows; r++) {
    const yy = at(y + r * yRow);
    const ss = at(s + r * sRow);
    const aa = at(a + r * aRow);
    const bb = at(b + r * bRow);
    for (let k: usize = 0; k < full; k += 16) {
      const more = passed(rule, v128.load(aa + k), v128.load(bb + k));
      v128.store(yy + k, f32x4.add(v128.load(ss + k), more));
    }
    if (n & 3) {
      const more = passed(rule, v128.load(aa + full), v128.load(bb + full));
      v128.store(yy + full, v128.and(f32x4.add(v128.load(ss + full), more), tail));
    }
  }
}

/** y = s + a · b */
export function multiplyAdd(
  y: i32, yRow: i32, s: i32, sRow: i32, a: i32, aRow: i32, b: i32, bRow: i32, rows: i32, n: i32,
): void {
  accumulate(PRODUCT, y, yRow, s, sRow, a, aRow, b, bRow, rows, n);
}

/** dx = s + dy · y · (1 − y) */
export function sigmoidGradient(
  dx: i32, dxRow: i32, s: i32, sRow: i32, dy: i32, dyRow: i32, y: i32, yRow: i32, rows: i32, n: i32,
): void {
  accumulate(SIGMOID_SLOPE, dx, dxRow, s, sRow, dy, dyRow, y, yRow, rows, n);
}

/** dx = s + dy · (1 − y²) */
export function tanhGradient(
  dx: i32, dxRow: i32, s: i32, sRow: i32, dy: i32, dyRow: i32, y: i32, yRow: i32, rows: i32, n: i32,
): void {
  accumulate(TANH_SLOPE, dx, dxRow, s, sRow, dy, dyRow, y, yRow, rows, n);
}

/** dx = s + dy where y > 0 */
export function reluGradient(
  dx: i32, dxRow: i32, s: i32, sRow: i32, dy: i32, dyRow: i32, y: i32, yRow: i32, rows: i32, n: i32,
): void {
  accumulate(RELU_SLOPE, dx, dxRow, s, sRow, dy, dyRow, y, yRow, rows, n);
}

/** dx = s + dy · sigmoid(x) */
export function softplusGradient(
  dx: i32, dxRow: i32, s: i32, sRow: i32, dy: i32, dyRow: i32, x: i32, xRow: i32, rows: i32, n: i32,
): void {
  accumulate(SOFTPLUS_SLOPE, dx, dxRow, s, sRow, dy, dyRow, x, xRow, rows, n);
}

/** y = a · b + c · d */
export function twoProducts(
  y: i32, yRow: i32, a: i32, aRow: i32, b: i32, bRow: i32, c: i32, cRow: i32, d: i32, dRow: i32, rows: i32, n: i32,
): void {
  const tail = firstLanes(n & 3);
  const full = at(n & ~3);
  for (let r = 0; r < rows; r++) {
    const yy = at(y + r * yRow);
    const aa = at(a + r * aRow);
    const bb = at(b + r * bRow);
    const cc = at(c + r * cRow);
    const dd = at(d + r * dRow);
    for (let k: usize = 0; k < full; k += 16) {
      const first = f32x4.mul(v128.load(aa + k), v128.load(bb + k));
      const second = f32x4.mul(v128.load(cc + k), v128.load(dd + k));
      v128.store(yy + k, f32x4.add(first, second));
    }
    if (n & 3) {
      const first = f32x4.mul(v128.load(aa + full), v128.load(bb + full));
      const second = f32x4.mul(v128.load(cc + full), v128.load(dd + full));
      v128.store(yy + full, v128.and(f32x4.add(first, second), tail));
    }
  }
}

const SIGMOID: i32 = 0;
const TANH: i32 = 1;
const RELU: i32 = 2;
const EXP: i32 = 3;
const SOFTPLUS: i32 = 4;

@inline
function ofOne(operation: i32, x: v128): v128 {
  if (operation == SIGMOID) return logistic(x);
  if (operation == TANH) return hyperbolicTangent(x);
  if (operation == RELU) return f32x4.pmax(x, f32x4.splat(0));
  if (operation == EXP) return exponential(x);
  return softPlus(x);
}

@inline
function unary(operation: i32, y: i32, yRow: i32, x: i32, xRow: i32, rows: i32, n: i32): void {
  const tail = firstLanes(n & 3);
  const full = at(n & ~3);
  for (let r = 0; r < rows; r++) {
    const yy = at(y + r * yRow);
    const xx = at(x + r * xRow);
    for (let k: usize = 0; k < full; k += 16) {
      v128.store(yy + k, ofOne(operation, v128.load(xx + k)));
    }
    if (n & 3) v128.store(yy + full, v128.and(ofOne(operation, v128.load(xx + full)), tail));
  }
}

export function sigmoid(y: i32, yRow: i32, x: i32, xRow: i32, rows: i32, n: i32): void {
  unary(SIGMOID, y, yRow, x, xRow, rows, n);
}

export function tanh(y: i32, yRow: i32, x: i32, xRow: i32, rows: i32, n: i32): void {
  unary(TANH, y, yRow, x, xRow, rows, n);
}

export function relu(y: i32, yRow: i32, x: i32, xRow: i32, rows: i32, n: i32): void {
  unary(RELU, y, yRow, x, xRow, rows, n);
}

export function exp(y: i32, yRow: i32, x: i32, xRow: i32, rows: i32, n: i32): void {
  unary(EXP, y, yRow, x, xRow, rows, n);
}

export function softplus(y: i32, yRow: i32, x: i32, xRow: i32, rows: i32, n: i32): void {
  unary(SOFTPLUS, y, yRow, x, xRow, rows, n);
}
