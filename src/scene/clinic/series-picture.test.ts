import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, placeIn, seriesPicture } from './series-picture';

const W = 100;
const H = 40;

describe('The picture of a row of numbers', () => {
  it('has a bar from 0 for each number that is shown, as long as the number is large', () => {
    const { bars, zero, line } = seriesPicture([1, -1, 0.5, 0], 3, { least: -1, most: 1 }, W, H);
    expect(zero).toBe(20);
    expect(line).toBe('');
    expect(bars.map(({ y, height }) => [y, height])).toEqual([
      [0, 20],
      [20, 20],
      [10, 10],
    ]);
    expect(bars.map(({ x, width }) => x + width / 2)).toEqual([12.5, 37.5, 62.5]);
  });

  it('keeps its scale and places while more is shown', () => {
    const values = [0.2, 0.9, -3, 4];
    const extent = extentOf([values]);
    const all = seriesPicture(values, 4, extent, W, H).bars;
    expect(seriesPicture(values, 2, extent, W, H).bars).toEqual(all.slice(0, 2));
    expect(seriesPicture(values, 0, extent, W, H).bars).toEqual([]);
  });

  it('of many numbers is a line, broken where there is no number', () => {
    const values = Array.from({ length: 100 }, (_, k) => (k === 2 ? NaN : 1));
    const { bars, line } = seriesPicture(values, 5, { least: 0, most: 1 }, W, H);
    expect(bars).toEqual([]);
    expect(line).toBe('M0.5 0L1.5 0M3.5 0L4.5 0');
  });

  it('draws what is not finite at the edge, and no number not at all', () => {
    const { bars } = seriesPicture([Infinity, NaN, -Infinity], 3, { least: -1, most: 1 }, W, H);
    expect(bars.map(({ index, y, height }) => [index, y, height])).toEqual([
      [0, 0, 20],
      [2, 20, 20],
    ]);
  });

  it('stays within its room whatever the numbers are', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 1, maxLength: 32 }), (values) => {
        const extent = extentOf([values]);
        for (const { x, y, width, height } of seriesPicture(values, 32, extent, W, H).bars) {
          expect(Math.min(x, y, height)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(W);
          expect(y + height).toBeLessThanOrEqual(H + 1e-9);
        }
      }),
    );
  });
});

describe('The extent of rows', () => {
  it('holds 0, all finite numbers and what is asked for', () => {
    expect(extentOf([[2, 3], [-1]])).toEqual({ least: -1, most: 3 });
    expect(extentOf([[0.2]], { least: 0, most: 1 })).toEqual({ least: 0, most: 1 });
    expect(extentOf([[NaN, Infinity, 5]])).toEqual({ least: 0, most: 5 });
  });

  it('is never empty', () => {
    expect(extentOf([[0, 0]])).toEqual({ least: 0, most: 1 });
    expect(extentOf([])).toEqual({ least: 0, most: 1 });
  });
});

it('A number stands in the middle of its room', () => {
  expect([0, 1, 2, 3].map((k) => placeIn(k, 4, W))).toEqual([12.5, 37.5, 62.5, 87.5]);
});
