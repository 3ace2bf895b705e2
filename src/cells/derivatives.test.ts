import { describe, expect, test } from 'vitest';
import {
  randomLoss,
  randomRun,
  worstDerivative,
  type Sizes,
} from '../engine/reference/random-run.fixture';
import { runBackward } from '../engine/reference/run-backward';
import { runForward } from '../engine/reference/run-forward';
import { cells } from './catalogue';

const sizes: readonly { readonly name: string; readonly sizes: Sizes }[] = [
  { name: 'one layer', sizes: { steps: 5 } },
  { name: 'a single unit', sizes: { hiddenSize: 1, inputSize: 1, batch: 1 } },
  { name: 'both directions', sizes: { directions: 2 } },
  { name: 'two layers in both directions', sizes: { layers: 2, directions: 2, steps: 3 } },
  { name: 'three layers', sizes: { layers: 3, hiddenSize: 2, batch: 1 } },
];

describe.each(cells.map((cell) => ({ id: cell.id, cell })))('$id', ({ cell }) => {
  test.each(sizes)('agrees in every gradient with central differences: $name', ({ sizes }) => {
    const run = randomRun(cell.equations, sizes);
    expect(worstDerivative(run, randomLoss(run))).toBeLessThan(1e-8);
  });

  test('runs through weights that are not finite, and shows them', () => {
    const { model, weights, sequence } = randomRun(cell.equations);
    weights.lanes[0]?.forEach((values) => values.fill(NaN));
    const trace = runForward(model, weights, sequence);
    expect(trace.output.every(Number.isNaN)).toBe(true);
    const output = new Float64Array(trace.output.length).fill(1);
    expect(runBackward(trace, { output }).lanes[0]?.initial.get('h')?.some(Number.isNaN)).toBe(
      true,
    );
  });
});

test('a layer-norm LSTM with one unit, which has nothing to normalise, stays finite', () => {
  const cell = cells.find(({ id }) => id === 'layernorm');
  const run = randomRun(cell?.equations ?? '', { hiddenSize: 1 });
  const trace = runForward(run.model, run.weights, run.sequence);
  const { seeds } = randomLoss(run)(trace);
  const everything = [...trace.lanes, ...runBackward(trace, seeds).lanes];
  for (const { values } of everything) {
    expect(values.every((entries) => entries.every(Number.isFinite))).toBe(true);
  }
});
