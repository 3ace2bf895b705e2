import { describe, expect, it } from 'vitest';
import { CUT_AT, frameAt, LENGTH } from './script';

const STAGES = 6;
const times = Array.from({ length: LENGTH / 20 + 1 }, (_, k) => 20 * k);
const show = (withoutTravel: boolean) => times.map((ms) => frameAt(ms, STAGES, withoutTravel));

describe('The show of the first screen', () => {
  it('lasts no longer than ten seconds', () => {
    expect(LENGTH).toBeLessThanOrEqual(10_000);
    expect(frameAt(LENGTH - 1, STAGES, false).over).toBe(false);
    expect(frameAt(LENGTH, STAGES, false).over).toBe(true);
  });

  it('tells its five scenes in order', () => {
    expect([...new Set(show(false).map(({ scene }) => scene))]).toEqual([
      'comes',
      'written',
      'kept',
      'cut',
      'forgotten',
    ]);
  });

  it.each([false, true])('never goes back in time (without travel: %s)', (withoutTravel) => {
    const positions = show(withoutTravel).map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(positions[0]).toBe(0);
    expect(positions.at(-1)).toBe((CUT_AT + 5) * STAGES);
  });

  it.each([false, true])(
    'speaks of a value only once its stage has been played (without travel: %s)',
    (withoutTravel) => {
      const firstOf = (scene: string) =>
        show(withoutTravel).find((frame) => frame.scene === scene)?.position ?? NaN;
      const cellState = 4;
      expect(firstOf('written')).toBeGreaterThanOrEqual(cellState);
      expect(firstOf('forgotten')).toBeGreaterThanOrEqual(CUT_AT * STAGES + cellState);
    },
  );

  it('shuts the gate while time stands still before its timestep', () => {
    const cut = show(false).find((frame) => frame.cut);
    expect(cut?.position).toBe(CUT_AT * STAGES);
  });

  it('jumps from rest to rest without travel: by stages at first, by timesteps where it is fast', () => {
    const positions = show(true).map(({ position }) => position);
    expect(positions.every(Number.isInteger)).toBe(true);
    const fast = positions.filter((position) => position > STAGES && position < CUT_AT * STAGES);
    expect(new Set(fast)).toEqual(new Set(Array.from({ length: 9 }, (_, k) => (k + 2) * STAGES)));
    expect(positions).toContain(3);
  });
});
