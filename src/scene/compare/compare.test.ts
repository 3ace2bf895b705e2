import { describe, expect, it } from 'vitest';
import { layOutOverlay, timestepIn } from './overlay';
import type { Picture, RawRow } from './picture';
import { spread } from './spread';
import { layOutSide, stripsOf } from './strips';

function row(node: string, role: RawRow['role'], values: number[], full: number): RawRow {
  return {
    node,
    role,
    hue: role,
    signed: role === 'hidden' || role === 'cell',
    full,
    values: Float64Array.from(values),
    units: 1,
    held: false,
  };
}

function picture(rows: readonly RawRow[], prediction: number[]): Picture {
  return {
    steps: prediction.length,
    rows,
    flows: [],
    inputs: [],
    target: null,
    prediction: Float64Array.from(prediction),
    words: null,
    edited: new Set(),
  };
}

const lstm = picture(
  [row('f', 'forget', [0.5, 1], 1), row('c', 'cell', [2, 4], 4), row('h', 'hidden', [1, 1], 1)],
  [0, 10],
);
const rnn = picture([row('h', 'hidden', [2, -2], 2)], [0, 5]);

describe('Strips side by side', () => {
  it('show the same value of the same role as long in every column', () => {
    const [a, b] = stripsOf([lstm, rnn]);
    expect(a?.strip.rows.at(-1)?.shares).toEqual(Float64Array.of(0.5, 0.5));
    expect(b?.strip.rows[0]?.shares).toEqual(Float64Array.of(1, -1));
    expect(a?.strip.plots[0]?.range).toEqual([0, 10]);
    expect(b?.strip.plots[0]?.range).toEqual([0, 10]);
  });

  it('have the same role at the same height, whatever else a cell has', () => {
    const size = { width: 300, height: 200, names: 40, numbers: 40 };
    const [a, b] = stripsOf([lstm, rnn]).map((side) => side && layOutSide(side, size, 0, null));
    expect(b?.rows).toHaveLength(1);
    expect(b?.rows[0]).toEqual(a?.rows[2]);
  });

  it('leave out a column that is not there yet', () => {
    expect(stripsOf([null, rnn])[0]).toBeNull();
  });
});

describe('Lines laid over each other', () => {
  const line = (values: number[], column = 0) =>
    ({ column, hue: 'hidden', label: 'A', values: Float64Array.from(values) }) as const;
  const size = { width: 220, height: 200, labels: 10, axis: 10 };

  it('have a gap where a gradient is 0 or no number', () => {
    const overlaid = {
      steps: 5,
      flows: [line([1, 0, 1e-3, NaN, 1])],
      predictions: [],
      target: null,
    };
    const { flow } = layOutOverlay(overlaid, size, null);
    expect(flow.lines[0]?.parts.map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('stand on one axis: the same gradient is as high in every column', () => {
    const flows = [line([1, 1e-6]), line([1e-12, 1e-6], 1)];
    const { flow } = layOutOverlay({ steps: 2, flows, predictions: [], target: null }, size, null);
    const heights = flow.lines.map(({ parts }) => parts[0]?.map(([, y]) => y));
    expect(heights[0]?.[1]).toBe(heights[1]?.[1]);
    expect(heights[0]?.[0]).toBeLessThan(heights[1]?.[0] ?? 0);
  });

  it('give the timestep under a hand, brought to the ends', () => {
    const scene = layOutOverlay({ steps: 4, flows: [], predictions: [], target: null }, size, null);
    expect([-5, 11, 109, 500].map((x) => timestepIn(scene, x))).toEqual([0, 0, 1, 3]);
  });
});

describe('Labels', () => {
  it('stay apart, in the order of what they name, and within their room', () => {
    const [a, b, c, none] = spread([50, 52, 99, null], 0, 100);
    expect(b).toBeGreaterThanOrEqual((a ?? 0) + 15);
    expect(c).toBeLessThanOrEqual(100);
    expect(none).toBeNull();
  });
});
