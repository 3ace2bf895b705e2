import type { Kernels } from '../kernels/kernels';
import type { Model } from '../model';
import { rowOf, type Arena } from './arena';
import type { Network } from './network';

export type LossName = 'squared error' | 'binary cross-entropy' | 'cross-entropy';

export interface PlanSizes {
  /** T, 1 to 512. */
  readonly steps: number;
  /** B, 1 to 256. */
  readonly batch: number;
}

/** What one run through the network is given. */
export interface Batch {
  /** T × B × X numbers, or T × B tokens, 0-based. */
  readonly input: Float32Array | Int32Array;
  /** T × B: 0 where a sequence has ended (states stay, nothing is learned), otherwise 1. Absent where all are of one length. */
  readonly mask?: Uint8Array;
  /** (T ×) B: 0 where a row of logits does not count in the loss, otherwise 1. Absent: all count that are not masked. */
  readonly counts?: Uint8Array | Float32Array;
  /** As the logits: (T ×) B × O numbers; of cross-entropy (T ×) B classes. */
  readonly target: Float32Array | Int32Array;
}

/** Where the numbers of a batch stand that the network does not hold itself. */
export interface DataPlaces {
  readonly ids: number;
  readonly targets: number;
  /** Which rows of logits count. */
  readonly weightOfRow: number;
}

export function placeData(
  arena: Arena,
  { readout }: Model,
  { steps, batch }: PlanSizes,
  tokens: number | null,
): DataPlaces {
  return {
    ids: arena.take(tokens === null ? 0 : steps * batch),
    targets: arena.take(steps * batch * rowOf(readout?.size ?? 0)),
    weightOfRow: arena.take(steps * batch),
  };
}

/** The way of batches into memory, and of logits to a loss. Both throw where a batch does not fit. */
export interface DataMemory {
  /** Copies an input and its mask, and gives whether anything is masked. */
  readonly load: (batch: Omit<Batch, 'target'>) => boolean;
  /** The mean loss of the logits in memory, with their gradient left beside them; NaN where nothing counts. */
  readonly judge: (batch: Batch, isMasked: boolean) => number;
}

export function dataMemory(
  kernels: Kernels,
  { ids, targets, weightOfRow }: DataPlaces,
  { head, input, mask: maskAt }: Network,
  {
    model,
    tokens,
    loss,
    sizes: { steps, batch },
  }: {
    readonly model: Model;
    readonly tokens: number | null;
    readonly loss: LossName;
    readonly sizes: PlanSizes;
  },
): DataMemory {
  const { floats, integers } = kernels;
  const logitRow = head.logits.row;
  const outputs = model.readout?.size ?? 0;

  /** Copies a batch into memory, and gives whether anything of it is masked. */
  const load = ({ input: given, mask }: Omit<Batch, 'target'>): boolean => {
    const rows = steps * batch;
    const wanted = tokens === null ? rows * model.inputSize : rows;
    if (given.length !== wanted) {
      throw new Error(`The input has ${given.length} entries, but needs ${wanted}.`);
    }
    if (tokens === null) {
      for (let r = 0; r < rows; r++) {
        const row = given.subarray(r * model.inputSize, (r + 1) * model.inputSize);
        floats.set(row, input.at + r * input.row);
      }
    } else {
      for (const token of given) {
        if (!(token >= 0 && token < tokens)) throw new Error(`There is no token ${token}.`);
      }
      integers.set(given, ids);
    }
    if (mask === undefined) return false;
    if (mask.length !== rows) {
      throw new Error(`The mask has ${mask.length} entries, but needs ${rows}.`);
    }
    floats.set(mask, maskAt);
    return mask.includes(0);
  };

  /** The mean loss of the logits in memory, and their gradient beside them. */
  const judge = ({ target, counts }: Batch, isMasked: boolean): number => {
    const { rows } = head;
    const counting = counts === undefined ? loadRowWeights(isMasked) : loadCounts(counts);
    const isClassified = loss === 'cross-entropy';
    const width = isClassified ? 1 : outputs;
    if (target.length !== rows * width) {
      throw new Error(`The target has ${target.length} entries, but needs ${rows * width}.`);
    }
    if (isClassified) {
      for (const right of target) {
        if (!(right >= 0 && right < outputs)) throw new Error(`There is no class ${right}.`);
      }
      integers.set(target, targets);
    } else {
      for (let r = 0; r < rows; r++) {
        floats.set(target.subarray(r * width, (r + 1) * width), targets + r * logitRow);
      }
    }
    const count = counting * width;
    const kernel = LOSSES[loss];
    const [d, z] = [head.gradient.at, head.logits.at];
    const sum = kernels[kernel](
      d,
      z,
      targets,
      logitRow,
      weightOfRow,
      rows,
      outputs,
      count === 0 ? 0 : 1 / count,
    );
    return sum / count;
  };

  const loadCounts = (counts: Uint8Array | Float32Array): number => {
    if (counts.length !== head.rows) {
      throw new Error(`There are ${counts.length} counts for ${head.rows} rows of logits.`);
    }
    floats.set(counts, weightOfRow);
    return counts.filter((one) => one !== 0).length;
  };

  /** Which rows of logits count, and how many do. A sequence of no steps has nothing to say. */
  const loadRowWeights = (isMasked: boolean): number => {
    let counting = 0;
    for (let r = 0; r < head.rows; r++) {
      let counts = !isMasked || floats[maskAt + r] !== 0;
      if (isMasked && model.readout?.on === 'last') {
        for (let t = 1; t < steps && !counts; t++) {
          counts = floats[maskAt + t * batch + r] !== 0;
        }
      }
      floats[weightOfRow + r] = counts ? 1 : 0;
      if (counts) counting++;
    }
    return counting;
  };

  return { load, judge };
}

const LOSSES = {
  'squared error': 'squaredErrors',
  'binary cross-entropy': 'binaryCrossEntropies',
  'cross-entropy': 'crossEntropies',
} as const;
