import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSampler } from './sampler';

const sizes = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  count: fc.integer({ min: 1, max: 40 }),
  batch: fc.integer({ min: 1, max: 30 }),
});

describe('the samples of an update', () => {
  it('are every sample once in each epoch, however batches lie in it', () => {
    fc.assert(
      fc.property(sizes, ({ seed, count, batch }) => {
        const placesOf = createSampler(seed, count, batch);
        const taken = Array.from({ length: 3 * count }, (_, update) => [
          ...placesOf(update),
        ]).flat();
        for (let epoch = 0; (epoch + 1) * count <= taken.length; epoch += 1) {
          const sorted = taken.slice(epoch * count, (epoch + 1) * count).sort((a, b) => a - b);
          expect(sorted).toEqual(Array.from({ length: count }, (_, k) => k));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are the same whatever was asked for before', () => {
    fc.assert(
      fc.property(sizes, fc.array(fc.nat(500)), ({ seed, count, batch }, asked) => {
        const used = createSampler(seed, count, batch);
        for (const update of asked) used(update);
        expect(used(123)).toEqual(createSampler(seed, count, batch)(123));
      }),
      { numRuns: 50 },
    );
  });

  it('come in another order with another seed and in another epoch', () => {
    const orderOf = (seed: number, epoch: number): string =>
      createSampler(seed, 50, 50)(epoch).join();
    const orders = [orderOf(1, 0), orderOf(1, 1), orderOf(2, 0), orderOf(2, 1)];
    expect(new Set(orders).size).toBe(4);
  });
});
