import type { Graph } from './graph';

/** A cell's graph at given sizes, stacked and run in one or both directions, with an optional dense read-out. */
export interface Model {
  readonly graph: Graph;
  /** X of the first layer; above it X is `hiddenSize × directions`. At least 1. */
  readonly inputSize: number;
  /** H. At least 1. */
  readonly hiddenSize: number;
  readonly layers: 1 | 2 | 3;
  readonly directions: 1 | 2;
  /** logits = W_y @ output + b_y, on the last step (of each direction: forward at T, backward at 1) or on every step. */
  readonly readout: { readonly on: 'last' | 'every'; readonly size: number } | null;
}

export type Tensors = ReadonlyMap<string, Float64Array>;

/**
 * The numbers a model is run with. `lanes[layer * directions + direction]` holds every parameter of the graph,
 * matrices row-major. `readout` has `W_y` (size × H·directions) and `b_y` (size).
 */
export interface Weights {
  readonly lanes: readonly Tensors[];
  readonly readout: Tensors | null;
}

/** What a model is run on. */
export interface Sequence {
  /** T, at least 1. */
  readonly steps: number;
  /** B, at least 1. */
  readonly batch: number;
  /** T × B × X, row-major. */
  readonly input: Float64Array;
  /** Per lane, state name → B × size. Zeros where absent. */
  readonly initial?: readonly Tensors[];
}

/**
 * A value that is held against the equations: what is computed from it afterwards sees the held value. `node` is a name that
 * an equation defines. Later holds win over earlier ones on the same entry.
 */
export interface Hold {
  /** Place in `Trace.lanes`. */
  readonly lane: number;
  readonly node: string;
  /** 0-based entry; null for every one. */
  readonly unit: number | null;
  /** 0-based timestep of the input; null for every one. */
  readonly timestep: number | null;
  readonly value: number;
}

/** Everything a forward run computed. The one thing that stepper, sentences, pictures and tests read. */
export interface Trace {
  readonly model: Model;
  readonly weights: Weights;
  readonly sequence: Sequence;
  readonly holds: readonly Hold[];
  readonly lanes: readonly LaneTrace[];
  /** T × B × (H · directions): h of the last layer, forward direction first. */
  readonly output: Float64Array;
  /** Logits, T × B × O on every step, B × O on the last; null without a read-out. */
  readonly logits: Float64Array | null;
}

export interface LaneTrace {
  readonly layer: number;
  readonly backward: boolean;
  /** Entries of each node (of one timestep and one batch row), by node index. */
  readonly sizes: readonly number[];
  /**
   * By node index. Parameters and numbers: their entries, once. Every other node: T × B × size, at index t the value of
   * the timestep t of the input (also in a backward lane, where `h_prev` at t is h at t + 1).
   */
  readonly values: readonly Float64Array[];
}

/** d loss / d everything, in the layouts of {@link Trace}. */
export interface Gradients {
  readonly lanes: readonly {
    /** By node index, in the layout of `values`; of parameters summed over time and batch. */
    readonly values: readonly Float64Array[];
    /** State name → B × size: gradient with respect to the state before the lane's first step. */
    readonly initial: Tensors;
  }[];
  /** T × B × X. */
  readonly input: Float64Array;
  readonly readout: Tensors | null;
}
