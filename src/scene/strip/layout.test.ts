import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentAt, positionOf } from '../../engine/cursor';
import type { Trace } from '../../engine/model';
import { runForward } from '../../engine/reference/run-forward';
import { seriesOf } from '../../engine/trace';
import { exampleRun } from '../run.fixture';
import { scalesOf } from '../scale';
import {
  cursorAt,
  gripAt,
  layOutStrip,
  pageOf,
  stepInOverview,
  timestepAt,
  valueAtHeight,
  zoomed,
  type PlacedPlot,
  type Span,
} from './layout';
import { stripOf, type Strip, type StripLines } from './strip';

function linesOf(trace: Trace, change: Partial<StripLines> = {}): StripLines {
  const { input } = trace.sequence;
  const prediction = trace.logits ?? input;
  return { inputs: [input], target: input, prediction, words: null, edited: new Set(), ...change };
}

function exampleStrip(steps: number, change: Partial<StripLines> = {}): Strip {
  const { cell, trace } = exampleRun('lstm', steps);
  return stripOf(cell, trace, linesOf(trace, change));
}

/** The example with its forget gate held at 1 at one timestep, beside the example as it is. */
function comparedStrip(
  steps = 20,
  change: { readonly now?: Partial<StripLines>; readonly then?: Partial<StripLines> } = {},
) {
  const { cell, trace: then } = exampleRun('lstm', steps);
  const { model, weights, sequence } = then;
  const hold = { lane: 0, node: 'f', unit: 0, timestep: 8, value: 1 };
  const now = runForward(model, weights, sequence, [hold]);
  const before = { trace: then, lines: linesOf(then, change.then) };
  return { strip: stripOf(cell, now, linesOf(now, change.now), before), now, then };
}

const size = { width: 900, height: 320, names: 80, numbers: 60 };

describe('the sequence strip', () => {
  it('has a heat row for every gate and state, gates first', () => {
    expect(exampleStrip(9).rows.map(({ node }) => node)).toEqual(['f', 'i', 'g', 'o', 'c', 'h']);
  });

  it('shows a short sequence on one page', () => {
    const scene = layOutStrip(exampleStrip(96), size, 0);
    expect(scene.overview).toBeNull();
    expect(scene.count).toBe(96);
  });

  it('shows a long sequence page by page with an overview of the whole', () => {
    const scene = layOutStrip(exampleStrip(740), size, 300);
    expect(scene.overview?.points).toHaveLength(740);
    expect(scene.first).toBeLessThanOrEqual(300);
    expect(scene.first + scene.count).toBeGreaterThan(300);
    expect(scene.columnWidth).toBeGreaterThanOrEqual(6);
  });

  it('puts every timestep on exactly one page', () => {
    const seen = new Set<number>();
    let t = 0;
    while (t < 740) {
      const page = pageOf(740, 126, t);
      expect(page.first).toBe(t);
      for (let k = 0; k < page.count; k++) seen.add(page.first + k);
      t += page.count;
    }
    expect(seen.size).toBe(740);
  });

  it('finds the timestep under a point, and the nearest beside the columns', () => {
    const scene = layOutStrip(exampleStrip(96), size, 0);
    const middle = scene.left + 17.5 * scene.columnWidth;
    expect(timestepAt(scene, 96, middle, 200)).toBe(17);
    expect(timestepAt(scene, 96, -50, 200)).toBe(0);
    expect(timestepAt(scene, 96, 5000, 200)).toBe(95);
  });

  it('reaches any timestep through the overview', () => {
    const scene = layOutStrip(exampleStrip(740), size, 0);
    expect(timestepAt(scene, 740, scene.right - 0.1, 5)).toBe(739);
  });

  it('moves the cursor to the next column while the state is handed over', () => {
    const scene = layOutStrip(exampleStrip(96), size, 0);
    const at = (p: number): number => cursorAt(scene, momentAt(p, 6, 96), 'up');
    const rest = at(positionOf(5, 0, 6));
    expect(rest).toBeCloseTo(scene.left + 5 * scene.columnWidth, 9);
    expect(at(30.1)).toBeLessThan(rest);
    expect(at(30.1)).toBeGreaterThan(rest - scene.columnWidth);
  });

  it('brings the cursor from the right where time runs from the end to the start', () => {
    const scene = layOutStrip(exampleStrip(96), size, 0);
    const at = (p: number): number => cursorAt(scene, momentAt(p, 6, 96, 'down'), 'down');
    const rest = at(positionOf(5, 0, 6));
    expect(rest).toBeCloseTo(scene.left + 90 * scene.columnWidth, 9);
    expect(at(30.1)).toBeGreaterThan(rest);
    expect(at(30.1)).toBeLessThan(rest + scene.columnWidth);
    // The walk begins at the last timestep, into which nothing comes.
    expect(at(0.1)).toBeCloseTo(scene.left + 95 * scene.columnWidth, 9);
  });
});

