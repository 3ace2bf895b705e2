import { describe, expect, test } from 'vitest';
import { layOutStrip } from '../strip/layout';
import { probabilitiesByClass, ratedAt } from './probabilities';
import { sampleHeight, sampleStrip } from './sample-strip';
import { histogramFrom, saturationIn } from './spread';

describe('classes by a threshold', () => {
  const judged = {
    said: Float64Array.from([0.1, 0.4, 0.6, 0.9]),
    truth: Float64Array.from([0, 1, 0, 1]),
    classes: 2,
  };

  test('follow it: a low one misses nothing, a high one raises no false alarm', () => {
    expect(ratedAt(judged, 0.05).rates[1]).toMatchObject({ recall: 1, precision: 0.5 });
    expect(ratedAt(judged, 0.7).rates[1]).toMatchObject({ recall: 0.5, precision: 1 });
    expect([...ratedAt(judged, 0.5).confusion.counts]).toEqual([1, 1, 1, 1]);
    expect(ratedAt(judged, 0.95).rates[1]?.precision).toBeNull();
  });

  test('of more than two are the likeliest, whatever the threshold', () => {
    const three = {
      said: Float64Array.from([0.2, 0.5, 0.3, 0.1, 0.1, 0.8]),
      truth: Float64Array.from([1, 0]),
      classes: 3,
    };
    expect(ratedAt(three, 0.99).accuracy).toBe(0.5);
    const [first, second, third] = probabilitiesByClass(three);
    expect([first?.total, second?.total, third?.total]).toEqual([1, 1, 0]);
    // The true class had 0.1, and 0.5.
    expect(first?.counts[2]).toBe(1);
    expect(second?.counts[10]).toBe(1);
  });

  test('are counted by true class', () => {
    const [against, favour] = probabilitiesByClass(judged);
    expect(against?.counts[2]).toBe(1);
    expect(favour?.counts[18]).toBe(1);
    expect(favour?.total).toBe(2);
  });
});

describe('how gates spread', () => {
  test('says which share is closed and which is open, by whole bins', () => {
    const counts = [3, ...new Array<number>(18).fill(1), 9];
    const { below, above } = saturationIn({ least: 0, most: 1, counts });
    expect([below, above]).toEqual([0.1, 0.3]);
    expect(histogramFrom({ least: 0, most: 1, counts }).total).toBe(30);
    expect(saturationIn({ least: 0, most: 1, counts: [0, 0] }).both).toBe(0);
  });
});

describe('a sample as a strip', () => {
  const strip = sampleStrip({
    steps: 3,
    hidden: 2,
    inputs: [Float64Array.from([1, 2, 3])],
    values: new Map([
      ['h', Float64Array.from([-0.5, 0.5, 0, 0, 0, 0])],
      ['c', Float64Array.from([-4, 2, 0, 0, 0, NaN])],
      ['f', Float64Array.from([1, 0.25, 0, 0, 0, 0])],
    ]),
    gates: new Set(['f']),
    roles: { f: 'forget', c: 'cell', h: 'hidden' },
    said: Float64Array.from([0.1, 0.9, 0.2, 0.8, 0.3, 0.7]),
    outputs: 2,
    isProbability: true,
  });

  test('has gates before states, each in its own hue', () => {
    expect(strip.rows.map(({ node, hue, signed }) => [node, hue, signed])).toEqual([
      ['f', 'forget', false],
      ['c', 'cell', true],
      ['h', 'hidden', true],
    ]);
  });

  test('scales a state by its largest value, a gate and what stays within ±1 not at all', () => {
    const [f, c, h] = strip.rows.map(({ shares }) => [...shares]);
    expect(f?.slice(0, 2)).toEqual([1, 0.25]);
    expect(c).toEqual([-1, 0.5, 0, 0, 0, 0]);
    expect(h?.slice(0, 2)).toEqual([-0.5, 0.5]);
  });

  test('shows what is read out after every step, one line for each number', () => {
    const said = strip.plots.at(-1);
    expect(said?.range).toEqual([0, 1]);
    expect(said?.series.map(({ values }) => [...values])).toEqual([
      [0.1, 0.2, 0.3],
      [0.9, 0.8, 0.7],
    ]);
  });

  test('is as high as its heat rows need, however many plots stand over them', () => {
    for (const plots of [1, 2, 5, 8]) {
      const many = {
        ...strip,
        plots: Array.from({ length: plots }, () => ({ series: [], range: null })),
      };
      const height = sampleHeight(many);
      const size = { width: 400, height, names: 60, numbers: 4 };
      const { rows } = layOutStrip(many, size, 0, { first: 0, count: 3 });
      expect(rows[0]?.height).toBeGreaterThan(24);
      expect(rows[0]?.height).toBeLessThan(34);
      expect((rows.at(-1)?.y ?? 0) + (rows.at(-1)?.height ?? 0)).toBeLessThanOrEqual(height);
    }
  });
});
