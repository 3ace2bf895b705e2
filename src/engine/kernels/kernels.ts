/*
 * What the training plan is made of: numbers in one memory, and kernels that work on them. Places are counted in floats. An operand
 * is two arguments, where it begins and how many floats lie between its rows (0: one row stands for all). Rows are padded with
 * zeros to a multiple of four floats; every kernel keeps them zero, and may read (never write) up to three floats more.
 *
 * There are two sets, WebAssembly SIMD (assembly/) and plain JavaScript (plain/). They round in the same order, and so give the same bits.
 */

type OfOne = (y: number, yRow: number, x: number, xRow: number, rows: number, n: number) => void;

type OfTwo = (
  ...operands: [
    ...y: [at: number, row: number],
    ...a: [at: number, row: number],
    ...b: [at: number, row: number],
    rows: number,
    n: number,
  ]
) => void;

type OfThree = (
  ...operands: [
    ...y: [at: number, row: number],
    ...s: [at: number, row: number],
    ...a: [at: number, row: number],
    ...b: [at: number, row: number],
    rows: number,
    n: number,
  ]
) => void;

/** Returns the sum over all rows, not yet scaled. */
type LossKernel = (
  d: number,
  logits: number,
  target: number,
  row: number,
  weights: number,
  rows: number,
  n: number,
  scale: number,
) => number;

/** The kernels of both sets; what each computes stands beside it in assembly/. */
export interface KernelFunctions {
  readonly add: OfTwo;
  readonly subtract: OfTwo;
  readonly multiply: OfTwo;
  readonly multiplyAdd: OfThree;
  readonly twoProducts: (
    ...operands: [
      ...y: [at: number, row: number],
      ...a: [at: number, row: number],
      ...b: [at: number, row: number],
      ...c: [at: number, row: number],
      ...d: [at: number, row: number],
      rows: number,
      n: number,
    ]
  ) => void;
  readonly sigmoid: OfOne;
  readonly tanh: OfOne;
  readonly relu: OfOne;
  readonly exp: OfOne;
  readonly softplus: OfOne;
  /** dx, s, dy, then y (of softplus: x): dx = s + dy · slope. */
  readonly sigmoidGradient: OfThree;
  readonly tanhGradient: OfThree;
  readonly reluGradient: OfThree;
  readonly softplusGradient: OfThree;
  readonly layernorm: (
    ...operands: [
      ...y: [at: number, row: number],
      ...v: [at: number, row: number],
      ...gain: [at: number, row: number],
      ...bias: [at: number, row: number],
      rows: number,
      n: number,
    ]
  ) => void;
  readonly layernormGradient: (
    ...operands: [
      ...dv: [at: number, row: number],
      ...s: [at: number, row: number],
      ...dGain: [at: number, row: number],
      ...dBias: [at: number, row: number],
      ...dy: [at: number, row: number],
      ...v: [at: number, row: number],
      ...gain: [at: number, row: number],
      rows: number,
      n: number,
    ]
  ) => void;
  readonly product: (
    ...operands: [
      ...c: [at: number, row: number],
      ...s: [at: number, row: number],
      ...a: [at: number, row: number],
      panels: number,
      rows: number,
      depth: number,
      columns: number,
    ]
  ) => void;
  readonly pack: (
    panels: number,
    width: number,
    first: number,
    matrix: number,
    row: number,
    rows: number,
    columns: number,
  ) => void;
  readonly packBack: (
    panels: number,
    depth: number,
    first: number,
    matrix: number,
    row: number,
    rows: number,
    columns: number,
  ) => void;
  readonly outerProducts: (
    ...operands: [
      ...g: [at: number, row: number],
      ...d: [at: number, row: number],
      ...a: [at: number, row: number],
      rows: number,
      height: number,
      width: number,
    ]
  ) => void;
  readonly copy: OfOne;
  readonly fill: (at: number, count: number, value: number) => void;
  readonly columnSums: (
    total: number,
    a: number,
    aRow: number,
    b: number,
    bRow: number,
    rows: number,
    n: number,
  ) => void;
  readonly carry: (state: number, before: number, row: number, mask: number, rows: number) => void;
  readonly carryGradient: (
    before: number,
    s: number,
    sRow: number,
    state: number,
    row: number,
    mask: number,
    rows: number,
  ) => void;
  readonly dropTraces: (at: number, count: number) => void;
  readonly gather: (
    y: number,
    yRow: number,
    table: number,
    ids: number,
    rows: number,
    n: number,
  ) => void;
  readonly scatterAdd: (
    table: number,
    d: number,
    dRow: number,
    ids: number,
    rows: number,
    n: number,
  ) => void;
  readonly dropout: (
    y: number,
    count: number,
    seed: number,
    threshold: number,
    kept: number,
  ) => void;
  readonly squaredErrors: LossKernel;
  readonly binaryCrossEntropies: LossKernel;
  readonly crossEntropies: LossKernel;
  readonly sgd: (p: number, g: number, n: number, rate: number, l2: number, l1: number) => void;
  readonly momentum: (
    p: number,
    g: number,
    velocity: number,
    n: number,
    rate: number,
    keep: number,
    nesterov: number,
    l2: number,
    l1: number,
  ) => void;
  readonly rmsprop: (
    p: number,
    g: number,
    squares: number,
    velocity: number,
    n: number,
    rate: number,
    keep: number,
    epsilon: number,
    impulse: number,
    l2: number,
    l1: number,
  ) => void;
  readonly adam: (
    p: number,
    g: number,
    means: number,
    squares: number,
    n: number,
    step: number,
    beta1: number,
    beta2: number,
    epsilon: number,
    root: number,
    decay: number,
    l2: number,
    l1: number,
  ) => void;
  readonly squareSum: (g: number, n: number) => number;
  readonly scale: (g: number, n: number, factor: number) => void;
  readonly limit: (g: number, n: number, most: number) => void;
}

export type KernelKind = 'wasm simd' | 'javascript';

/** Kernels with the memory they work on. */
export interface Kernels extends KernelFunctions {
  readonly kind: KernelKind;
  readonly floats: Float32Array;
  /** The same memory, for token numbers and classes. */
  readonly integers: Int32Array;
}

/** Makes kernels with a memory of their own. */
export interface KernelSet {
  readonly kind: KernelKind;
  /** A memory of at least so many floats, all 0, at its full size from the start. Throws a `RangeError` where there is no room. */
  readonly create: (floats: number) => Kernels;
}
