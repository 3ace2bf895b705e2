import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../i18n/format';
import { labSettings as words } from '../../../i18n/parts/lab-settings.en';
import { plainSettings } from '../../../engine/training-settings';
import type { SlowUpdate } from '../../../trainer/protocol';
import { tellStep } from './slow-steps';

const { number } = formatsOf('en');
const slow: SlowUpdate = {
  update: 3,
  samples: ['step 51', 'step 900'],
  loss: 0.5,
  norm: 2,
  clippedNorm: 2,
  rate: 0.003,
  blocks: [{ name: 'W_f', gradient: 2, weights: 4, change: 0.01 }],
  lossAfter: 0.45,
};

function told(
  step: Parameters<typeof tellStep>[0],
  by: Partial<SlowUpdate> = {},
  training: Partial<typeof plainSettings> = {},
): string {
  return tellStep(step, {
    slow: { ...slow, ...by },
    training: { ...plainSettings, ...training },
    batch: 32,
    words,
    number,
  }).join(' ');
}

describe('An update in slow motion', () => {
  it('names the first samples of its batch', () => {
    expect(told('batch')).toBe('32 samples were drawn. The first of them: step 51, step 900.');
  });

  it('says whether the gradient was clipped, and by what it was multiplied', () => {
    expect(told('clip')).toBe('Clipping is off: the gradient stays as it is.');
    expect(told('clip', {}, { clipNorm: 5 })).toContain('2.00 is not above 5');
    const clipped = told('clip', { clippedNorm: 1 }, { clipNorm: 1 });
    expect(clipped).toContain('2.00 is above 1');
    expect(clipped).toContain('multiplied by 0.500');
  });

  it('tells cutting by value from scaling by norm, and both from one of them', () => {
    expect(told('clip', {}, { clipValue: 0.5 })).toContain('No entry lies beyond ±0.5');
    expect(told('clip', { clippedNorm: 1.2 }, { clipValue: 0.5, clipNorm: 5 })).toContain(
      'Entries beyond ±0.5 were cut: the norm goes from 2.00 to 1.20',
    );
    expect(told('clip', { clippedNorm: 0.999999 }, { clipValue: 0.5, clipNorm: 1 })).toContain(
      'scaled down',
    );
  });

  it('says how the loss of the same batch changed, also where it is worse', () => {
    expect(told('update')).toContain('from 0.500 to 0.450, lower by 0.0500');
    expect(told('update', { lossAfter: 0.6 })).toContain('higher by 0.100');
    expect(told('update', { lossAfter: 0.5 })).toContain('still 0.500');
  });
});
