import { describe, expect, test } from 'vitest';
import { axisFor, countAxis, exactAxis, linearAxis, logAxis, shareOn, valueOn } from './axis';

const textsOf = ({ ticks }: { ticks: readonly { text: string }[] }): string =>
  ticks.map(({ text }) => text).join(' ');

describe('an axis of values', () => {
  test('goes by powers of ten once values span more than a decade, and evenly from 0 before', () => {
    expect(axisFor([0.02, 0.19]).kind).toBe('linear');
    expect(axisFor([0.02, 0.19]).low).toBe(0);
    expect(axisFor([0.02, 0.21]).kind).toBe('log');
    // A zero has no logarithm.
    expect(axisFor([0, 5]).kind).toBe('linear');
  });

  test('holds every finite value, whatever its size', () => {
    for (const [low, high] of [
      [0.02, 0.19],
      [3e-7, 12],
      [0.693, 0.694],
      [1e-3, 1],
      [5, 5],
      [99, 1e9],
    ] as const) {
      const axis = axisFor([low, NaN, high, Infinity]);
      for (const value of [low, high]) {
        expect(shareOn(axis, value)).toBeGreaterThanOrEqual(-1e-9);
        expect(shareOn(axis, value)).toBeLessThanOrEqual(1 + 1e-9);
      }
      expect(axis.ticks.length).toBeGreaterThan(1);
      expect(axis.ticks.length).toBeLessThan(9);
    }
  });

  test('does not give empty decades to the paper where there are few', () => {
    const { low, high } = logAxis(0.03, 0.8);
    expect([low, high]).toEqual([0.02, 1]);
  });

  test('reads back what it places', () => {
    for (const axis of [linearAxis(-3, 8), logAxis(1e-4, 2), exactAxis(17, 156)]) {
      for (const share of [0, 0.3, 1]) {
        expect(shareOn(axis, valueOn(axis, share))).toBeCloseTo(share, 12);
      }
    }
  });

  test('writes round numbers with as many digits as they need and a true minus', () => {
    expect(textsOf(linearAxis(-1, 1, 4))).toBe('−1.0 −0.5 0.0 0.5 1.0');
    expect(textsOf(linearAxis(0, 0.005, 2))).toBe('0.0000 0.0025 0.0050');
    expect(textsOf(linearAxis(0, 12_000, 3))).toBe('0 5,000 10,000 15,000');
    expect(textsOf(logAxis(0.01, 1))).toBe('0.01 0.1 1');
    expect(textsOf(logAxis(1e-6, 1))).toBe('1e−6 0.0001 0.01 1');
  });

  test('counts whole updates and keeps its end while a few more come', () => {
    expect(textsOf(countAxis(120))).toBe('0 25 50 75 100 125');
    expect(textsOf(countAxis(3))).toBe('0 2 4 6 8 10');
    expect(countAxis(1201).high).toBe(countAxis(1249).high);
    expect(countAxis(1251).high).toBeGreaterThan(1251);
  });
});
