import { describe, expect, test } from 'vitest';
import type { Gradients, Model, Sequence, Trace } from '../model';
import { carriesOf } from './lanes';
import { normals, randomRun, type Sizes } from './random-run.fixture';
import { runBackward } from './run-backward';
import { runForward } from './run-forward';
import { arraysOf, weightGradients } from './weight-gradients';

const LSTM = `f = sigmoid(W_f @ [h_prev, x] + b_f)
i = sigmoid(W_i @ [h_prev, x] + b_i)
g = tanh(W_g @ [h_prev, x] + b_g)
c = f * c_prev + i * g
o = sigmoid(W_o @ [h_prev, x] + b_o)
h = o * tanh(c)`;

function example(sizes: Sizes = {}) {
  const run = randomRun(LSTM, { steps: 6, ...sizes });
  const trace = runForward(run.model, run.weights, run.sequence);
  return { ...run, trace, output: normals(run.random, trace.output.length) };
}

/** The timesteps [from, to) of a run, begun from the states that the whole run had there. */
function chunkOf({ model, sequence, lanes }: Trace, from: number, to: number): Sequence {
  const { batch, input } = sequence;
  const row = batch * model.inputSize;
  return {
    steps: to - from,
    batch,
    input: input.slice(from * row, to * row),
    initial: lanes.map(({ backward, sizes, values }) => {
      const first = backward ? to - 1 : from;
      return new Map(
        carriesOf(model.graph).map(({ state, previous }) => {
          const count = batch * (sizes[previous.index] ?? NaN);
          const own = values[previous.index] ?? new Float64Array();
          return [state, own.slice(first * count, (first + 1) * count)];
        }),
      );
    }),
  };
}

/** The largest entry by which gradients of the weights differ from the sum of those of the chunks. */
function farthest(model: Model, whole: Gradients, chunks: readonly Gradients[]): number {
  const parts = chunks.map((chunk) => arraysOf(model, weightGradients(model, chunk)));
  const distances = arraysOf(model, weightGradients(model, whole)).flatMap((array, place) =>
    [...array].map((entry, k) =>
      Math.abs(entry - parts.reduce((sum, part) => sum + (part[place]?.[k] ?? NaN), 0)),
    ),
  );
  return Math.max(...distances);
}

describe('truncated back-propagation', () => {
  test.each([6, 7, 100])('with a window of %i over 6 timesteps is the whole of it', (window) => {
    const { trace, output } = example({ directions: 2, layers: 2 });
    expect(runBackward(trace, { output }, window)).toEqual(runBackward(trace, { output }));
  });

  const arrangements: readonly { readonly name: string; readonly sizes: Sizes }[] = [
    { name: 'one lane', sizes: {} },
    { name: 'a stack of two', sizes: { layers: 2 } },
    { name: 'both directions', sizes: { directions: 2 } },
    { name: 'two layers in both directions', sizes: { layers: 2, directions: 2 } },
  ];
  const cases = arrangements.flatMap((arrangement) =>
    [1, 2, 3].map((window) => ({ ...arrangement, window })),
  );
  test.each(cases)(
    '$name, window $window: is the sum of chunks, each begun from states that are given to it',
    ({ sizes, window }) => {
      const { model, weights, trace, output } = example(sizes);
      const width = output.length / trace.sequence.steps;
      const chunks = Array.from({ length: 6 / window }, (_, k) => {
        const chunk = runForward(model, weights, chunkOf(trace, k * window, (k + 1) * window));
        const own = output.slice(k * window * width, (k + 1) * window * width);
        return runBackward(chunk, { output: own });
      });
      const whole = runBackward(trace, { output }, window);
      expect(farthest(model, whole, chunks)).toBeLessThan(1e-13);
      expect([...whole.input]).toEqual(chunks.flatMap(({ input }) => [...input]));
      expect(farthest(model, runBackward(trace, { output }), chunks)).toBeGreaterThan(1e-3);
    },
  );

  test('windows that do not fill the sequence end with a shorter one, counted from the lane’s own start', () => {
    const { model, weights, trace, output } = example({ steps: 7 });
    const width = output.length / 7;
    const bounds = [0, 3, 6, 7];
    const chunks = bounds.slice(1).map((to, k) => {
      const from = bounds[k] ?? NaN;
      const chunk = runForward(model, weights, chunkOf(trace, from, to));
      return runBackward(chunk, { output: output.slice(from * width, to * width) });
    });
    const whole = runBackward(trace, { output }, 3);
    expect(farthest(model, whole, chunks)).toBeLessThan(1e-13);
    expect(whole.lanes[0]?.initial).toEqual(chunks[0]?.lanes[0]?.initial);
  });

  test('leaves a state at a cut its own gradient', () => {
    const { model, trace, output } = example();
    const { lanes } = runBackward(trace, { output }, 2);
    const { index } = model.graph.byId.get('c_prev') ?? { index: -1 };
    const size = (lanes[0]?.values[index]?.length ?? 0) / 6;
    expect(lanes[0]?.values[index]?.slice(2 * size, 3 * size).every((g) => g !== 0)).toBe(true);
  });

  test.each([0, -1, 2.5, NaN])('a window of %d is refused', (window) => {
    const { trace, output } = example();
    expect(() => runBackward(trace, { output }, window)).toThrow('whole number of at least 1');
  });
});
