import { lstm } from '../../src/cells/lstm.cell';
import { graphOf } from '../../src/engine/build-graph';
import type { Batch } from '../../src/engine/plan/data';
import type { PlanModel } from '../../src/engine/plan/plan';
import type { Random } from '../../src/engine/random';

/** What is trained, with Adam at 1e-3; the names are those of shared/design/benchmark.md. */
export interface Workload {
  readonly id: string;
  readonly input: number;
  /** Rows of the embedding that the input goes through; 0: the input is numbers. */
  readonly tokens: number;
  readonly hidden: number;
  readonly layers: 1 | 2;
  readonly directions: 1 | 2;
  readonly steps: number;
  readonly batch: number;
  readonly outputs: number;
  readonly on: 'last' | 'every';
  readonly loss: PlanModel['loss'];
}

const sentiment: Workload = {
  id: 'W3',
  input: 32,
  tokens: 2000,
  hidden: 64,
  layers: 1,
  directions: 1,
  steps: 40,
  batch: 32,
  outputs: 1,
  on: 'last',
  loss: 'binary cross-entropy',
};

const sine: Workload = {
  ...sentiment,
  id: 'W1',
  input: 1,
  tokens: 0,
  hidden: 32,
  steps: 50,
  loss: 'squared error',
};

export const workloads: readonly Workload[] = [
  sine,
  { ...sine, id: 'W2', hidden: 50, layers: 2, steps: 100 },
  sentiment,
  { ...sentiment, id: 'W4', directions: 2 },
  {
    ...sentiment,
    id: 'W5',
    tokens: 64,
    hidden: 128,
    steps: 64,
    batch: 16,
    outputs: 64,
    on: 'every',
    loss: 'cross-entropy',
  },
];

/** Rows, depth and columns of the product that gives the micro-kernel's own peak. */
export const PEAK = { rows: 64, depth: 128, columns: 512 } as const;

/** One of the sizes, and workloads that differ from W1 in it alone. */
export interface Growth {
  readonly size: 'hidden' | 'steps' | 'batch';
  readonly name: string;
  /** The products of an update grow as the size to this power. */
  readonly power: number;
  readonly workloads: readonly Workload[];
}

const grown = (size: Growth['size'], letter: string, values: readonly number[]): Workload[] =>
  values.map((value) => ({ ...sine, [size]: value, id: `${letter} ${value}` }));

/** How the time of an update grows: each of the sizes by itself, from W1's. */
export const growth: readonly Growth[] = [
  {
    size: 'hidden',
    name: 'hidden size H',
    power: 2,
    workloads: grown('hidden', 'H', [8, 16, 32, 48, 64, 96, 128, 192, 256]),
  },
  {
    size: 'steps',
    name: 'timesteps T',
    power: 1,
    workloads: grown('steps', 'T', [8, 16, 32, 64, 128, 256, 512]),
  },
  {
    size: 'batch',
    name: 'batch B',
    power: 1,
    workloads: grown('batch', 'B', [1, 2, 4, 8, 16, 32, 64, 128, 256]),
  },
];

/** Multiplications and additions of the matrix products of one update; the way back counts twice. */
export function operationsOf(w: Workload): number {
  const perStep = Array.from({ length: w.layers }, (_, layer) => {
    const x = layer === 0 ? w.input : w.hidden * w.directions;
    return w.directions * 4 * w.hidden * (w.hidden + x);
  }).reduce((sum, more) => sum + more, 0);
  const head = w.outputs * w.hidden * w.directions * (w.on === 'every' ? w.steps : 1);
  return 3 * 2 * w.batch * (w.steps * perStep + head);
}

export function planModelOf(w: Workload): PlanModel {
  return {
    model: {
      graph: graphOf(lstm.equations),
      inputSize: w.input,
      hiddenSize: w.hidden,
      layers: w.layers,
      directions: w.directions,
      readout: { on: w.on, size: w.outputs },
    },
    tokens: w.tokens === 0 ? null : w.tokens,
    dropout: 0,
    loss: w.loss,
  };
}

/** A batch of noise: what is in it does not matter to speed. */
export function noiseFor(w: Workload, random: Random): Batch {
  const places = w.steps * w.batch;
  const rows = w.on === 'every' ? places : w.batch;
  return {
    input:
      w.tokens === 0
        ? Float32Array.from({ length: places * w.input }, () => 2 * random.uniform() - 1)
        : Int32Array.from({ length: places }, () => random.integer(w.tokens)),
    target:
      w.loss === 'cross-entropy'
        ? Int32Array.from({ length: rows }, () => random.integer(w.outputs))
        : Float32Array.from({ length: rows * w.outputs }, () => random.integer(2)),
  };
}
