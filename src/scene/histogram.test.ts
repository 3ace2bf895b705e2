import { describe, expect, it } from 'vitest';
import { unitStatistics } from '../engine/analysis/unit-statistics';
import { valueAt } from '../engine/trace';
import { distributionsOf } from './histogram';
import { layOutHistogram } from './histogram-layout';
import { exampleRun } from './run.fixture';

describe('The histograms of a run', () => {
  const { cell, trace } = exampleRun('lstm', 40, 3);
  const all = distributionsOf(cell, trace, null);

  it('are those of every gate first, then of every other value with a role', () => {
    expect(all.map(({ node }) => node)).toEqual(['f', 'i', 'o', 'g', 'c', 'h']);
    expect(all.map(({ hue }) => hue)).toEqual([
      'forget',
      'input',
      'output',
      'candidate',
      'cell',
      'hidden',
    ]);
  });

  it('hold every unit at every timestep, or the chosen unit’s values', () => {
    for (const { histogram } of all) expect(histogram.total).toBe(40 * 3);
    const [forget] = distributionsOf(cell, trace, 2);
    const values = Array.from({ length: 40 }, (_, t) => valueAt(trace, 'f', t)[2] ?? NaN);
    const naive = Array.from(
      { length: 20 },
      (_, bin) => values.filter((value) => Math.floor(value * 20) === bin).length,
    );
    expect(forget?.histogram.counts).toEqual(naive);
  });

  it('say the same saturated share as the statistics of the units', () => {
    const { gates } = unitStatistics(trace, { inputs: [], target: null, prediction: null });
    for (const { node, saturation } of all) {
      expect(saturation?.both).toBe(gates.get(node)?.both);
    }
  });

  it('span 0 to 1 for a gate, and as far below 0 as above for a signed value', () => {
    for (const { histogram, saturation } of all) {
      expect(histogram.low).toBe(saturation === null ? -histogram.high : 0);
    }
  });
});

describe('The picture of a histogram', () => {
  const { cell, trace } = exampleRun('lstm', 40, 3);
  const all = distributionsOf(cell, trace, null);

  it('has bars as high as their counts, on one baseline', () => {
    for (const distribution of all) {
      const { bars, baseline } = layOutHistogram(distribution, 200, 80);
      const { counts } = distribution.histogram;
      const perValue = (baseline - 2) / Math.max(...counts);
      bars.forEach(({ y, height }, bin) => {
        expect(height).toBeCloseTo((counts[bin] ?? NaN) * perValue, 9);
        expect(y + height).toBeCloseTo(baseline, 9);
      });
    }
  });

  it('marks where a gate is saturated, under its outermost bars', () => {
    const [forget, , , candidate] = all;
    if (forget === undefined || candidate === undefined) throw new Error('There are six.');
    const { zones, ticks } = layOutHistogram(forget, 200, 80);
    expect(zones.map(({ x, width }) => [x, x + width])).toEqual([
      [0, expect.closeTo(10, 9)],
      [expect.closeTo(190, 9), 200],
    ]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 0.5, 1]);
    expect(layOutHistogram(candidate, 200, 80).zones).toEqual([]);
  });
});
