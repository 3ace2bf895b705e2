import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../i18n/format';
import { labSettings as en } from '../../../i18n/parts/lab-settings.en';
import { labSettings as zh } from '../../../i18n/parts/lab-settings.zh';
import type { Ending, LikelyCause } from '../../../trainer/protocol';
import { sayEnding } from './say-ending';

const { number } = formatsOf('en');
const stop = { updates: 2000, loss: 0.01, patience: 10 };

function broken(cause: LikelyCause, last: number | null): Ending {
  return { kind: 'not finite', update: 41, what: 'gradient', cause, last };
}

describe('A run that stopped by itself', () => {
  it('is nothing bad where a rule held', () => {
    const bad = (ending: Ending): boolean => sayEnding(ending, 1, stop, en, number).isBad;
    expect(bad({ kind: 'patience' })).toBe(false);
    expect(bad(broken('rate', null))).toBe(true);
  });

  it('says which of its rules held', () => {
    const said = (kind: 'updates' | 'loss' | 'patience'): string =>
      sayEnding({ kind }, 2000, stop, en, number).what;
    expect(said('updates')).toBe('Ended after 2,000 updates, as the stop rule says.');
    expect(said('loss')).toBe('Ended after update 2,000: the validation loss fell below 0.0100.');
    expect(said('patience')).toBe(
      'Stopped early after update 2,000: 10 judgements in a row without a better validation loss.',
    );
  });

  it('names the update at which a number was not finite, what it was, and where to go back to', () => {
    const { what, advice, back } = sayEnding(broken('rate', 40), 40, stop, en, number);
    expect(what).toContain('update 41');
    expect(what).toContain('the gradient is no finite number');
    expect(advice).toBe(en.ending.cause.rate);
    expect(back).toBe(40);
  });

  it('says so where there is nothing to go back to', () => {
    const { advice, back } = sayEnding(broken('gain', null), 0, stop, en, number);
    expect(advice).toBe(`${en.ending.cause.gain} ${en.ending.none}`);
    expect(back).toBeNull();
  });

  it('has advice for every cause in both languages', () => {
    const causes: readonly LikelyCause[] = [
      'rate',
      'no clipping',
      'gain',
      'scaling',
      'data',
      'unknown',
    ];
    for (const words of [en, zh]) {
      const advices = causes.map(
        (cause) => sayEnding(broken(cause, 1), 1, stop, words, number).advice,
      );
      expect(new Set(advices).size).toBe(causes.length);
    }
  });
});
