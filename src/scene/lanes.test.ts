import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOfInput, reachOfOutput } from '../engine/analysis/reach';
import { graphOf } from '../engine/build-graph';
import { CLASSIC_CELLS } from '../engine/classic-cells.fixture';
import type { Model } from '../engine/model';
import { laneMapOf, type LaneScene } from './lanes';
import { isLit } from './lit';
import { timestepsShown } from './shown-timesteps';

const graph = graphOf(CLASSIC_CELLS['lstm'] ?? '');

function modelWith(change: Partial<Model> = {}): Model {
  const readout = { on: 'every', size: 1 } as const;
  return { graph, inputSize: 1, hiddenSize: 2, layers: 1, directions: 1, readout, ...change };
}

const size = { width: 1000, names: 140, target: 26 };
const mapOf = (change: Partial<Model>, steps = 6, timestep = 2): LaneScene =>
  laneMapOf(modelWith(change), steps, timestep, size);

const lit = (scene: LaneScene, change: Partial<Model>, from: 'input' | 'output', t: number) => {
  const run = { model: modelWith(change), holds: [], sequence: { steps: 6 } };
  const reach = from === 'input' ? reachOfInput(run, t) : reachOfOutput(run, t);
  return scene.wires.filter((wire) => isLit(wire, reach, change.directions ?? 1));
};

describe('The timesteps of a map', () => {
  it('are all of them where they fit', () => {
    expect(timestepsShown(7, 7, 3)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('are the first, the last and those around the cursor, in order, in no more columns than there are', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 500 })
          .chain((steps) => fc.tuple(fc.constant(steps), fc.nat(steps - 1))),
        fc.integer({ min: 0, max: 60 }),
        ([steps, timestep], capacity) => {
          const shown = timestepsShown(steps, capacity, timestep);
          const gaps = shown.filter((t, k) => k > 0 && t - (shown[k - 1] ?? 0) > 1).length;
          expect(shown[0]).toBe(0);
          expect(shown.at(-1)).toBe(steps - 1);
          expect(shown).toContain(timestep);
          expect([...new Set(shown)].sort((a, b) => a - b)).toEqual(shown);
          expect(shown.length + gaps).toBeLessThanOrEqual(Math.max(capacity, 5));
          expect(gaps).toBeLessThanOrEqual(2);
        },
      ),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('The map of lanes', () => {
  it('has the input below, one row a lane in the order of the layers, and the output on top', () => {
    const { rows } = mapOf({ layers: 3, directions: 2 });
    expect(rows.map(({ kind, lane }) => `${kind} ${lane}`)).toEqual([
      'input -1',
      'lane 0',
      'lane 1',
      'lane 2',
      'lane 3',
      'lane 4',
      'lane 5',
      'output -1',
    ]);
    expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).sort((a, b) => b - a));
  });

  it('runs a forward lane to the right and a backward lane to the left', () => {
    const { wires } = mapOf({ directions: 2 });
    const time = wires.filter(({ kind }) => kind === 'time');
    expect(time).toHaveLength(10);
    for (const { from, to, ends } of time) {
      expect(Math.sign(to[0] - from[0])).toBe(ends[0].place === 0 ? 1 : -1);
      expect(ends[1].timestep - ends[0].timestep).toBe(ends[0].place === 0 ? 1 : -1);
    }
  });

  it('joins the directions of every layer and gives what they are together to both lanes of the next', () => {
    const { wires, joins } = mapOf({ layers: 2, directions: 2 });
    expect(joins).toHaveLength(12);
    const at0 = wires
      .filter(({ kind, timestep }) => kind === 'up' && timestep === 0)
      .map(({ ends }) => ends.map(({ kind, place }) => `${kind} ${place}`).join(' to '));
    expect(at0.sort()).toEqual([
      'input 0 to lane 0',
      'input 0 to lane 1',
      'lane 0 to layer 0',
      'lane 1 to layer 0',
      'lane 2 to layer 1',
      'lane 3 to layer 1',
      'layer 0 to lane 2',
      'layer 0 to lane 3',
      'layer 1 to output 0',
    ]);
    expect(mapOf({ layers: 2 }).joins).toEqual([]);
  });

  it('reads out on the last step where each direction ends: forward at T, backward at 1', () => {
    const readout = { on: 'last', size: 1 } as const;
    const { rows, wires } = mapOf({ directions: 2, readout });
    expect(rows.at(-1)?.cells).toHaveLength(1);
    const read = wires.filter(({ ends }) => ends[1].kind === 'output');
    expect(read.map(({ ends }) => [ends[0].place, ends[0].timestep])).toEqual([
      [0, 5],
      [1, 0],
    ]);
  });

  it('keeps everything inside, and no cell over another', () => {
    for (const layers of [1, 2, 3] as const) {
      for (const directions of [1, 2] as const) {
        const { rows, width, height } = mapOf({ layers, directions }, 200, 90);
        for (const { cells } of rows) {
          cells.forEach((cell, k) => {
            const next = cells[k + 1];
            expect(cell.x + cell.width / 2).toBeLessThanOrEqual(width + 2);
            expect(cell.y + cell.height / 2).toBeLessThanOrEqual(height);
            if (next) expect(next.x - next.width / 2).toBeGreaterThan(cell.x + cell.width / 2);
          });
        }
      }
    }
  });

  it('has room for a hand in every row and column', () => {
    const scene = laneMapOf(modelWith({ directions: 2 }), 200, 90, { ...size, target: 44 });
    expect(scene.rowHeight).toBeGreaterThanOrEqual(44);
    expect(scene.columnWidth).toBeGreaterThanOrEqual(44);
  });
});

describe('The ways through the map', () => {
  it('from an input begin at that input alone and follow each lane in its own direction', () => {
    const both = { directions: 2 } as const;
    const wires = lit(mapOf(both), both, 'input', 2);
    const inputs = wires.filter(({ ends }) => ends[0].kind === 'input');
    expect(inputs.map(({ timestep }) => timestep)).toEqual([2, 2]);
    const time = (lane: number): number[] =>
      wires
        .filter(({ kind, ends }) => kind === 'time' && ends[0].place === lane)
        .map(({ timestep }) => timestep);
    expect(time(0)).toEqual([3, 4, 5]);
    expect(time(1)).toEqual([1, 0]);
  });

  it('to an output end at that output alone', () => {
    const stacked = { layers: 2 } as const;
    const wires = lit(mapOf(stacked), stacked, 'output', 3);
    const read = wires.filter(({ ends }) => ends[1].kind === 'output');
    expect(read.map(({ timestep }) => timestep)).toEqual([3]);
    expect(wires.every(({ ends }) => ends[1].timestep <= 3)).toBe(true);
  });
});
