import { describe, expect, it } from 'vitest';
import { momentAt, positionOf } from '../../engine/cursor';
import { exampleRun } from '../run.fixture';
import { cursorAt, layOutStrip, pageOf, timestepAt } from './layout';
import { stripOf, type Strip } from './strip';

function exampleStrip(steps: number): Strip {
  const { cell, trace } = exampleRun('lstm', steps);
  const { input } = trace.sequence;
  return stripOf(cell, trace, {
    inputs: [input],
    target: input,
    prediction: trace.logits ?? input,
  });
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
    const at = (p: number): number => cursorAt(scene, momentAt(p, 6, 96));
    const rest = at(positionOf(5, 0, 6));
    expect(rest).toBeCloseTo(scene.left + 5 * scene.columnWidth, 9);
    expect(at(30.1)).toBeLessThan(rest);
    expect(at(30.1)).toBeGreaterThan(rest - scene.columnWidth);
  });
});
