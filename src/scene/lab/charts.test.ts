import { describe, expect, test } from 'vitest';
import { layOutChart, placeAt } from './chart';
import { firstStretch, forecastChart, forecastsOf, stretchBetween } from './forecast-chart';
import { judgementAt, lossChart, type Losses } from './loss-chart';
import { spreadLabels } from './labels';
import { normChart } from './norm-chart';
import { layOutOverview, overviewGrip } from './overview';

const SIZE = { width: 600, height: 240, labels: 90, letters: 1 };
const NAMES = {
  update: 'update',
  loss: 'loss',
  batches: 'batches',
  training: 'training',
  validation: 'validation',
};

function lossesOf(updates: number): Losses {
  const judged = Array.from({ length: Math.floor(updates / 25) }, (_, k) => (k + 1) * 25);
  return {
    batches: Array.from({ length: updates }, (_, k) => 1 / (k + 1)),
    training: { update: judged, loss: judged.map((update) => 1 / update) },
    validation: { update: judged, loss: judged.map((update) => 1.2 / update) },
    baseline: { name: 'naive', loss: 0.2 },
    others: [{ name: 'A', update: [25, 50], loss: [0.5, 0.4] }],
    checkpoints: [
      { update: 25, isBest: false },
      { update: 100, isBest: true },
    ],
  };
}

describe('the chart of losses', () => {
  const scene = layOutChart(lossChart(lossesOf(1000), NAMES, 400), SIZE);

  test('has as many points of batches as there are columns, within the plot', () => {
    const batches = scene.lines.find(({ key }) => key === 'batches');
    expect(batches?.parts[0]).toHaveLength(400);
    const { left, right, top, bottom } = scene.plot;
    for (const [x, y] of scene.lines.flatMap(({ parts }) => parts.flat())) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(right + 1e-9);
      expect(y).toBeGreaterThanOrEqual(top - 1e-9);
      expect(y).toBeLessThanOrEqual(bottom + 1e-9);
    }
  });

  test('falls as the loss does: equal factors are equal heights', () => {
    const batches = scene.lines.find(({ key }) => key === 'validation')?.parts[0] ?? [];
    const at = (update: number): number => batches[update / 25 - 1]?.[1] ?? NaN;
    expect(at(100) - at(50)).toBeGreaterThan(0);
    expect(at(100) - at(50)).toBeCloseTo(at(1000) - at(500), 8);
  });

  test('names lines beside the plot without one name over another, and a run put aside at its own end', () => {
    const heights = scene.lines
      .filter(({ label }) => label.length > 1)
      .map(({ labelAt }) => labelAt?.y ?? NaN)
      .sort((a, b) => a - b);
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThanOrEqual(15);
    expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBeGreaterThanOrEqual(15);
    const other = scene.lines.find(({ key }) => key === 'A');
    const [x = NaN] = other?.parts[0]?.at(-1) ?? [];
    expect(other?.labelAt?.x).toBe(x + 4);
  });

  test('marks checkpoints at their updates and reads back the update under a point', () => {
    expect(scene.marks.map(({ isBest }) => isBest)).toEqual([false, true]);
    expect(placeAt(scene, scene.marks[1]?.x ?? 0)).toBeCloseTo(100, 8);
    expect(placeAt(scene, -50)).toBe(0);
  });

  test('leaves gaps where a loss is not finite', () => {
    const broken = { ...lossesOf(100), others: [] };
    const chart = lossChart(
      { ...broken, validation: { update: [25, 50, 75], loss: [1, NaN, 0.5] } },
      NAMES,
      400,
    );
    const line = layOutChart(chart, SIZE).lines.find(({ key }) => key === 'validation');
    expect(line?.parts.map(({ length }) => length)).toEqual([1, 1]);
  });

  test('is not pressed flat by a baseline that is far above', () => {
    const flat = lossChart(
      { ...lossesOf(100), others: [], baseline: { name: 'mean', loss: 1e6 } },
      NAMES,
      400,
    );
    expect(flat.up.high).toBeLessThan(10);
  });

  test('names the baseline where no curve is in the way', () => {
    const [level] = scene.levels;
    // The curves cross it at the left and are far below it at the right.
    expect(level?.labelAt.anchor).toBe('end');
    const late = lossChart(
      { ...lossesOf(1000), baseline: { name: 'naive', loss: 0.0012 } },
      NAMES,
      400,
    );
    expect(layOutChart(late, SIZE).levels[0]?.labelAt.anchor).toBe('start');
  });

  test('tells the last judgement at or before an update', () => {
    expect([0, 24, 25, 60, 900].map((update) => judgementAt([25, 50], update))).toEqual([
      -1, -1, 0, 1, 1,
    ]);
  });
});

