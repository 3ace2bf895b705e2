import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentAt, positionOf } from './cursor';

describe('a position in time', () => {
  it('rests where a stage has just been completed', () => {
    expect(momentAt(positionOf(17, 3, 6), 6, 48)).toEqual({ timestep: 17, stage: 3, fraction: 1 });
  });

  it('begins before anything was computed', () => {
    expect(momentAt(0, 6, 48)).toEqual({ timestep: 0, stage: 0, fraction: 0 });
  });

  it('is part of the next stage while that is under way', () => {
    expect(momentAt(6.25, 6, 48)).toEqual({ timestep: 1, stage: 0, fraction: 0.25 });
  });

  it('is always a moment of the run, whatever number it is', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 900 }),
        (position, stages, steps) => {
          const { timestep, stage, fraction } = momentAt(position, stages, steps);
          expect(timestep).toBeGreaterThanOrEqual(0);
          expect(timestep).toBeLessThan(steps);
          expect(stage).toBeGreaterThanOrEqual(0);
          expect(stage).toBeLessThan(stages);
          expect(fraction).toBeGreaterThanOrEqual(0);
          expect(fraction).toBeLessThanOrEqual(1);
        },
      ),
      { seed: 1 },
    );
  });
});
