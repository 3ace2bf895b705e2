import { describe, expect, test } from 'vitest';
import { columnsOf, placesToDraw } from './thin';

describe('values thinned to pixel columns', () => {
  test('keep least, most and mean of every column', () => {
    const values = Array.from({ length: 1000 }, (_, k) => (k === 537 ? 50 : k % 10));
    const columns = columnsOf(values, 100);
    expect(columns).toHaveLength(100);
    expect(columns[0]).toEqual({ place: 4.5, least: 0, most: 9, mean: 4.5 });
    // The one peak is still there.
    expect(columns[53]).toMatchObject({ most: 50, mean: (45 - 7 + 50) / 10 });
  });

  test('are left as they are where there are few', () => {
    expect(columnsOf([3, 1], 100)).toEqual([
      { place: 0, least: 3, most: 3, mean: 3 },
      { place: 1, least: 1, most: 1, mean: 1 },
    ]);
    expect(columnsOf([], 100)).toEqual([]);
  });

  test('leave out what is no number', () => {
    const [first, second] = columnsOf([NaN, 4, Infinity, NaN], 2);
    expect(first).toEqual({ place: 0.5, least: 4, most: 4, mean: 4 });
    expect(second).toBeUndefined();
  });
});

describe('the places that a long line is drawn through', () => {
  const values = Float64Array.from({ length: 5000 }, (_, k) => Math.sin(k / 40));
  values[3210] = 9;

  test('are few, in order, and hold every peak', () => {
    const places = placesToDraw(values, 0, 5000, 200);
    expect(places.length).toBeLessThanOrEqual(400);
    expect(places).toContain(3210);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('are all of them where there is room', () => {
    expect(placesToDraw(values, 10, 6, 200)).toEqual([10, 11, 12, 13, 14, 15]);
  });

  test('hold a gap where there is one', () => {
    const withGap = values.slice();
    withGap[1000] = NaN;
    const places = placesToDraw(withGap, 0, 5000, 200);
    expect(places.some((place) => Number.isNaN(withGap[place]))).toBe(true);
  });
});
