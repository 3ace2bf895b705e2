import { describe, expect, test } from 'vitest';
import { cells } from '../cells/catalogue';
import { runForward } from '../engine/reference/run-forward';
import { changesOf, co2Forecast } from './co2/changes';
import { co2 } from './co2/preset';
import { loadRecord } from './co2/record';
import { rivalScores, scoreOf } from './score';
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
    const { model, weights, provenance } = await preset.open(cell);
    if (provenance.kind !== 'trained') throw new Error('These weights should be trained.');
    expectSame(scoreOf(model, weights, forecast), provenance.heldOut);
    expectSame(rivalScores(forecast)[0] ?? NaN, provenance.naive);
  });

  test('what the explorer shows is as long as the sequence, and every step has a name', async () => {
    const [lstm] = cells;
    if (lstm === undefined) throw new Error('There are no cells.');
    const opened = await preset.open(lstm);
    const { steps } = opened.sequence;
    const trace = runForward(opened.model, opened.weights, opened.sequence);
    for (const { values } of [...opened.inputs, opened.target]) expect(values).toHaveLength(steps);
    expect(opened.predict(trace)).toHaveLength(steps);
    expect(new Set(Array.from({ length: steps }, (_, t) => opened.nameOfStep(t))).size).toBe(steps);
    expect(preset.start.timestep).toBeLessThan(steps);
    expect(preset.start.unit).toBeLessThan(opened.model.hiddenSize);
  });
});

test.each(cells)(
  'on the sine wave that is shown, the cell $id errs at most a tenth as much as the naive forecast',
  async (cell) => {
    const { model, weights, sequence, target, predict } = await sine.open(cell);
    const error = rmseFrom(8, predict(runForward(model, weights, sequence)), target.values);
    expect(error).toBeLessThan(rmseFrom(8, sequence.input, target.values) / 10);
  },
);

test.each(cells)(
  'after 2005 the cell $id beats the change of the same month a year before',
  async (cell) => {
    const { provenance } = await co2.open(cell);
    const [, seasonal = NaN] = rivalScores(co2Forecast(changes));
    expect(provenance.kind === 'trained' && provenance.heldOut).toBeLessThan(seasonal);
  },
);

test('the error of the CO₂ line in ppm is the held-out error that is stated', async () => {
  const [lstm] = cells;
  if (lstm === undefined) throw new Error('There are no cells.');
  const { model, weights, sequence, target, predict, provenance } = await co2.open(lstm);
  const prediction = predict(runForward(model, weights, sequence));
  if (provenance.kind !== 'trained') throw new Error('These weights should be trained.');
  expectSame(rmseFrom(changes.heldOutFrom, prediction, target.values), provenance.heldOut);
});
