import { describe, expect, it } from 'vitest';
import { bandsOf, contributionsOf } from '../../engine/analysis/contributions';
import { exampleBack } from '../backward/run-back.fixture';
import { stackBands } from './bands';
import { flowCursorAt } from './cursor';
import { flowOf, type Flow, type FlowShown } from './flow';
import { layOutFlow, leastHeightOf } from './layout';
import { logAxisOf, tickText } from './log-axis';

const plain: FlowShown = {
  inputs: [],
  words: null,
  sensitivity: null,
  lossAt: [],
  product: null,
  saturated: null,
  bands: null,
  order: [0, 1, 2, 3],
};
const SIZE = { width: 800, height: 360, names: 80, numbers: 70 };

function flowFor(
  id: string,
  shown: Partial<FlowShown> = {},
  wish: Parameters<typeof exampleBack>[1] = {},
  lane = 0,
): Flow {
  const { cell, back } = exampleBack(id, wish);
  return flowOf(cell, back, lane, { ...plain, ...shown });
}

describe('a logarithmic axis', () => {
  const axisFor = (...values: number[]) => logAxisOf([Float64Array.from(values)]);

  it.each([
    [1e-320, 1],
    [1e-13, 3],
    [2e-8, 1e13],
    [1e-320, 1e13],
    [1e-300, 1e300],
    [0.2, 0.3],
    [5, 5],
  ])('from %s to %s has three to six even ticks and room for both', (least, most) => {
    const { low, high, ticks } = axisFor(least, most);
    expect(low).toBeLessThanOrEqual(Math.log10(least));
    expect(high).toBeGreaterThanOrEqual(Math.log10(most));
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(6);
    const gaps = new Set(ticks.slice(1).map((tick, k) => tick - (ticks[k] ?? 0)));
    expect(gaps.size).toBe(1);
  });

  it('leaves out what has no place on it', () => {
    expect(axisFor(0, NaN, Infinity, 0.01, 1)).toEqual(axisFor(0.01, 1));
    expect(axisFor(0, NaN)).toEqual({ low: -2, high: 0, ticks: [-2, -1, 0] });
  });

  it('does not press the norms flat for a product that leaves them far behind', () => {
    const norms = Float64Array.from([1e-4, 1]);
    const axis = logAxisOf([norms], [Float64Array.from([1e-180, 1])]);
    expect(axis).toMatchObject({ low: -10, high: 0 });
    expect(logAxisOf([norms], [Float64Array.from([1e-7, 1])])).toMatchObject({ low: -7, high: 0 });
  });

  it('is written with a true minus', () => {
    expect([-12, 0, 3].map(tickText)).toEqual(['1e−12', '1e0', '1e3']);
  });
});

describe('how gradients flow', () => {
  it('has a line for every state of the cell', () => {
    expect(
      flowFor('lstm')
        .lines.map(({ label }) => label)
        .sort(),
    ).toEqual(['‖∂L/∂c‖', '‖∂L/∂h‖']);
    expect(flowFor('gru').lines.map(({ label }) => label)).toEqual(['‖∂L/∂h‖']);
  });

  it('lets the product of gates begin where the gradient begins', () => {
    const values = Float64Array.from([0.1, 0.2, 0.4, 0.8, 1, NaN, NaN, NaN]);
    const product = { state: 'c', gate: 'f', values, from: 4 };
    const flow = flowFor('lstm', { product }, { lossAt: 4 });
    const line = flow.lines.find(({ kind }) => kind === 'product');
    const norm = flow.lines.find(({ key }) => key === 'c');
    expect(line?.values[4]).toBe(norm?.values[4]);
    expect(line?.values[0]).toBeCloseTo((norm?.values[4] ?? NaN) * 0.1, 15);
    expect(line?.label).toBe('∏ f');
  });

  it('keeps the sign in its rows, shades by powers of ten, and leaves zero the paper', () => {
    const { cell, back } = exampleBack('lstm', { lossAt: 4 });
    const { strip } = flowOf(cell, back, 0, plain);
    expect(strip.rows.map(({ node }) => node)).toEqual(['c', 'h', 'f', 'i', 'g', 'o']);
    const row = strip.rows.find(({ node }) => node === 'c');
    const index = back.trace.model.graph.byId.get('c')?.index ?? -1;
    const gradient = back.gradients.lanes[0]?.values[index];
    row?.shares.forEach((share, k) => {
      const value = gradient?.[k] ?? NaN;
      expect(Math.sign(share)).toBe(Math.sign(value));
      if (k >= 5 * 4) expect(share).toBe(0);
      else expect(Math.abs(share)).toBeGreaterThan(0);
    });
    const all = strip.rows.flatMap(({ shares }) => Array.from(shares, Math.abs));
    expect(Math.max(...all)).toBe(1);
  });

  it('knows where back-propagation is cut, in either direction', () => {
    expect(flowFor('lstm', {}, { window: 3 }).cuts).toEqual([3, 6]);
    const back = flowFor('lstm', {}, { window: 3, directions: 2, lossAt: 0 }, 1);
    expect(back.mirrored).toBe(true);
    expect(back.cuts).toEqual([1, 4]);
  });
});

