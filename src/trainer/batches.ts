import type { Batch as PlanBatch } from '../engine/plan/data';
import { createBatch } from '../tasks/lab/batch';
import type { Part } from '../tasks/lab/prepared';
import type { Shape } from '../tasks/lab/shape';

/** A batch as a plan takes it, with the number of rows of logits that count. */
export interface FilledBatch extends PlanBatch {
  readonly counting: number;
}

/**
 * Lays samples out in batches of one size, which stay the same arrays from call to call. Where there are fewer places than the
 * batch holds, the first fills it up and does not count. There is at least one place.
 */
export function createFiller(
  shape: Shape,
  size: number,
): (part: Part, places: ArrayLike<number>) => FilledBatch {
  const batch = createBatch(shape, size);
  const counts = new Float32Array(shape.head === 'every' ? shape.steps * size : size);
  const filled = new Int32Array(size);
  const input = shape.vocabulary > 0 ? batch.tokens : batch.input;
  return (part, places) => {
    for (let b = 0; b < size; b += 1) filled[b] = places[b] ?? places[0] ?? 0;
    part.write(filled, batch);
    let counting = 0;
    for (let row = 0; row < counts.length; row += 1) {
      const one = row % size < places.length ? (batch.counts[row] ?? 1) : 0;
      counts[row] = one;
      if (one !== 0) counting += 1;
    }
    return { input, mask: batch.mask, counts, target: batch.target, counting };
  };
}
