import { describe, expect, it } from 'vitest';
import { canPressMain, canPressOne, looser, mainActionOf } from './main-action';
import { sameRun } from './same-run';
import { timeLeft } from './time-left';

describe('The main button', () => {
  it('starts, pauses and goes on', () => {
    expect(mainActionOf({ status: 'resting' }, false)).toBe('start');
    expect(mainActionOf({ status: 'running' }, true)).toBe('pause');
    expect(mainActionOf({ status: 'resting' }, true)).toBe('goOn');
  });

  it('does nothing where a run could not be opened, or would only meet the same numbers', () => {
    const all = ['opening', 'resting', 'running', 'ended', 'failed'] as const;
    const able = all.filter((status) => canPressMain({ status, ending: { kind: 'updates' } }));
    expect(able).toEqual(['opening', 'resting', 'running', 'ended']);
    const ending = { kind: 'not finite', update: 9, what: 'loss', cause: 'rate', last: 8 } as const;
    expect(canPressMain({ status: 'ended', ending })).toBe(false);
  });

  it('leaves single updates to a run that is not going on', () => {
    const ending = { kind: 'updates' } as const;
    const all = ['opening', 'resting', 'running', 'ended', 'failed'] as const;
    const able = all.filter((status) => canPressOne({ status, ending }));
    expect(able).toEqual(['opening', 'resting', 'ended']);
  });

  it('goes on after an end without the rule that ended the run', () => {
    const stop = { updates: 600, loss: 0.1, patience: 5 };
    expect(looser(stop, { kind: 'updates' }, 600, 500)).toEqual({ ...stop, updates: 1100 });
    expect(looser(stop, { kind: 'loss' }, 80, 500)).toEqual({ ...stop, loss: null });
    expect(looser(stop, { kind: 'patience' }, 80, 500)).toEqual({ ...stop, patience: null });
  });
});

describe('The time left', () => {
  it('is what remains at this speed', () => {
    expect(timeLeft(340, 2000, 10)).toEqual({ minutes: 2, seconds: 46 });
    expect(timeLeft(2000, 2000, 10)).toEqual({ minutes: 0, seconds: 0 });
  });

  it('is not said where the run has no end, or stands still', () => {
    expect(timeLeft(340, null, 10)).toBeNull();
    expect(timeLeft(340, 2000, null)).toBeNull();
    expect(timeLeft(340, 2000, 0)).toBeNull();
  });
});

describe('A run that a link says what it comes to', () => {
  const expected = { update: 200, fingerprint: '00000000000000ab' };
  const other = { update: 200, fingerprint: '00000000000000ac' };

  it('is the same where the fingerprints are, after the same update', () => {
    expect(sameRun(expected, 300, [{ ...expected, update: 100 }, expected])).toBe('same');
    expect(sameRun(expected, 200, [other])).toBe('other');
  });

  it('is not judged by another update', () => {
    expect(sameRun(expected, 100, [{ ...expected, update: 100 }])).toBe('ahead');
    expect(sameRun(expected, 300, [])).toBe('passed');
  });
});
