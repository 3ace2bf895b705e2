import { beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../random';
import type { KernelFunctions, KernelSet, Kernels } from './kernels';
import { loadKernels } from './load-kernels';
import { plainKernels } from './plain-kernels';
import { exponential, hyperbolicTangent, logarithm, logistic, softPlus } from './plain/functions';

const MEMORY = 1 << 16;
/** Places that are far enough from each other for every case below; integers stand at the last. */
const [A, B, C, D, E, F, G, IDS] = [0, 8000, 16000, 24000, 32000, 40000, 48000, 60000] as const;

let wasm: KernelSet;
beforeAll(async () => {
  wasm = await loadKernels();
});

test('Node has SIMD, so that both sets are tested here', () => {
  expect(wasm.kind).toBe('wasm simd');
});

const random = createRandom(20261121);
const noise = Float32Array.from({ length: MEMORY }, () => 2 * random.uniform() - 1);

function filled({ create }: KernelSet, size: number): Kernels {
  const kernels = create(MEMORY);
  const random = createRandom(size);
  kernels.floats.set(noise.map((entry) => entry * size));
  for (let k = IDS; k < MEMORY; k++) kernels.integers[k] = random.integer(5);
  for (let k = 0; k < 100; k++) kernels.floats[G + k] = random.integer(2);
  return kernels;
}

type Call = (kernels: KernelFunctions, rows: number, n: number, row: number) => unknown;

const one =
  (name: 'sigmoid' | 'tanh' | 'relu' | 'exp' | 'softplus' | 'copy'): Call =>
  (k, rows, n, row) =>
    k[name](C, row, A, row, rows, n);
const two =
  (name: 'add' | 'subtract' | 'multiply'): Call =>
  (k, rows, n, row) =>
    k[name](C, row, A, row, B, 0, rows, n);
const three =
  (name: 'multiplyAdd' | `${'sigmoid' | 'tanh' | 'relu' | 'softplus'}Gradient`): Call =>
  (k, rows, n, row) =>
    k[name](C, row, C, row, A, row, B, row, rows, n);
const loss =
  (name: 'squaredErrors' | 'binaryCrossEntropies'): Call =>
  (k, rows, n, row) =>
    k[name](C, A, B, row, G, rows, n, 1 / 7);
const even = (n: number): number => (n + 3) & ~3;

const calls: Readonly<Record<string, Call>> = {
  sigmoid: one('sigmoid'),
  tanh: one('tanh'),
  relu: one('relu'),
  exp: one('exp'),
  softplus: one('softplus'),
  copy: one('copy'),
  add: two('add'),
  subtract: two('subtract'),
  multiply: two('multiply'),
  multiplyAdd: three('multiplyAdd'),
  sigmoidGradient: three('sigmoidGradient'),
  tanhGradient: three('tanhGradient'),
  reluGradient: three('reluGradient'),
  softplusGradient: three('softplusGradient'),
  twoProducts: (k, rows, n, row) => k.twoProducts(C, row, A, row, B, row, D, 0, E, row, rows, n),
  layernorm: (k, rows, n, row) => k.layernorm(C, row, A, row, B, 0, D, 0, rows, n),
  layernormGradient: (k, rows, n, row) =>
    k.layernormGradient(C, row, D, row, E, 0, F, 0, A, row, B, row, G, 0, rows, n),
  product: (k, rows, n, row) => k.product(C, even(n), D, 0, A, row, B, rows, row, even(n)),
  pack: (k, rows, n, row) => k.pack(C, even(n + 3), 3, A, row, n, rows),
  packBack: (k, rows, n, row) => k.packBack(C, rows + 5, 2, A, row, rows, n),
  outerProducts: (k, rows, n, row) =>
    k.outerProducts(C, row, A, row, B, row, rows, n, Math.min(n, 11)),
  fill: (k, rows, n) => k.fill(C, n, rows),
  columnSums: (k, rows, n, row) => k.columnSums(C, A, row, B, row, rows, n),
  carry: (k, rows, _, row) => k.carry(C, A, row, G, rows),
  carryGradient: (k, rows, _, row) => k.carryGradient(C, D, 0, A, row, G, rows),
  dropTraces: (k, _, n) => {
    // Squared again and again, noise reaches down to where it is dropped.
    for (let j = 0; j < 7; j++) k.multiply(A, 0, A, 0, A, 0, 1, even(n));
    k.dropTraces(A, even(n));
  },
  gather: (k, rows, n, row) => k.gather(C, row, A, IDS, rows, n),
  scatterAdd: (k, rows, n, row) => k.scatterAdd(C, A, row, IDS, rows, n),
  dropout: (k, rows, n) => k.dropout(C, n * rows, 0x9abcdef0 | 0, 0x40000000, 4 / 3),
  squaredErrors: loss('squaredErrors'),
  binaryCrossEntropies: loss('binaryCrossEntropies'),
  crossEntropies: (k, rows, n, row) =>
    k.crossEntropies(C, A, IDS, row, G, rows, Math.max(n, 5), 1 / 7),
  sgd: (k, _, n) => k.sgd(A, B, even(n), 0.1, 0.01, 0.02),
  momentum: (k, rows, n) => k.momentum(A, B, C, even(n), 0.1, 0.9, rows % 2, 0.01, 0.02),
  rmsprop: (k, _, n) => {
    k.limit(C, even(n), 0);
    k.rmsprop(A, B, C, D, even(n), 0.1, 0.99, 1e-8, 0.5, 0, 0);
  },
  adam: (k, _, n) => {
    k.limit(D, even(n), 0);
    k.adam(A, B, C, D, even(n), 0.01, 0.9, 0.999, 1e-8, 3, 0.001, 0.01, 0.02);
  },
  squareSum: (k, _, n) => k.squareSum(A, even(n)),
  scale: (k, _, n) => k.scale(A, even(n), 0.3),
  limit: (k, _, n) => k.limit(A, even(n), 0.3),
};

describe('a kernel gives the same bits in WebAssembly and in plain JavaScript', () => {
  test('and every one of them is tried', () => {
    const { kind, floats, integers, ...functions } = plainKernels.create(1);
    expect([kind, floats.length, integers.length]).toEqual(['javascript', 1, 1]);
    expect(Object.keys(calls).sort()).toEqual(Object.keys(functions).sort());
  });

  test.each(Object.entries(calls))('%s', (_, call) => {
    for (const [rows, n] of [
      [1, 1],
      [3, 5],
      [4, 8],
      [7, 13],
      [70, 24],
      [66, 50],
      [2, 64],
    ] as const) {
      for (const size of [1, 30]) {
        const [a, b] = [wasm, plainKernels].map((set) => filled(set, size));
        if (a === undefined || b === undefined) throw new Error('There are two sets.');
        const row = even(Math.max(n, 8));
        expect(call(a, rows, n, row)).toBe(call(b, rows, n, row));
        const different = a.integers.findIndex((bits, k) => bits !== b.integers[k]);
        expect(
          different < 0 ? 'same' : [rows, n, different, a.floats[different], b.floats[different]],
        ).toBe('same');
      }
    }
  });
});

describe('functions of four floats', () => {
  const { fround } = Math;
  const xs = Array.from({ length: 40_001 }, (_, k) => fround((k - 20_000) / 1000));
  const worst = (ours: (x: number) => number, exact: (x: number) => number): number =>
    Math.max(...xs.map((x) => Math.abs(ours(x) - exact(x)) / Math.abs(exact(x) || 1)));

  test('are exact to a few units of the last place', () => {
    expect(worst(exponential, Math.exp)).toBeLessThan(2e-7);
    expect(worst(logistic, (x) => 1 / (1 + Math.exp(-x)))).toBeLessThan(3e-7);
    expect(worst(hyperbolicTangent, Math.tanh)).toBeLessThan(4e-7);
    expect(
      worst(softPlus, (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))),
    ).toBeLessThan(4e-7);
    expect(
      worst(
        (x) => logarithm(exponential(x)),
        (x) => Math.log(exponential(x)),
      ),
    ).toBeLessThan(4e-7);
  });

  test('know what lies beyond a float', () => {
    expect([exponential(100), exponential(-110), exponential(-Infinity)]).toEqual([Infinity, 0, 0]);
    expect(exponential(fround(88.7))).toBeCloseTo(Math.exp(fround(88.7)), -33);
    expect([hyperbolicTangent(50), hyperbolicTangent(-Infinity)]).toEqual([1, -1]);
    expect([logistic(-Infinity), logistic(Infinity), softPlus(-200)]).toEqual([0, 1, 0]);
    for (const f of [exponential, logistic, hyperbolicTangent, softPlus]) expect(f(NaN)).toBeNaN();
  });
});