describe('the chart of gradient norms', () => {
  const names = { update: '', norm: '', before: 'before', after: 'after', rate: '' };

  test('has a second line only where something was clipped', () => {
    const rate = [0.1, 0.1];
    const whole = normChart({ norm: [0.3, 0.2], clippedNorm: [0.3, 0.2], rate }, names, 100);
    expect(whole.lines[1]?.points).toEqual([]);
    const clipped = normChart({ norm: [3, 0.2], clippedNorm: [1, 0.2], rate }, names, 100);
    expect(clipped.lines[1]?.points).toEqual([
      [1, 1],
      [2, 0.2],
    ]);
  });
});

describe('forecasts on a series', () => {
  const truth = Float64Array.from({ length: 400 }, (_, k) => (k === 300 ? NaN : k));

  test('stand at the steps that they forecast, in whatever order these come', () => {
    const { oneStep, naive, judged } = forecastsOf(truth, 2, [12, 10, 11], [120, 100, 110], null);
    expect([...oneStep.slice(9, 14)]).toEqual([NaN, 100, 110, 120, NaN]);
    // The naive one says what was there two steps before.
    expect([...naive.slice(10, 13)]).toEqual([8, 9, 10]);
    expect(judged).toEqual({ first: 10, count: 3 });
  });

  test('repeat the last value that was measured where one is missing', () => {
    const { naive } = forecastsOf(truth, 1, [301], [0], null);
    expect(naive[301]).toBe(299);
  });

  test('begin where the free-running forecast does', () => {
    const steps = Array.from({ length: 100 }, (_, k) => 250 + k);
    const all = forecastsOf(truth, 1, steps, steps, { from: 250, values: [1, 2] });
    expect([...all.free.slice(249, 253)]).toEqual([NaN, 1, 2, NaN]);
    expect(firstStretch(all)).toEqual({ first: 230, count: 140 });
  });

  test('are readable beside one that runs away', () => {
    const steps = Array.from({ length: 100 }, (_, k) => 200 + k);
    const all = forecastsOf(truth, 1, steps, steps, { from: 200, values: [1e9, -1e9] });
    const names = { across: '', up: '', truth: '', oneStep: '', free: '', naive: '' };
    const { up } = forecastChart(all, { first: 190, count: 100 }, names, 400, String);
    expect(up.high).toBeLessThan(500);
    expect(up.low).toBeGreaterThan(0);
  });

  test('are shown in a stretch that a hand draws, never shorter than 8 steps or beyond the series', () => {
    expect(stretchBetween(50, 20, 400)).toEqual({ first: 20, count: 30 });
    expect(stretchBetween(399, 400, 400)).toEqual({ first: 392, count: 8 });
    expect(stretchBetween(-9, 900, 400)).toEqual({ first: 0, count: 400 });
  });

  test('are found in an overview whose stretch is held at its edges', () => {
    const scene = layOutOverview(
      truth,
      { first: 100, count: 100 },
      { first: 0, count: 0 },
      400,
      40,
    );
    expect(scene.parts).toHaveLength(2);
    expect([50, 103, 150, 196].map((x) => overviewGrip(scene, x))).toEqual([
      'new',
      'from',
      'all',
      'to',
    ]);
  });
});

test('labels keep their line apart and stay between top and bottom', () => {
  const placed = spreadLabels([100, 98, 99, 200], 0, 200);
  const sorted = placed.toSorted((a, b) => a - b);
  sorted.slice(1).forEach((y, k) => expect(y - (sorted[k] ?? 0)).toBeGreaterThanOrEqual(15));
  expect(Math.max(...placed)).toBeLessThanOrEqual(200);
});
