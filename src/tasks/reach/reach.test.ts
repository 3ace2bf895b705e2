import { describe, expect, it, test } from 'vitest';
import { cells } from '../../cells/catalogue';
import type { Run } from '../../stores/run';
import { gradientEnds } from '../gradient-norms.fixture';
import { runAndTry, runPreset } from '../run-preset.fixture';
import { expectToSay } from '../saying.fixture';
import { twoDigits } from '../two-digits.fixture';
import { reach, usualBegin } from './preset';

const { before, after } = await runAndTry(reach);

test('as much of the gradient reaches the first timestep as the texts say', () => {
  const [shipped, tried] = [gradientEnds(before), gradientEnds(after)];
  expectToSay(reach.lookFor, [twoDigits(shipped.last), twoDigits(shipped.first)]);
  expectToSay(reach.tryThis.words, ['6', twoDigits(tried.first)]);
  expect(before.trace.sequence.steps).toBe(100);
  expect(before.trace.model.hiddenSize).toBe(32);
});

test('what is drawn anew is drawn as the preset draws it, unless something else is asked for', async () => {
  const again = await runPreset(reach, { seed: 50 });
  expect(again.trace.weights).toEqual(before.trace.weights);
  expect(again.opened.provenance).toEqual(before.opened.provenance);
  const same = await runPreset(reach, { begin: usualBegin });
  expect(same.trace.weights).toEqual(before.trace.weights);
  const zero = await runPreset(reach, { begin: { ...usualBegin, forgetBias: 0 } });
  const lane = (run: Run, name: string) => run.trace.weights.lanes[0]?.get(name);
  expect(lane(zero, 'W_f')).toEqual(lane(before, 'W_f'));
  expect(lane(before, 'b_f')).toEqual(new Float64Array(32).fill(1));
  expect(lane(zero, 'b_f')).toEqual(new Float64Array(32));
});

test('a longer run begins with the shorter one', async () => {
  const long = await runPreset(reach, { steps: 200 });
  expect(long.prediction.slice(0, 100)).toEqual(before.prediction);
});

describe.each(cells)('the cell $id', ({ id }) => {
  it.each([
    [1, 2],
    [64, 200],
  ])('runs with %i units over %i timesteps', async (hidden, steps) => {
    const { trace, prediction } = await runPreset(reach, { hidden, steps }, id);
    expect(trace.model.hiddenSize).toBe(hidden);
    expect(prediction).toHaveLength(steps);
    expect(prediction.every(Number.isFinite)).toBe(true);
  });

  it('runs in three layers and both directions', async () => {
    const { trace } = await runPreset(reach, { layers: 3, directions: 2, steps: 5 }, id);
    expect(trace.lanes).toHaveLength(6);
  });
});
