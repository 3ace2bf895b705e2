import { describe, expect, it } from 'vitest';
import { cellOf } from '../../cells/catalogue';
import { graphOf } from '../build-graph';
import { halfLifeOf, keeperOf } from './half-life';

function keeperIn(
  cell: string,
  node: string,
): { factor?: string | undefined; gate?: string | undefined } | null {
  const keeper = keeperOf(graphOf(cellOf(cell)?.equations ?? ''), node);
  return keeper && { factor: keeper.factor?.id, gate: keeper.gate?.id };
}

describe('The half-life of a memory', () => {
  it('is the number of steps after which half is left', () => {
    expect(halfLifeOf(0.72)).toBeCloseTo(2.11, 2);
    expect(0.9 ** halfLifeOf(0.9)).toBeCloseTo(0.5, 12);
  });

  it('has no end where nothing is lost, and is zero where all is', () => {
    expect(halfLifeOf(1)).toBe(Infinity);
    expect(halfLifeOf(1.2)).toBe(Infinity);
    expect(halfLifeOf(0)).toBe(0);
    expect(halfLifeOf(-0.5)).toBe(0);
  });
});

describe('The gate that keeps a memory', () => {
  it.each(['c', 'f', 'f * c_prev'])('is the forget gate for the LSTM’s %s', (node) => {
    expect(keeperIn('lstm', node)).toEqual({ factor: 'f', gate: 'f' });
  });

  it('is what the minimal gated unit’s gate leaves', () => {
    expect(keeperIn('mgu', 'f')).toEqual({ factor: '1 - f', gate: 'f' });
    expect(keeperIn('mgu', 'h')).toEqual({ factor: '1 - f', gate: 'f' });
  });

  it('is missing where the memory is carried whole', () => {
    expect(keeperIn('lstm-1997', 'c')).toEqual({ factor: undefined, gate: undefined });
  });

  it('is none for what keeps nothing', () => {
    expect(keeperIn('lstm', 'o')).toBeNull();
    expect(keeperIn('lstm', 'h')).toBeNull();
    expect(keeperIn('rnn', 'h')).toBeNull();
  });
});
