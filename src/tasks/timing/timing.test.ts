import { expect, test } from 'vitest';
import { lstm } from '../../cells/lstm.cell';
import { lstmPeephole } from '../../cells/lstm-peephole.cell';
import type { Edit } from '../../engine/edit';
import { courseOf, largestGap, runAndTry, runPreset, targetOf } from '../run-preset.fixture';
import { unasked } from '../setup';
import { EVERY } from './hand-set';
import { timing } from './preset';

test('with peepholes it fires on every tenth tick, to within 0.1, and at no other timestep', async () => {
  const run = await runPreset(timing, {}, 'peephole');
  expect(targetOf(run).filter((value) => value === 1)).toHaveLength(6);
  expect(largestGap(run.prediction, targetOf(run))).toBeLessThan(0.1);
});

test('without them it never fires, though its cell state counts every tick', async () => {
  const run = await runPreset(timing, {}, 'lstm');
  expect(Math.max(...run.prediction)).toBeLessThan(0.1);
  courseOf(run, 'c', 0).forEach((count, t) => {
    expect(count).toBeCloseTo(t + 1, 2);
  });
});

test('both have the same weights, but for the peepholes', async () => {
  const [seeing, blind] = await Promise.all(
    [lstmPeephole, lstm].map((cell) => timing.open(cell, unasked)),
  );
  const own = [...(seeing?.weights.lanes[0] ?? [])].filter(([name]) => !name.startsWith('p_'));
  expect(new Map(own)).toEqual(new Map(blind?.weights.lanes[0]));
  expect(seeing?.weights.readout).toEqual(blind?.weights.readout);
});

test('while the output gate is shut, h does not tell the count', async () => {
  const run = await runPreset(timing, {}, 'peephole');
  run.trace.output.forEach((h, t) => {
    if ((t + 1) % EVERY !== 0) expect(h).toBeLessThan(0.001);
  });
  expect(Math.max(...courseOf(run, 'c', 0))).toBeCloseTo(EVERY, 2);
});

test('ticks that are left out are waited for', async () => {
  const missing = [3, 4, 10, 25, 26, 27].map((timestep): Edit => {
    return { kind: 'input', timestep, feature: 0, value: 0 };
  });
  const run = await runPreset(timing, { edits: missing }, 'peephole');
  const right = run.target?.values ?? new Float64Array();
  expect(right.indexOf(1)).toBe(12);
  expect(largestGap(run.prediction, right)).toBeLessThan(0.1);
});

test.each(['peephole', 'lstm'])(
  'an output gate held open at timestep 25 lets the cell %s say 1 there, and only there',
  async (id) => {
    const { before, after } = await runAndTry(timing, id);
    expect(after.prediction[24]).toBeCloseTo(1, 2);
    expect(largestGap(before.prediction, after.prediction, 0, 24)).toBe(0);
    expect(largestGap(before.prediction, after.prediction, 25)).toBe(0);
  },
);
