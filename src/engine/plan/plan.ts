import type { KernelKind, KernelSet, Kernels } from '../kernels/kernels';
import type { Model } from '../model';
import { createArena } from './arena';
import { dataMemory, placeData, type Batch, type LossName, type PlanSizes } from './data';
import { createNetwork } from './network';
import { applyOptimiser, type OptimiserMemory } from './apply-optimiser';
import { placeParameters, type PlanWeights } from './parameters';
import type { TrainingSettings } from '../training-settings';

/** What is trained. */
export interface PlanModel {
  /** With a read-out. Its `inputSize` is that of the embedding, where there is one. */
  readonly model: Model;
  /** Number of tokens of an embedding that the input goes through; null: the input is numbers. */
  readonly tokens: number | null;
  /** Share of the entries left out between layers, in [0, 1). */
  readonly dropout: number;
  readonly loss: LossName;
}

/** What an update did, or why there was none. */
export interface TrainStep {
  /** 1 for the first. */
  readonly update: number;
  /** Mean over all entries that count, before the update. */
  readonly loss: number;
  /** ‖gradient‖ over everything that is trained, before and after clipping. */
  readonly norm: number;
  readonly clippedNorm: number;
  /** What was NaN or infinite: then nothing was updated. Null where all is well. */
  readonly notFinite: 'loss' | 'gradient' | null;
}

/** A model compiled to kernel calls over one memory, which never grows. */
export interface Plan {
  readonly kind: KernelKind;
  readonly sizes: PlanSizes;
  /** Numbers that are trained. */
  readonly parameterCount: number;
  readonly bytes: number;
  readonly readWeights: () => PlanWeights;
  /** Rounded to float32. Throws where one is missing or has another size. */
  readonly writeWeights: (weights: PlanWeights) => void;
  /** The bytes of all weights as float32, in the order of `Weights`, for a fingerprint. */
  readonly weightBytes: () => Uint8Array;
  /** Of the last batch, before clipping if `gradientsOf` made them, after it if `train` did. */
  readonly readGradients: () => PlanWeights;
  /** Logits without dropout, (T ×) B × O. */
  readonly forward: (batch: Omit<Batch, 'target'>) => Float32Array;
  /** The mean loss without dropout; NaN where nothing counts. */
  readonly lossOf: (batch: Batch) => number;
  /** There and back without an update: the loss; gradients stand in `readGradients`. */
  readonly gradientsOf: (batch: Batch) => number;
  /** One update. `dropoutSeed`, whole, decides what is dropped in it. */
  readonly train: (batch: Batch, settings: TrainingSettings, dropoutSeed?: number) => TrainStep;
  /** Everything that the next update depends on but weights, settings and data: for a checkpoint. */
  readonly readOptimiser: () => OptimiserMemory;
  readonly writeOptimiser: (memory: OptimiserMemory) => void;
}

/** The most memory that a plan may take: 2 GiB. */
const LARGEST = 2 ** 29;

/** Thrown where a model at these sizes needs more memory than a browser gives. */
export class PlanTooLarge extends Error {
  override readonly name = 'PlanTooLarge';
}

/**
 * Compiles a model for batches of one size. Throws an `Error` in words where the equations cannot be trained, {@link PlanTooLarge}
 * where there is no room.
 */
