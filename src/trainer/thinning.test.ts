import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned } from './thinning';

const updates = fc
  .uniqueArray(fc.nat(10_000), { minLength: 1, maxLength: 80 })
  .map((list) => list.sort((a, b) => a - b));
const most = fc.integer({ min: 3, max: 60 });

describe('the checkpoints that stay', () => {
  it('are the first, the best, the latest and no more than there may be, in order', () => {
    fc.assert(
      fc.property(updates, fc.nat(79), most, (all, place, limit) => {
        const best = all[place % all.length] ?? 0;
        const kept = thinned(all, best, limit);
        expect(kept).toHaveLength(Math.min(limit, all.length));
        expect(kept).toEqual(all.filter((update) => kept.includes(update)));
        expect(kept).toEqual(expect.arrayContaining([all[0], best, all.at(-1)]));
      }),
    );
  });

  it('are all of them while there is room', () => {
    expect(thinned([0, 1, 50], null, 3)).toEqual([0, 1, 50]);
    expect(thinned([0, 1, 2, 50], null, 3)).toEqual([0, 2, 50]);
  });

  it('lie spread evenly over the run, however long it goes on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 30 }), { minLength: 100, maxLength: 600 }),
        fc.integer({ min: 8, max: 60 }),
        (pauses, limit) => {
          let kept: readonly number[] = [0];
          let latest = 0;
          for (const pause of pauses) {
            latest += pause;
            kept = thinned([...kept, latest], null, limit);
          }
          const gaps = kept.slice(1).map((update, k) => update - (kept[k] ?? 0));
          expect(Math.max(...gaps)).toBeLessThan((4 * latest) / limit + 60);
        },
      ),
      { numRuns: 40 },
    );
  });
});
