import { createRandom } from '../engine/random';
import { shuffled } from '../engine/shuffled';
import { seedOf } from './streams';

/**
 * Which samples an update (0-based) takes: `batch` places below `count`. Every sample comes once in an epoch, in an order drawn for
 * that epoch; batches go on over the end of one into the next. It depends on the arguments alone: nothing has to be kept to go on.
 */
export function createSampler(
  seed: number,
  count: number,
  batch: number,
): (update: number) => Int32Array {
  let latest: { epoch: number; order: Int32Array } = { epoch: -1, order: new Int32Array() };
  const orderOf = (epoch: number): Int32Array => {
    if (latest.epoch !== epoch) {
      const random = createRandom(seedOf(seed, 'order', epoch));
      latest = { epoch, order: shuffled(count, random) };
    }
    return latest.order;
  };
  return (update) =>
    Int32Array.from({ length: batch }, (_, k) => {
      const place = update * batch + k;
      return orderOf(Math.floor(place / count))[place % count] ?? 0;
    });
}
