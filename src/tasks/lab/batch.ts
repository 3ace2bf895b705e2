import type { Shape } from './shape';

/** Samples side by side as a plan reads them: arrays run over time first, then the sample. */
export interface Batch {
  /** T, at most `shape.steps`. */
  readonly steps: number;
  /** B. */
  readonly size: number;
  /** T × B × X; empty where token ids go in. */
  readonly input: Float32Array;
  /** T × B; empty where numbers go in. Padding is 0. */
  readonly tokens: Int32Array;
  /** T × B: 1 where a sample has a step, 0 where the states are to stay as they are. */
  readonly mask: Uint8Array;
  /** B × O with a head on the last step, T × B × O with one on every; for softmax one class, 0-based, instead of O numbers. */
  readonly target: Float32Array;
  /** T × B: what each step counts in the loss, with a head on every step; empty with one on the last. */
  readonly counts: Float32Array;
}

/** An empty batch to write samples into; B samples of up to T steps. */
export function createBatch(shape: Shape, size: number, steps = shape.steps): Batch {
  const places = steps * size;
  const answers = shape.loss === 'softmax' ? 1 : shape.outputs;
  const onEvery = shape.head === 'every';
  return {
    steps,
    size,
    input: new Float32Array(places * shape.inputs),
    tokens: new Int32Array(shape.vocabulary > 0 ? places : 0),
    mask: new Uint8Array(places),
    target: new Float32Array((onEvery ? places : size) * answers),
    counts: new Float32Array(onEvery ? places : 0),
  };
}

/** The samples at these places in a batch of their own. */
export function batchOf(
  shape: Shape,
  part: { readonly write: (places: ArrayLike<number>, batch: Batch) => void },
  places: ArrayLike<number>,
): Batch {
  const batch = createBatch(shape, places.length);
  part.write(places, batch);
  return batch;
}

/** Throws where the places do not fill the batch or one of their samples does not fit into it. */
export function checkFit(
  lengths: ArrayLike<number>,
  places: ArrayLike<number>,
  batch: Batch,
): void {
  if (places.length !== batch.size) {
    throw new Error(`${places.length} samples do not fill a batch of ${batch.size}.`);
  }
  for (let b = 0; b < places.length; b += 1) {
    const length = lengths[places[b] ?? -1];
    if (length === undefined) throw new Error(`There is no sample at ${places[b] ?? NaN}.`);
    if (length > batch.steps) {
      throw new Error(`A sample of ${length} steps does not fit into ${batch.steps}.`);
    }
  }
}
