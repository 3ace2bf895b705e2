import { describe, expect, test } from 'vitest';
import { binaryCrossEntropy, categoricalCrossEntropy, meanSquaredError } from '../losses';
import type { Trace } from '../model';
import { randomLoss, randomRun, normals, worstDerivative, type LossOf } from './random-run.fixture';
import { finalStatesOf } from './final-states';
import { runBackward } from './run-backward';
import { runForward } from './run-forward';

const GRU = `r = sigmoid(W_r @ [h_prev, x] + b_r)
z = sigmoid(W_z @ [h_prev, x] + b_z)
n = tanh(W_n @ [r * h_prev, x] + b_n)
h = z * h_prev + (1 - z) * n`;

describe('every operation of the language agrees with central differences', () => {
  test.each([
    ['a product, a sum and a difference', 'h = W @ h_prev + V @ x - b'],
    [
      'products entry by entry, also of a value with itself',
      'h = 0.3 * h_prev * h_prev + h_prev * (V @ x)',
    ],
    [
      'a scalar parameter, spread over a vector',
      's = tanh(V @ x)\nh = s * a + h_prev * (1 - a) - a * 0.5',
    ],
    ['a minus sign', 'h = -tanh(-(W @ h_prev) + V @ x)'],
    ['sigmoid', 'h = sigmoid(W @ [h_prev, x])'],
    ['exp', 'h = exp(-h_prev * h_prev + V @ x)'],
    ['softplus', 'h = softplus(W @ [h_prev, x] - 1)'],
    ['relu', 'h = relu(W @ [h_prev, x]) + 0.1 * h_prev'],
    ['layernorm', 'h = layernorm(h_prev + V @ x, gain, bias)'],
    ['layernorm with a gain that is computed', 'h = layernorm(V @ x, tanh(h_prev), h_prev + b)'],
    ['a list that names one value twice', 'h = W @ [h_prev, x, h_prev]'],
    ['a copy of a state', 'm = h_prev\nh = tanh(W @ m_prev + V @ x + m)'],
    [
      'a state that nothing else reads',
      'n = tanh(V @ x)\nk = 0.5 * k_prev + n\nh = n * h_prev + k_prev',
    ],
    ['an input that is not used', 'h = tanh(W @ h_prev + b)'],
  ])('%s', (_, equations) => {
    const run = randomRun(equations, { directions: 2, steps: 3 });
    expect(worstDerivative(run, randomLoss(run))).toBeLessThan(1e-8);
  });
});

describe('every loss through every read-out agrees with central differences', () => {
  const logitsOf = ({ logits }: Trace): Float64Array => logits ?? new Float64Array();
  const losses: Readonly<Record<string, (count: number, targets: Float64Array) => LossOf>> = {
    'mean squared error': (_, targets) => (trace) => {
      const { value, gradient } = meanSquaredError(logitsOf(trace), targets);
      return { value, seeds: { logits: gradient } };
    },
    'binary cross-entropy': (_, targets) => {
      const shares = targets.map((target) => 1 / (1 + Math.exp(-target)));
      return (trace) => {
        const { value, gradient } = binaryCrossEntropy(logitsOf(trace), shares);
        return { value, seeds: { logits: gradient } };
      };
    },
    'categorical cross-entropy': (rows) => (trace) => {
      const classes = Array.from({ length: rows }, (_, row) => row % 3);
      const { value, gradient } = categoricalCrossEntropy(logitsOf(trace), classes);
      return { value, seeds: { logits: gradient } };
    },
  };
  const cases = Object.keys(losses).flatMap((name) =>
    (['last', 'every'] as const).flatMap((on) =>
      ([1, 2] as const).map((directions) => ({ name, on, directions })),
    ),
  );
  test.each(cases)('$name on $on, $directions direction(s)', ({ name, on, directions }) => {
    const run = randomRun(GRU, { readout: { on, size: 3 }, directions, layers: 2, steps: 3 });
    const { steps, batch } = run.sequence;
    const rows = on === 'every' ? steps * batch : batch;
    const lossOf = losses[name]?.(rows, normals(run.random, rows * 3));
    expect(lossOf).toBeDefined();
    if (lossOf !== undefined) expect(worstDerivative(run, lossOf)).toBeLessThan(1e-8);
  });
});

describe('a backward run', () => {
  const run = randomRun(GRU, { steps: 6 });
  const { model, weights, sequence } = run;
  const trace = runForward(model, weights, sequence);
  const output = normals(run.random, trace.output.length);

  test('through a sequence cut in two passes on the gradient of the state at the cut', () => {
    const row = sequence.batch * model.inputSize;
    const first = runForward(model, weights, {
      ...sequence,
      steps: 2,
      input: sequence.input.slice(0, 2 * row),
    });
    const second = runForward(model, weights, {
      ...sequence,
      steps: 4,
      input: sequence.input.slice(2 * row),
      initial: finalStatesOf(first),
    });
    const cut = 2 * sequence.batch * model.hiddenSize;
    const later = runBackward(second, { output: output.slice(cut) });
    const earlier = runBackward(first, {
      output: output.slice(0, cut),
      finalStates: later.lanes.map(({ initial }) => initial),
    });
    const whole = runBackward(trace, { output });
    expect([...earlier.input, ...later.input]).toEqual([...whole.input]);
    expect(earlier.lanes[0]?.initial).toEqual(whole.lanes[0]?.initial);
  });

  test('gives every node at every timestep a gradient, in the layout of its values', () => {
    const { lanes } = runBackward(trace, { output });
    const lengths = (values: readonly Float64Array[] | undefined) =>
      values?.map(({ length }) => length);
    expect(lengths(lanes[0]?.values)).toEqual(lengths(trace.lanes[0]?.values));
  });

  test('without seeds finds no gradient anywhere', () => {
    const { lanes, input } = runBackward(trace, {});
    expect(
      [...input, ...(lanes[0]?.values ?? []).flatMap((values) => [...values])].every(
        (g) => g === 0,
      ),
    ).toBe(true);
  });

  test('changes neither the trace nor the seeds, and can be repeated', () => {
    const before = structuredClone({ lanes: trace.lanes, output });
    const once = runBackward(trace, { output });
    expect(runBackward(trace, { output })).toEqual(once);
    expect({ lanes: trace.lanes, output }).toEqual(before);
  });

  test('says which seed does not fit', () => {
    const six = new Float64Array(6);
    expect(() => runBackward(trace, { logits: six })).toThrow('no read-out');
    expect(() => runBackward(trace, { output: six })).toThrow(
      'The gradient of the output has 6 entries, but needs 36',
    );
    expect(() => runBackward(trace, { finalStates: [new Map([['c', six]])] })).toThrow(
      'does not carry c',
    );
    expect(() => runBackward(trace, { finalStates: [new Map([['h', output]])] })).toThrow(
      'the final state h has 36',
    );
    expect(() => runBackward(trace, { finalStates: [new Map(), new Map()] })).toThrow('lane 1');
  });
});
