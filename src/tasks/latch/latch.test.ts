import { describe, expect, test } from 'vitest';
import { cells } from '../../cells/catalogue';
import { runForward } from '../../engine/reference/run-forward';
import { valueAt } from '../../engine/trace';
import { runAndTry } from '../run-preset.fixture';
import { unasked } from '../setup';
import { latch } from './preset';
import { latchSequence } from './sequence';

describe.each(cells.map((cell) => ({ id: cell.id, cell })))(
  'the latch of the cell $id',
  ({ cell }) => {
    test('says the first bit at every one of the 41 timesteps, whichever it is', async () => {
      const opened = await latch.open(cell, unasked);
      for (const bit of [1, -1] as const) {
        const trace = runForward(opened.model, opened.weights, latchSequence(bit));
        const prediction = opened.predict(trace, []);
        expect(prediction).toHaveLength(41);
        const errors = prediction.map((value) => Math.abs(value - bit));
        expect(Math.max(...errors)).toBeLessThan(0.03);
      }
    });

    test('says it as long as anybody may ask for', async () => {
      for (const steps of [2, 200]) {
        const opened = await latch.open(cell, { ...unasked, steps });
        const prediction = opened.predict(
          runForward(opened.model, opened.weights, opened.sequence),
          [],
        );
        expect(prediction).toHaveLength(steps);
        for (const value of prediction) expect(Math.abs(value - 1)).toBeLessThan(0.1);
      }
    });

    test('is said to be set by hand, and shows the sequence that it runs on', async () => {
      const opened = await latch.open(cell, unasked);
      expect(opened.provenance).toEqual({ kind: 'by hand' });
      expect(opened.sequence).toEqual(latchSequence(1));
      expect(opened.inputs.map(({ values }) => values.length)).toEqual([41, 41]);
      expect(opened.inputs[1]?.values.indexOf(1)).toBe(0);
      expect(opened.inputs[1]?.values.lastIndexOf(1)).toBe(0);
    });
  },
);

test.each(cells)(
  'in the cell $id another first bit is said at every timestep, as “try this” says',
  async ({ id }) => {
    const { before, after } = await runAndTry(latch, id);
    expect(after.lines[0]?.slice(1)).toEqual(before.lines[0]?.slice(1));
    for (const value of after.prediction) expect(Math.abs(value + 1)).toBeLessThan(0.03);
  },
);

test('in the LSTM unit 1 keeps its cell state and the memory of unit 2 leaks away', async () => {
  const [lstm] = cells;
  if (lstm === undefined) throw new Error('There are no cells.');
  const { model, weights, sequence } = await latch.open(lstm, unasked);
  const trace = runForward(model, weights, sequence);
  const [kept, leaked] = valueAt(trace, 'c', 40);
  expect(kept).toBeGreaterThan(0.95);
  expect(Math.abs(leaked ?? 1)).toBeLessThan(0.02);
});

test('the distracting bits lean to neither side', () => {
  const { input } = latchSequence(1);
  const bits = input.filter((_, k) => k % 2 === 0 && k > 0);
  expect(Math.abs(bits.reduce((sum, bit) => sum + bit, 0))).toBeLessThanOrEqual(6);
});

test('a cell that nobody set a latch for is refused in words', async () => {
  const [lstm] = cells;
  if (lstm === undefined) throw new Error('There are no cells.');
  await expect(latch.open({ ...lstm, id: 'own' }, unasked)).rejects.toThrow('"own"');
});
