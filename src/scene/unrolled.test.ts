import { describe, expect, it } from 'vitest';
import { cells } from '../cells/catalogue';
import { laneOf } from '../engine/lane-of';
import { runForward } from '../engine/reference/run-forward';
import { valueAt } from '../engine/trace';
import { exampleRun } from './run.fixture';
import { unrolledOf, type UnrolledScene } from './unrolled';

const size = { width: 900, height: 300 };

function sceneOf(
  timestep: number,
  { width = 900, steps = 12, id = 'lstm', unit = 0 } = {},
): UnrolledScene {
  const { cell, trace } = exampleRun(id, steps);
  return unrolledOf(cell, trace, timestep, unit, { ...size, width });
}

/** The example's weights in both directions: the backward lane alone. */
function backwardScene(timestep: number): UnrolledScene {
  const { cell, trace } = exampleRun('lstm');
  const { weights, sequence, model } = trace;
  const [lane = new Map()] = weights.lanes;
  const both = runForward(
    { ...model, directions: 2, readout: null },
    { lanes: [lane, lane], readout: null },
    sequence,
  );
  return unrolledOf(cell, laneOf(both, 1), timestep, 0, size);
}

describe('The cell unrolled through time', () => {
  it('shows as many timesteps as there is room for, the present one in the middle', () => {
    const { cells: shown } = sceneOf(6);
    expect(shown.map(({ timestep }) => timestep)).toEqual([4, 5, 6, 7, 8]);
    expect(shown.filter(({ isNow }) => isNow).map(({ timestep }) => timestep)).toEqual([6]);
  });

  it.each([60, 132, 320, 480, 640, 900, 1400, 2600])(
    'keeps the cursor inside, lets nothing overlap and fits, %d pixels wide',
    (width) => {
      for (const steps of [1, 2, 4, 12]) {
        for (let t = 0; t < steps; t++) {
          const { cells: shown } = sceneOf(t, { width, steps });
          expect(shown.filter(({ isNow }) => isNow).map(({ timestep }) => timestep)).toEqual([t]);
          shown.forEach((cell, k) => {
            expect(cell.timestep).toBe((shown[0]?.timestep ?? NaN) + k);
            expect(cell.timestep).toBeLessThan(steps);
            expect(cell.width).toBeGreaterThan(0);
            const next = shown[k + 1];
            if (next !== undefined) expect(next.x).toBeGreaterThan(cell.x + cell.width);
          });
          expect(shown[0]?.x).toBeGreaterThanOrEqual(0);
          const last = shown.at(-1);
          if (width >= 132) {
            expect((last?.x ?? NaN) + (last?.width ?? NaN)).toBeLessThanOrEqual(width);
          }
        }
      }
    },
  );

  it.each(cells.map(({ id }) => id))('shows every state of %s at its own timestep', (id) => {
    const { trace } = exampleRun(id);
    const { cells: shown } = sceneOf(5, { id });
    for (const cell of shown) {
      expect(cell.states.map(({ key }) => key).toSorted()).toEqual(
        [...trace.model.graph.states].sort(),
      );
      expect(cell.states.at(-1)?.key).toBe('h');
      cell.states.forEach((state, k) => {
        expect(state.bars).toHaveLength(4);
        const next = cell.states[k + 1];
        if (next !== undefined) {
          expect(next.y - next.height / 2).toBeGreaterThan(state.y + state.height / 2);
        }
        for (const { x, y, width, height } of state.bars) {
          expect(x).toBeGreaterThanOrEqual(cell.x);
          expect(x + width).toBeLessThanOrEqual(cell.x + cell.width);
          expect(y).toBeGreaterThanOrEqual(cell.y);
          expect(y + height).toBeLessThanOrEqual(cell.y + cell.height);
        }
      });
    }
  });

  it('draws a bar up where its value is positive, and the longest where it is largest', () => {
    const { trace } = exampleRun('lstm');
    for (const cell of sceneOf(6).cells) {
      const values = valueAt(trace, 'h', cell.timestep);
      const h = cell.states.at(-1);
      const lengths = h?.bars.map(({ height }) => height) ?? [];
      const sizes = [...values].map(Math.abs);
      expect(lengths.indexOf(Math.max(...lengths))).toBe(sizes.indexOf(Math.max(...sizes)));
      h?.bars.forEach(({ y, height }, k) => {
        if (height <= 0.8) return;
        const middle = y + height / 2;
        if ((values[k] ?? 0) > 0) expect(middle).toBeLessThan(h.y);
        else expect(middle).toBeGreaterThan(h.y);
      });
    }
  });

  it('marks the chosen unit, where there are several', () => {
    expect(sceneOf(3, { unit: 2 }).cells[0]?.states[0]?.chosen).toBe(2);
    expect(sceneOf(3, { unit: 9 }).cells[0]?.states[0]?.chosen).toBe(-1);
  });

  it('hands every state to the right, but none after the last timestep', () => {
    const { handOvers, cells: shown } = sceneOf(11);
    expect(shown.at(-1)?.timestep).toBe(11);
    expect(handOvers.map(({ key }) => key)).toEqual(
      [7, 8, 9, 10].flatMap((t) => [`c ${t}`, `h ${t}`]),
    );
    for (const { from, to } of handOvers) {
      expect(to[0]).toBeGreaterThan(from[0]);
      expect(to[1]).toBe(from[1]);
    }
  });

  it('hands the states of a backward lane to the left, but none before the first timestep', () => {
    const { handOvers, cells: shown } = backwardScene(0);
    expect(shown[0]?.timestep).toBe(0);
    expect(handOvers.map(({ key }) => key)).toEqual(
      [1, 2, 3, 4].flatMap((t) => [`c ${t}`, `h ${t}`]),
    );
    for (const { from, to } of handOvers) expect(to[0]).toBeLessThan(from[0]);
  });
});
