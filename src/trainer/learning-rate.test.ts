import { describe, expect, it } from 'vitest';
import { plateauDefaults, plateauStart } from '../engine/schedule';
import { plainSettings } from '../engine/training-settings';
import { rateOf } from './learning-rate';

const training = { ...plainSettings, rate: 0.8 };
const plateau = plateauStart(0.8);

describe('the learning rate of an update', () => {
  it('warms up along its schedule', () => {
    const settings = {
      training,
      warmUp: 4,
      schedule: { kind: 'step', every: 3, factor: 0.5 },
    } as const;
    const rates = [0, 1, 2, 3, 4, 6].map((update) => rateOf(settings, [], plateau, update));
    expect(rates).toEqual([0.2, 0.4, 0.8 * 0.75, 0.4, 0.4, 0.2]);
  });

  it('is the one that was set on the way from that update on, and the schedule begins anew from it', () => {
    const settings = {
      training,
      warmUp: 10,
      schedule: { kind: 'step', every: 3, factor: 0.5 },
    } as const;
    const changes = [
      { update: 2, rate: 0.1 },
      { update: 7, rate: 1 },
    ];
    const rates = [1, 2, 4, 5, 7, 10].map((update) => rateOf(settings, changes, plateau, update));
    expect(rates).toEqual([0.8 * 0.2, 0.1, 0.1, 0.05, 1, 0.5]);
  });

  it('is that of the plateau where there is one', () => {
    const settings = {
      training,
      warmUp: 2,
      schedule: { kind: 'plateau', ...plateauDefaults },
    } as const;
    expect(rateOf(settings, [], { ...plateau, rate: 0.3 }, 0)).toBe(0.15);
    expect(rateOf(settings, [], { ...plateau, rate: 0.3 }, 9)).toBe(0.3);
    expect(rateOf(settings, [{ update: 0, rate: 0.3 }], { ...plateau, rate: 0.3 }, 0)).toBe(0.3);
  });
});
