import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../i18n/format';
import { sayApart, sayerOf } from './say-number';

const say = (a: number, b: number) => sayApart(a, b, formatsOf('en'));

describe('Two numbers that differ', () => {
  it('are said with three digits where that tells them apart', () => {
    expect(say(1.4, -0.2)).toEqual(['1.40', '−0.200']);
    expect(say(0.7, 0.7)).toEqual(['0.700', '0.700']);
  });

  it('are said with more digits where it does not', () => {
    expect(say(0.7, 0.70001)).toEqual(['0.70000', '0.70001']);
    expect(say(-1, -1.0001)).toEqual(['−1.0000', '−1.0001']);
  });

  it('are said as they are where both are whole', () => {
    expect(say(2, 989)).toEqual(['2', '989']);
    expect(say(-7, 1e30)[0]).toBe('−7');
    expect(say(2, 0.5)).toEqual(['2.00', '0.500']);
  });

  it('are said when one of them is no number', () => {
    expect(say(NaN, 0.5)[1]).toBe('0.500');
    expect(say(NaN, NaN)).toHaveLength(2);
  });
});

describe('Numbers that belong together', () => {
  it('are counts where all of them are whole', () => {
    expect([2, 1989].map(sayerOf([[2], [1989, 0]], formatsOf('en')))).toEqual(['2', '1,989']);
    expect([2, 1989].map(sayerOf([[2], [0.5]], formatsOf('en')))).toEqual(['2.00', '1,990']);
  });
});