const spans: fc.Arbitrary<Span> = fc.record({
  first: fc.integer({ min: -50, max: 600 }),
  count: fc.integer({ min: 0, max: 600 }),
});

describe('a part of the sequence that is asked for', () => {
  it('is drawn as wide as there is room', () => {
    const scene = layOutStrip(exampleStrip(96), size, 30, { first: 20, count: 40 });
    expect(scene).toMatchObject({ first: 20, count: 40 });
    expect(scene.columnWidth * 40).toBeCloseTo(scene.right - scene.left, 9);
    expect(scene.plots[0]?.series[0]?.points).toHaveLength(40);
  });

  it('moves on by its own length where the cursor leaves it', () => {
    const at = (timestep: number): readonly number[] => {
      const { first, count } = layOutStrip(exampleStrip(96), size, timestep, {
        first: 20,
        count: 30,
      });
      return [first, count];
    };
    expect(at(49)).toEqual([20, 30]);
    expect(at(50)).toEqual([50, 30]);
    expect(at(95)).toEqual([66, 30]);
    expect(at(19)).toEqual([0, 30]);
  });

  it('always holds the cursor and never leaves the sequence', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 500 })
          .chain((steps) => fc.tuple(fc.constant(steps), fc.nat(steps - 1))),
        fc.option(spans),
        fc.integer({ min: 120, max: 2000 }),
        ([steps, timestep], span, width) => {
          const strip: Strip = {
            steps,
            plots: [],
            rows: [],
            order: [],
            words: null,
            edited: new Set(),
          };
          const { first, count, columnWidth, left, right, overview } = layOutStrip(
            strip,
            { ...size, width },
            timestep,
            span,
          );
          expect(first).toBeGreaterThanOrEqual(0);
          expect(count).toBeGreaterThanOrEqual(1);
          expect(first + count).toBeLessThanOrEqual(steps);
          expect(timestep).toBeGreaterThanOrEqual(first);
          expect(timestep).toBeLessThan(first + count);
          expect(left + count * columnWidth).toBeLessThanOrEqual(right + 1e-9);
          expect(overview === null).toBe(count === steps);
        },
      ),
      { seed: 10, numRuns: 500 },
    );
  });

  it('is zoomed around a timestep, which stays where it is on the screen', () => {
    expect(zoomed({ first: 40, count: 40 }, 200, 0.5, 60)).toEqual({ first: 50, count: 20 });
    expect(zoomed({ first: 40, count: 40 }, 200, 2, 60)).toEqual({ first: 20, count: 80 });
    expect(zoomed({ first: 40, count: 40 }, 200, 1, 77)).toEqual({ first: 40, count: 40 });
  });

  it('is zoomed to eight timesteps at least, or all there are, and to no more than all', () => {
    expect(zoomed({ first: 40, count: 9 }, 200, 0.1, 44).count).toBe(8);
    expect(zoomed({ first: 0, count: 5 }, 5, 0.1, 2)).toEqual({ first: 0, count: 5 });
    expect(zoomed({ first: 40, count: 150 }, 200, 9, 44)).toEqual({ first: 0, count: 200 });
    expect(zoomed({ first: 7, count: 0 }, 200, 1, 9).count).toBe(8);
  });

  it('stays within the sequence however it is zoomed, with the timestep it is zoomed around in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (steps, length, start, within, factor) => {
          const count = Math.max(Math.round(length * steps), 1);
          const first = Math.round(start * (steps - count));
          const around = first + Math.floor(within * count);
          const to = zoomed({ first, count }, steps, factor, around);
          expect(to.first).toBeGreaterThanOrEqual(0);
          expect(to.first + to.count).toBeLessThanOrEqual(steps);
          expect(to.count).toBeGreaterThanOrEqual(Math.min(8, steps));
          expect(around).toBeGreaterThanOrEqual(to.first);
          expect(around).toBeLessThanOrEqual(to.first + to.count);
        },
      ),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe('the overview', () => {
  const scene = layOutStrip(exampleStrip(200), size, 60, { first: 50, count: 50 });
  const { overview, left, right } = scene;
  const from = overview?.from ?? NaN;
  const to = overview?.to ?? NaN;

  it('marks the part that is drawn', () => {
    const width = right - left;
    expect(from).toBeCloseTo(left + width / 4, 9);
    expect(to).toBeCloseTo(left + width / 2, 9);
  });

  it('is taken by the page, by its edges, or beside it', () => {
    const grip = (x: number, y = 10) => gripAt(scene, x, y);
    expect(grip((from + to) / 2)).toBe('page');
    expect([grip(from - 7), grip(from), grip(from + 7)]).toEqual(['from', 'from', 'from']);
    expect([grip(to - 7), grip(to), grip(to + 7)]).toEqual(['to', 'to', 'to']);
    expect([grip(from - 20), grip(to + 20)]).toEqual(['outside', 'outside']);
    expect([grip(left - 20), grip(right + 20), grip(from, 200)]).toEqual([null, null, null]);
  });

  it('is not there to be taken where all is drawn', () => {
    expect(gripAt(layOutStrip(exampleStrip(30), size, 0), 300, 5)).toBeNull();
  });

  it('finds the timestep under a place', () => {
    expect(stepInOverview(scene, 200, left)).toBe(0);
    expect(stepInOverview(scene, 200, from)).toBeCloseTo(50, 9);
    expect(stepInOverview(scene, 200, right)).toBe(200);
    expect(stepInOverview(scene, 200, left - 10)).toBeLessThan(0);
    for (const t of [0, 50, 99, 199]) {
      const x = overview?.points[t]?.[0] ?? NaN;
      expect(Math.floor(stepInOverview(scene, 200, x))).toBe(t);
      expect(timestepAt(scene, 200, x, 5)).toBe(t);
    }
  });

  it('draws the run as it is, not the one before', () => {
    const flat = new Float64Array(200).fill(1);
    const { strip, now } = comparedStrip(200, {
      now: { target: null },
      then: { prediction: flat },
    });
    const drawn = layOutStrip(strip, size, 0, { first: 0, count: 50 }).overview?.points ?? [];
    const heights = drawn.map(([, y]) => y);
    const { logits } = now;
    const highest = heights.indexOf(Math.min(...heights));
    expect(logits?.[highest]).toBe(Math.max(...(logits ?? [])));
  });

  it('has only finite places, whatever the values', () => {
    const prediction = Float64Array.from(
      { length: 200 },
      (_, t) => [NaN, Infinity, 1, -1][t % 4] ?? 0,
    );
    const strip = exampleStrip(200, { target: null, prediction });
    const points = layOutStrip(strip, size, 0, { first: 0, count: 50 }).overview?.points.flat();
    expect(points?.every(Number.isFinite)).toBe(true);
  });
});