export function compilePlan(
  { model, tokens, dropout, loss }: PlanModel,
  sizes: PlanSizes,
  kernelSet: KernelSet,
): Plan {
  const { steps, batch } = sizes;
  const { readout } = model;
  if (readout === null) throw new Error('What is trained needs a read-out.');
  const arena = createArena();
  const parameters = placeParameters(model, tokens, arena);
  const memoryOfOptimiser = [arena.take(parameters.floats), arena.take(parameters.floats)] as const;
  const data = placeData(arena, model, sizes, tokens);
  const network = createNetwork(model, { ...sizes, dropout }, parameters, tokens !== null, arena);
  // Kernels may read a few floats behind the last.
  const floatsNeeded = arena.size() + 64;
  const kernels = makeKernels(kernelSet, floatsNeeded);
  const { floats } = kernels;
  network.begin(kernels);

  const { head, input } = network;
  const logitRow = head.logits.row;
  const { load, judge } = dataMemory(kernels, data, network, { model, tokens, loss, sizes });
  let isPrepared = false;
  let memory = { updates: 0, power1: 1, power2: 1 };

  const runForward = (isMasked: boolean, seed: number | null): void => {
    if (!isPrepared) network.prepare(kernels);
    isPrepared = true;
    if (parameters.embedding !== null) {
      const { at, row } = input;
      const table = parameters.embedding.value;
      kernels.gather(at, row, table, data.ids, steps * batch, model.inputSize);
    }
    network.forward(kernels, isMasked, seed);
  };

  const runBackward = (isMasked: boolean): void => {
    kernels.fill(parameters.gradients, parameters.floats, 0);
    network.backward(kernels, isMasked);
    if (parameters.embedding !== null && network.inputGradient !== null) {
      const { at, row } = network.inputGradient;
      const table = parameters.embedding.gradient;
      kernels.scatterAdd(table, at, row, data.ids, steps * batch, model.inputSize);
    }
  };

  return {
    kind: kernels.kind,
    sizes,
    parameterCount: parameters.count,
    bytes: floats.byteLength,
    readWeights: () => parameters.read(floats, parameters.values),
    writeWeights: (weights) => {
      parameters.write(floats, parameters.values, weights);
      isPrepared = false;
    },
    weightBytes: () => {
      const { values, floats: count } = parameters;
      return new Uint8Array(floats.slice(values, values + count).buffer);
    },
    readGradients: () => parameters.read(floats, parameters.gradients),
    forward: (given) => {
      runForward(load(given), null);
      const logits = new Float32Array(head.rows * readout.size);
      for (let r = 0; r < head.rows; r++) {
        const start = head.logits.at + r * logitRow;
        logits.set(floats.subarray(start, start + readout.size), r * readout.size);
      }
      return logits;
    },
    lossOf: (given) => {
      const isMasked = load(given);
      runForward(isMasked, null);
      return judge(given, isMasked);
    },
    gradientsOf: (given) => {
      const isMasked = load(given);
      runForward(isMasked, null);
      const value = judge(given, isMasked);
      runBackward(isMasked);
      return value;
    },
    train: (given, settings, dropoutSeed = 0) => {
      const isMasked = load(given);
      runForward(isMasked, dropout > 0 ? dropoutSeed : null);
      const value = judge(given, isMasked);
      const update = memory.updates + 1;
      if (!Number.isFinite(value)) {
        return { update, loss: value, norm: NaN, clippedNorm: NaN, notFinite: 'loss' };
      }
      runBackward(isMasked);
      const places = { ...parameters, memory: memoryOfOptimiser };
      const done = applyOptimiser(kernels, places, settings, memory);
      if (done === null) {
        return { update, loss: value, norm: NaN, clippedNorm: NaN, notFinite: 'gradient' };
      }
      memory = done.memory;
      isPrepared = false;
      const { norm, clippedNorm } = done;
      return { update, loss: value, norm, clippedNorm, notFinite: null };
    },
    readOptimiser: () => {
      const [first, second] = memoryOfOptimiser.map((at) =>
        floats.slice(at, at + parameters.floats),
      );
      return { ...memory, first: first ?? floats, second: second ?? floats };
    },
    writeOptimiser: ({ first, second, ...counted }) => {
      if (first.length !== parameters.floats || second.length !== parameters.floats) {
        throw new Error('This memory of an optimiser belongs to another model.');
      }
      floats.set(first, memoryOfOptimiser[0]);
      floats.set(second, memoryOfOptimiser[1]);
      memory = counted;
    },
  };
}

function makeKernels({ create }: KernelSet, floats: number): Kernels {
  const megabytes = Math.ceil((floats * 4) / 1e6);
  const tooLarge = `This model needs ${megabytes} MB for one batch. Make it, the batch or the sequences smaller.`;
  if (floats > LARGEST) throw new PlanTooLarge(tooLarge);
  try {
    return create(floats);
  } catch (error) {
    if (error instanceof RangeError) throw new PlanTooLarge(tooLarge, { cause: error });
    throw error;
  }
}
