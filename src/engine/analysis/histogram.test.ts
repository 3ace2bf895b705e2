import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histogramOf } from './histogram';
import { saturationOf } from './saturation';

it('Every finite value is counted in the bin that holds it, as a search bin by bin finds', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (values) => {
      const { counts, total } = histogramOf(values, 0, 1);
      const edges = Array.from({ length: 20 }, (_, k) => k);
      const naive = edges.map(
        (k) => values.filter((v) => v * 20 >= k && (v * 20 < k + 1 || k === 19)).length,
      );
      expect(counts).toEqual(naive);
      expect(total).toBe(values.length);
    }),
    { seed: 1 },
  );
});

it('Values beyond the ends are in the outermost bins, and what is no number in none', () => {
  const { counts, total } = histogramOf([-3, 1.5, NaN, Infinity, 0], -1, 1);
  expect(counts[0]).toBe(1);
  expect(counts[19]).toBe(1);
  expect(counts[10]).toBe(1);
  expect(total).toBe(3);
});

it('A gate’s outermost bins hold what is saturated', () => {
  const values = Array.from({ length: 997 }, (_, k) => ((k * 0.618034) % 1) + 1e-9);
  const { counts } = histogramOf(values, 0, 1);
  const { below, above } = saturationOf(values);
  expect(counts[0]).toBe(Math.round(below * 997));
  expect(counts[19]).toBe(Math.round(above * 997));
});
