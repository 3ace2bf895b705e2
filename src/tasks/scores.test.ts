import { describe, expect, test } from 'vitest';
import { cells } from '../cells/catalogue';
import { changesOf, co2Forecast } from './co2/changes';
import { co2 } from './co2/preset';
import { loadRecord } from './co2/record';
import { largestGap, runAndTry, runPreset, targetOf } from './run-preset.fixture';
import { rivalScores, scoreOf } from './score';
import { unasked } from './setup';
import { sine } from './sine/preset';
import { sineForecast } from './sine/waves';

const changes = changesOf(await loadRecord());
const tasks = [
  { preset: sine, forecast: sineForecast() },
  { preset: co2, forecast: co2Forecast(changes) },
];

/** Files keep six significant digits. */
function expectSame(actual: number, recorded: number): void {
  expect(Math.abs(actual / recorded - 1)).toBeLessThan(1e-5);
}

function rmseFrom(first: number, prediction: Float64Array, target: Float64Array): number {
  const squares = target.map((value, t) => ((prediction[t] ?? NaN) - value) ** 2).slice(first);
  return Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / squares.length);
}

describe.each(tasks)('$preset.id', ({ preset, forecast }) => {
  test.each(cells)('the weights of the cell $id score what their file says', async (cell) => {
    const { model, weights, provenance } = await preset.open(cell, unasked);
    if (provenance.kind !== 'trained') throw new Error('These weights should be trained.');
    expectSame(scoreOf(model, weights, forecast), provenance.heldOut);
    expectSame(rivalScores(forecast)[0] ?? NaN, provenance.naive);
  });
});

test.each(cells)(
  'on the sine wave that is shown, the cell $id errs at most a tenth as much as the naive forecast',
  async (cell) => {
    const run = await runPreset(sine, {}, cell.id);
    const error = rmseFrom(8, run.prediction, targetOf(run));
    expect(error).toBeLessThan(rmseFrom(8, run.trace.sequence.input, targetOf(run)) / 10);
  },
);

test.each(cells)(
  'after 2005 the cell $id beats the change of the same month a year before',
  async (cell) => {
    const { provenance } = await co2.open(cell, unasked);
    const [, seasonal = NaN] = rivalScores(co2Forecast(changes));
    expect(provenance.kind === 'trained' && provenance.heldOut).toBeLessThan(seasonal);
  },
);

test('the error of the CO₂ line in ppm is the held-out error that is stated', async () => {
  const run = await runPreset(co2);
  const { provenance } = run.opened;
  if (provenance.kind !== 'trained') throw new Error('These weights should be trained.');
  const error = rmseFrom(changes.heldOutFrom, run.prediction, targetOf(run));
  expectSame(error, provenance.heldOut);
});

test.each(cells)(
  'a wave whose memory is wiped out is found again by the cell $id, as “try this” says',
  async ({ id }) => {
    const { before, after } = await runAndTry(sine, id);
    expect(largestGap(before.prediction, after.prediction, 0, 48)).toBe(0);
    expect(largestGap(before.prediction, after.prediction, 48, 52)).toBeGreaterThan(0.1);
    expect(largestGap(before.prediction, after.prediction, 60)).toBeLessThan(0.03);
  },
);

test.each(cells)(
  'CO₂ that rises in August makes the cell $id forecast another autumn, as “try this” says',
  async ({ id }) => {
    const { before, after } = await runAndTry(co2, id);
    const august = co2.tryThis.at?.timestep ?? NaN;
    expect(before.opened.nameOfStep(august)).toBe('1998-08');
    expect(before.lines[0]?.[august]).toBeLessThan(0);
    const moved = after.prediction.map((value, t) => value - (before.prediction[t] ?? NaN));
    expect(moved.subarray(0, august).every((value) => value === 0)).toBe(true);
    expect(Math.abs(moved[august] ?? 0)).toBeGreaterThan(0.2);
    expect(moved[august + 1]).toBeLessThan(-0.5);
    expect(moved[august + 2]).toBeLessThan(-0.5);
  },
);