describe('the plots of the strip', () => {
  const heights = ({ series }: PlacedPlot): readonly (readonly number[])[] =>
    series.map(({ points }) => points.map(([, y]) => y));

  it('are read back at the height at which they are drawn', () => {
    const strip = exampleStrip(40, {
      inputs: [Float64Array.from({ length: 40 }, (_, t) => t * t - 9)],
    });
    const scene = layOutStrip(strip, size, 0);
    scene.plots.forEach((plot, k) => {
      heights(plot).forEach((line, j) => {
        const values = strip.plots[k]?.series[j]?.values ?? [];
        line.forEach((y, t) => {
          expect(valueAtHeight(plot, y)).toBeCloseTo(values[t] ?? NaN, 9);
        });
      });
      expect(valueAtHeight(plot, plot.y + 3)).toBeCloseTo(plot.high, 9);
      expect(valueAtHeight(plot, plot.y + plot.height - 3)).toBeCloseTo(plot.low, 9);
      expect(valueAtHeight(plot, plot.y - 20)).toBeGreaterThan(plot.high);
    });
  });

  it('stand one under the other, over the rows, within the strip', () => {
    for (const height of [200, 320, 600]) {
      const { plots, rows } = layOutStrip(exampleStrip(40), { ...size, height }, 0);
      const bands = [...plots, ...rows];
      bands.slice(1).forEach((band, k) => {
        const above = bands[k];
        expect(band.y).toBeGreaterThanOrEqual((above?.y ?? NaN) + (above?.height ?? NaN));
      });
      const last = bands.at(-1);
      expect((last?.y ?? NaN) + (last?.height ?? NaN)).toBeLessThanOrEqual(height);
    }
  });

  it('have the range of what is drawn of them', () => {
    const rising = Float64Array.from({ length: 100 }, (_, t) => t);
    const strip = exampleStrip(100, { inputs: [rising] });
    const [plot] = layOutStrip(strip, size, 30, { first: 20, count: 40 }).plots;
    expect(plot).toMatchObject({ low: 20, high: 59 });
  });

  it('show inputs together, and prediction and target together', () => {
    const two = [new Float64Array(9), new Float64Array(9).fill(1)];
    const { plots } = layOutStrip(exampleStrip(9, { inputs: two }), size, 0);
    expect(plots.map(({ series }) => series.map(({ kind, order }) => `${kind} ${order}`))).toEqual([
      ['input 0', 'input 1'],
      ['target 0', 'prediction 0'],
    ]);
  });
});