describe('the layout of the flow', () => {
  const inputs = [Float64Array.from({ length: 8 }, (_, t) => Math.sin(t))];

  it('puts everything within its height, one under the other', () => {
    const flow = flowFor('lstm', {
      inputs,
      sensitivity: new Float64Array(8).fill(1),
      saturated: new Float64Array(8),
      bands: { hue: 'forget', along: Float64Array.from([1, 2, -1, 0, 0, 3, 1, 1]) },
    });
    const height = Math.max(leastHeightOf(flow), SIZE.height);
    for (const tall of [height, 520]) {
      const scene = layOutFlow(flow, { ...SIZE, height: tall }, 0);
      const [plot] = scene.columns.plots;
      const stretches = [
        plot,
        scene.log,
        scene.saturated,
        ...scene.columns.rows,
        scene.bands,
        scene.bands?.stack,
      ];
      let end = 0;
      for (const stretch of stretches) {
        expect(stretch?.y).toBeGreaterThanOrEqual(end);
        end = (stretch?.y ?? NaN) + (stretch?.height ?? NaN);
      }
      expect(end).toBeLessThanOrEqual(tall);
    }
  });

  it('breaks a line where there is nothing to draw, and ends it where the loss stands', () => {
    const flow = flowFor('lstm', {}, { lossAt: 5 });
    const { log, columns } = layOutFlow(flow, SIZE, 0);
    const line = log.lines.find(({ key }) => key === 'c');
    expect(line?.parts).toHaveLength(1);
    expect(line?.parts[0]).toHaveLength(6);
    expect(line?.heights.slice(6)).toEqual([null, null]);
    expect(line?.labelAt?.x).toBeCloseTo(columns.left + 5.5 * columns.columnWidth + 8, 9);
  });

  it('draws a line that leaves the plot up to its border, and not beyond', () => {
    const values = Float64Array.from({ length: 8 }, (_, t) => 10 ** (-20 * (7 - t)));
    const product = { state: 'c', gate: 'f', values, from: 7 };
    const { log, columns } = layOutFlow(flowFor('lstm', { product }), SIZE, 0);
    const line = log.lines.find(({ key }) => key === 'product');
    expect(line?.parts).toHaveLength(1);
    const [start] = line?.parts[0] ?? [];
    expect(start?.[1]).toBeCloseTo(log.y + log.height, 9);
    expect(start?.[0]).toBeGreaterThan(columns.left + 6.5 * columns.columnWidth);
    expect(line?.heights.slice(0, 7)).toEqual(Array(7).fill(null));
  });

  it('is higher in the plot for a larger gradient', () => {
    const { log } = layOutFlow(flowFor('rnn', {}, { steps: 30 }), { ...SIZE }, 0);
    const heights = log.lines[0]?.heights ?? [];
    expect(heights.at(-1)).toBeLessThan(heights[0] ?? NaN);
    for (const y of heights) {
      expect(y).toBeGreaterThanOrEqual(log.y);
      expect(y).toBeLessThanOrEqual(log.y + log.height);
    }
  });

  it('keeps labels apart where lines end together', () => {
    const product = { state: 'c', gate: 'f', values: new Float64Array(8).fill(1), from: 7 };
    const { log } = layOutFlow(flowFor('lstm', { product }), SIZE, 0);
    const ys = log.lines.map(({ labelAt }) => labelAt?.y ?? NaN).sort((a, b) => a - b);
    expect(ys).toHaveLength(3);
    ys.slice(1).forEach((y, k) => {
      expect(y - (ys[k] ?? NaN)).toBeGreaterThanOrEqual(14 - 1e-9);
    });
    expect(ys.at(-1)).toBeLessThanOrEqual(log.y + log.height + 1e-9);
  });

  it('shows of a span its own columns only', () => {
    const flow = flowFor('lstm', {
      inputs,
      lossAt: [2, 7],
      sensitivity: inputs[0]?.map(Math.abs) ?? null,
    });
    const scene = layOutFlow(flow, SIZE, 5, { first: 4, count: 4 });
    expect(scene.loss).toHaveLength(1);
    expect(scene.sensitivity?.shares).toHaveLength(4);
    expect(scene.log.lines[0]?.heights).toHaveLength(4);
  });
});

describe('the bands of a weight block', () => {
  it('reach the norm of its gradient when all are stacked, from the loss on', () => {
    const { back } = exampleBack('lstm');
    const contributions = contributionsOf(back.trace, back.gradients, 0, 'W_f');
    const { along, norm } = bandsOf(contributions, contributions.length / 8);
    const { bands, zero, end } = stackBands({ hue: 'forget', along }, false);
    expect(bands.map(({ timestep }) => timestep)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    const sums = bands.map((_, k) =>
      bands.slice(0, k + 1).reduce((sum, { timestep }) => sum + (along[timestep] ?? 0), 0),
    );
    const unit = Math.max(0, ...sums) - Math.min(0, ...sums);
    expect((end - zero) * unit).toBeCloseTo(norm, 12);
    bands.forEach(({ timestep, from, to }) => {
      expect((to - from) * unit).toBeCloseTo(along[timestep] ?? NaN, 12);
      expect(Math.min(from, to)).toBeGreaterThanOrEqual(-1e-12);
      expect(Math.max(from, to)).toBeLessThanOrEqual(1 + 1e-12);
    });
  });

  it('are nothing where the gradient is', () => {
    const { bands } = stackBands({ hue: 'ink', along: new Float64Array(3) }, true);
    expect(bands.every(({ share, from, to }) => share === 0 && from === to)).toBe(true);
    expect(bands.map(({ timestep }) => timestep)).toEqual([0, 1, 2]);
  });
});

describe('the cursor of the flow', () => {
  it('comes from the timestep that follows in the lane', () => {
    const { columns } = layOutFlow(flowFor('lstm'), SIZE, 0);
    const at = (fraction: number, mirrored: boolean): number =>
      (flowCursorAt(columns, { timestep: 3, stage: 0, fraction }, mirrored) - columns.left) /
      columns.columnWidth;
    expect(at(0, false)).toBeCloseTo(4, 9);
    expect(at(1, false)).toBeCloseTo(3, 9);
    expect(at(0, true)).toBeCloseTo(2, 9);
  });
});
