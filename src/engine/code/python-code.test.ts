import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import { randomRun } from '../formula/random-run.fixture';
import type { Hold, Model, Trace } from '../model';
import { runForward } from '../reference/run-forward';
import { numpyCode } from './numpy';
import { pytorchCode } from './pytorch';
import { outputsOf, printedNumbers, pythonWith } from './python.fixture';

type Sizes = Partial<Omit<Model, 'graph'>>;

/** What the batch's second row has in a T × B × width array. */
function secondRow(values: Float64Array, width: number): readonly number[] {
  const steps = values.length / (2 * width);
  return Array.from({ length: steps }, (_, t) =>
    Array.from(values.subarray((2 * t + 1) * width, (2 * t + 2) * width)),
  ).flat();
}

const everyStep: Sizes = { readout: { on: 'every', size: 2 } };
const lastStep: Sizes = { layers: 2, directions: 2, readout: { on: 'last', size: 3 } };
const stacked: Sizes = { layers: 3, readout: { on: 'last', size: 1 } };

const [lstm = ''] = cells.map(({ equations }) => equations);

/** Equations that Python would stumble over if they were copied as they stand. */
const AWKWARD = `c = lambda_prev * training + self # """ \\ comment
lambda = relu(c) - (h_prev - (b - c)) * -in
s = 1 + 2
np = softplus(W @ [s_prev * 2, layernorm(h_prev, exp(g), len), 0.5 * 3])
h = tanh(-np) + sigmoid(s) * lambda
`;

/** The same numbers, run with values held. */
function held({ model, weights, sequence }: Trace, holds: readonly Hold[]): Trace {
  return runForward(model, weights, sequence, holds);
}

/** One entry at one timestep, every entry, every timestep, and a later hold over an earlier one. */
const HOLDS: readonly Hold[] = [
  { lane: 0, node: 'f', unit: 1, timestep: 2, value: 0 },
  { lane: 0, node: 'c', unit: null, timestep: 3, value: -0.25 },
  { lane: 1, node: 'o', unit: 2, timestep: null, value: 1 },
  { lane: 1, node: 'h', unit: null, timestep: 1, value: 1e-7 },
  { lane: 2, node: 'i', unit: null, timestep: null, value: 0.5 },
  { lane: 3, node: 'h', unit: 0, timestep: 4, value: 2 },
  { lane: 0, node: 'f', unit: null, timestep: 2, value: 0.75 },
];
const heldLstm = held(
  randomRun(lstm, everyStep),
  HOLDS.filter(({ lane }) => lane === 0),
);

/** A state that is a matrix, a scalar, copies, numbers alone, and names that the code of holds uses itself. */
const SHAPES = `M = M_prev * 0.5
k = 1
hold = tanh(M @ x)
held = hold
time = held_prev * k
h = time + W @ x`;
const SHAPED_HOLDS: readonly Hold[] = [
  { lane: 0, node: 'M', unit: 3, timestep: 1, value: 4 },
  { lane: 0, node: 'k', unit: 0, timestep: 2, value: -1 },
  { lane: 0, node: 'held', unit: 2, timestep: null, value: 0.125 },
  { lane: 0, node: 'hold', unit: 1, timestep: 0, value: 3 },
];

const runs: readonly (readonly [string, Trace])[] = [
  ...cells.map(({ id, equations }) => [id, randomRun(equations, everyStep)] as const),
  ['an LSTM of two layers and both directions', randomRun(lstm, lastStep)],
  ['an LSTM of three layers', randomRun(lstm, stacked)],
  ['equations with names that Python keeps to itself', randomRun(AWKWARD)],
  ['an LSTM with values held', heldLstm],
  ['values held in two layers and both directions', held(randomRun(lstm, lastStep), HOLDS)],
  ['values of many shapes held', held(randomRun(SHAPES), SHAPED_HOLDS)],
];

const libraries = [
  ['NumPy', 'numpy', numpyCode],
  ['PyTorch', 'torch', pytorchCode],
] as const;

describe.each(libraries)('the code for %s', (_, module, codeOf) => {
  const python = pythonWith(module);

  it.skipIf(python === null)(
    'runs as it is and prints the h and the logits of the trace',
    { timeout: 60_000 },
    () => {
      const outputs = outputsOf(
        python ?? '',
        runs.map(([name, trace]) => codeOf(name, trace, 1)),
      );
      expect(outputs).toHaveLength(runs.length);
      runs.forEach(([name, { model, output, logits }], k) => {
        const printed = outputs[k] ?? '';
        const width = model.hiddenSize * model.directions;
        const h = printedNumbers(printed, 'h');
        expect(farthest(h, secondRow(output, width)), `h of ${name}`).toBeLessThan(1e-12);
        const wanted =
          logits === null || model.readout === null ? [] : secondRow(logits, model.readout.size);
        const given = printedNumbers(printed, 'logits');
        expect(farthest(given, wanted), `logits of ${name}`).toBeLessThan(1e-12);
      });
    },
  );

  it('is the text that was last run and checked', async () => {
    const trace = randomRun(lstm, everyStep);
    await expect(codeOf('LSTM', trace)).toMatchFileSnapshot(`./lstm.${module}.py`);
  });

  it('says what is held as it was last run and checked', async () => {
    const code = codeOf('LSTM', heldLstm);
    const file = `./lstm-held.${module}.py`;
    await expect(code).toMatchFileSnapshot(file);
  });
});

/** The largest difference between two lists; infinite where they are not equally long. */
function farthest(given: readonly number[], wanted: readonly number[]): number {
  if (given.length !== wanted.length) return Infinity;
  return given.reduce((most, value, k) => Math.max(most, Math.abs(value - (wanted[k] ?? NaN))), 0);
}