describe('words in the strip', () => {
  const words = Array.from({ length: 30 }, (_, t) => `word${t}`);
  const half = new Float64Array(30).fill(0.25);
  const strip = exampleStrip(30, { inputs: [], target: null, prediction: half, words });
  const scene = layOutStrip(strip, size, 20);

  it('stand over the plots with the number under each', () => {
    expect(exampleStrip(9).words).toBeNull();
    expect(layOutStrip(exampleStrip(9), size, 0).words).toBeNull();
    const { y = NaN, numberY = NaN } = scene.words ?? {};
    const [plot] = scene.plots;
    expect(y).toBeGreaterThan(scene.overview?.height ?? NaN);
    expect(numberY).toBeGreaterThan(y);
    expect(plot?.y).toBeGreaterThan(numberY);
  });

  it('have room: fewer columns to a page', () => {
    expect(scene.columnWidth).toBeGreaterThanOrEqual(58);
    expect(scene.count).toBeLessThan(30);
    expect(20 - scene.first).toBeLessThan(scene.count);
  });

  it('have a probability between 0 and 1 for a prediction, and no plot of what goes in', () => {
    expect(scene.plots).toHaveLength(1);
    expect(scene.plots[0]).toMatchObject({ low: 0, high: 1 });
  });
});

describe('a strip beside the run before', () => {
  it('tells how far each timestep is from it, as a share of the scale', () => {
    const { strip, now, then } = comparedStrip();
    const scales = scalesOf(now);
    for (const { node, differences } of strip.rows) {
      const a = seriesOf(now, node);
      const b = seriesOf(then, node);
      for (let t = 0; t < 20; t++) {
        const gaps = Array.from({ length: a.size }, (_, k) =>
          Math.abs((a.values[t * a.size + k] ?? NaN) - (b.values[t * a.size + k] ?? NaN)),
        );
        const share = Math.max(...gaps) / (scales.get(node)?.full ?? NaN);
        expect(differences?.[t], `${node} at ${t}`).toBeCloseTo(Math.min(share, 1), 12);
      }
      expect(differences?.slice(0, 8)).toEqual(new Float64Array(8));
    }
    const f = strip.rows.find(({ node }) => node === 'f');
    expect(f?.differences?.[8]).toBeGreaterThan(0.1);
  });

  it('has a ghost only of lines that differ', () => {
    const kinds = (strip: Strip): readonly (readonly string[])[] =>
      strip.plots.map(({ series }) => series.map(({ kind }) => kind));
    expect(kinds(comparedStrip().strip)).toEqual([['input'], ['target', 'ghost', 'prediction']]);
    const then = { inputs: [new Float64Array(20)] };
    expect(kinds(comparedStrip(20, { then }).strip)[0]).toEqual(['ghost', 'input']);
    expect(kinds(exampleStrip(20))).toEqual([['input'], ['target', 'prediction']]);
  });

  it('has no differences without one, or beside one of other sizes', () => {
    expect(exampleStrip(9).rows.every(({ differences }) => differences === null)).toBe(true);
    const { cell, trace } = exampleRun('lstm', 20, 4);
    const other = exampleRun('lstm', 20, 3).trace;
    const strip = stripOf(cell, trace, linesOf(trace), { trace: other, lines: linesOf(other) });
    expect(strip.rows.every(({ differences }) => differences === null)).toBe(true);
  });

  it('marks the rows in which something is held, and the timesteps that were changed', () => {
    const { strip } = comparedStrip(20, { now: { edited: new Set([8]) } });
    expect(strip.rows.filter(({ held }) => held).map(({ node }) => node)).toEqual(['f']);
    expect([...strip.edited]).toEqual([8]);
  });
});
