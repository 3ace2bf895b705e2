import { describe, expect, test } from 'vitest';
import { graphOf } from '../build-graph';
import type { Model, Sequence, Trace, Weights } from '../model';
import { seriesOf, valueAt } from '../trace';
import { finalStatesOf } from './final-states';
import { randomRun, type Run } from './random-run.fixture';
import { runForward } from './run-forward';

const LSTM = `f = sigmoid(W_f @ [h_prev, x] + b_f)
i = sigmoid(W_i @ [h_prev, x] + b_i)
g = tanh(W_g @ [h_prev, x] + b_g)
c = f * c_prev + i * g
o = sigmoid(W_o @ [h_prev, x] + b_o)
h = o * tanh(c)`;

function forward({ model, weights, sequence }: Run): Trace {
  return runForward(model, weights, sequence);
}

/** Entries of every node of a lane, as plain lists that a failing test prints well. */
function valuesOf(trace: Trace, lane: number): number[][] {
  return (trace.lanes[lane]?.values ?? []).map((values) => [...values]);
}

describe('a forward run', () => {
  test('gives the values that one works out by hand', () => {
    const model: Model = {
      graph: graphOf('h = relu(W @ [h_prev, x] - 0.5 * h_prev)'),
      inputSize: 1,
      hiddenSize: 1,
      layers: 1,
      directions: 1,
      readout: { on: 'every', size: 1 },
    };
    const weights: Weights = {
      lanes: [new Map([['W', Float64Array.of(2, 3)]])],
      readout: new Map([
        ['W_y', Float64Array.of(-1)],
        ['b_y', Float64Array.of(10)],
      ]),
    };
    const trace = runForward(model, weights, {
      steps: 3,
      batch: 1,
      input: Float64Array.of(1, 2, -100),
    });
    // 3·1 = 3; 2·3 + 3·2 − 1.5 = 10.5; 2·10.5 − 300 − 5.25 < 0
    expect([...trace.output]).toEqual([3, 10.5, 0]);
    expect([...(trace.logits ?? [])]).toEqual([7, -0.5, 10]);
    expect([...seriesOf(trace, 'h_prev').values]).toEqual([0, 3, 10.5]);
    expect([...valueAt(trace, '[h_prev, x]', 1)]).toEqual([3, 2]);
  });

  test('treats the rows of a batch as if each ran alone', () => {
    const run = randomRun(LSTM, {
      batch: 3,
      layers: 2,
      directions: 2,
      readout: { on: 'last', size: 2 },
    });
    const { steps, batch, input, initial } = run.sequence;
    const together = forward(run);
    const part = (values: Float64Array, row: number): Float64Array => {
      const size = values.length / (steps * batch);
      return values.filter((_, k) => Math.floor(k / size) % batch === row);
    };
    for (let row = 0; row < batch; row++) {
      const alone = runForward(run.model, run.weights, {
        steps,
        batch: 1,
        input: part(input, row),
        initial: (initial ?? []).map(
          (lane) =>
            new Map(
              [...lane].map(([name, all]) => [
                name,
                all.slice((row * all.length) / batch, ((row + 1) * all.length) / batch),
              ]),
            ),
        ),
      });
      expect(alone.output).toEqual(part(together.output, row));
      expect(alone.logits).toEqual(together.logits?.slice(row * 2, row * 2 + 2));
    }
  });

  test('in both directions is two single runs, one of them on the reversed input', () => {
    const both = randomRun(LSTM, { directions: 2, steps: 5 });
    const { model, weights, sequence } = both;
    const trace = forward(both);
    const reverse = (values: Float64Array, width: number): Float64Array =>
      values.map(
        (_, k) => values[values.length - width * (Math.floor(k / width) + 1) + (k % width)] ?? NaN,
      );
    const single = (lane: number, input: Float64Array): Trace =>
      runForward(
        { ...model, directions: 1 },
        { lanes: weights.lanes.slice(lane, lane + 1), readout: null },
        { ...sequence, input, initial: sequence.initial?.slice(lane, lane + 1) ?? [] },
      );
    const { batch } = sequence;
    const there = single(0, sequence.input);
    const back = single(1, reverse(sequence.input, batch * model.inputSize));

    const { hiddenSize: H } = model;
    const half = (first: number): Float64Array =>
      trace.output.filter((_, k) => k % (2 * H) >= first && k % (2 * H) < first + H);
    expect(half(0)).toEqual(there.output);
    expect(half(H)).toEqual(reverse(back.output, batch * H));
    expect(valuesOf(trace, 0)).toEqual(valuesOf(there, 0));
    expect(trace.lanes.map((lane) => lane.backward)).toEqual([false, true]);
  });

  test('with a layer above is a run on the output of the layer below', () => {
    const run = randomRun(LSTM, { layers: 2, directions: 2 });
    const { model, weights, sequence } = run;
    const initial = sequence.initial ?? [];
    const below = runForward(
      { ...model, layers: 1 },
      { lanes: weights.lanes.slice(0, 2), readout: null },
      { ...sequence, initial: initial.slice(0, 2) },
    );
    const above = runForward(
      { ...model, layers: 1, inputSize: 2 * model.hiddenSize },
      { lanes: weights.lanes.slice(2), readout: null },
      { ...sequence, input: below.output, initial: initial.slice(2) },
    );
    expect(forward(run).output).toEqual(above.output);
  });

  test('cut in two goes on from the final states as if it had not been cut', () => {
    const run = randomRun(LSTM, { steps: 7, layers: 2 });
    const { model, weights, sequence } = run;
    const cut = 3 * sequence.batch * model.inputSize;
    const first = runForward(model, weights, {
      ...sequence,
      steps: 3,
      input: sequence.input.slice(0, cut),
    });
    const second = runForward(model, weights, {
      steps: 4,
      batch: sequence.batch,
      input: sequence.input.slice(cut),
      initial: finalStatesOf(first),
    });
    const whole = forward(run);
    expect([...first.output, ...second.output]).toEqual([...whole.output]);
    expect(finalStatesOf(second)).toEqual(finalStatesOf(whole));
  });

  test('reads out where each direction ends when it reads out last', () => {
    const run = randomRun(LSTM, {
      directions: 2,
      batch: 1,
      steps: 3,
      readout: { on: 'last', size: 1 },
    });
    const { output, logits } = forward(run);
    const features = [...output.slice(12, 15), ...output.slice(3, 6)];
    const matrix = run.weights.readout?.get('W_y') ?? [];
    const bias = run.weights.readout?.get('b_y')?.[0] ?? NaN;
    const sum = features.reduce(
      (partial, feature, k) => partial + feature * (matrix[k] ?? NaN),
      bias,
    );
    expect(logits?.[0]).toBeCloseTo(sum, 14);
  });

  test('starts from zeros where no initial state is given', () => {
    const run = randomRun(LSTM);
    const { steps, batch, input } = run.sequence;
    const zeros = new Float64Array(batch * 3);
    const initial = [
      new Map([
        ['h', zeros],
        ['c', zeros],
      ]),
    ];
    const explicit = runForward(run.model, run.weights, { steps, batch, input, initial });
    expect(runForward(run.model, run.weights, { steps, batch, input }).output).toEqual(
      explicit.output,
    );
  });

  test('repeats itself to the bit', () => {
    const run = randomRun(LSTM, { directions: 2 });
    expect(forward(run).output).toEqual(forward(run).output);
  });
});

describe('a forward run says what does not fit', () => {
  const run = randomRun(LSTM);
  const { model, weights, sequence } = run;
  const without = (name: string): Weights => ({
    lanes: weights.lanes.map((lane) => new Map([...lane].filter(([other]) => other !== name))),
    readout: null,
  });
  const cases: readonly [string, Model, Weights, Sequence, string][] = [
    [
      'no steps',
      model,
      weights,
      { ...sequence, steps: 0 },
      'The length of the sequence must be a whole number of at least 1, not 0.',
    ],
    ['half a row', model, weights, { ...sequence, batch: 0.5 }, 'The batch size'],
    ['no hidden units', { ...model, hiddenSize: 0 }, weights, sequence, 'The hidden size H'],
    [
      'a short input',
      model,
      weights,
      { ...sequence, input: new Float64Array(3) },
      'The input has 3 entries, but needs 16',
    ],
    [
      'a missing parameter',
      model,
      without('W_g'),
      sequence,
      'The parameter W_g of layer 1, forward is missing.',
    ],
    [
      'weights of another size',
      { ...model, hiddenSize: 4 },
      weights,
      sequence,
      'The parameter W_f of layer 1, forward has 15 entries, but needs 24 (H = 4, X = 2).',
    ],
    ['too few lanes', { ...model, layers: 2 }, weights, sequence, 'The model has 2 lanes'],
    [
      'a missing read-out',
      { ...model, readout: { on: 'last', size: 1 } },
      weights,
      sequence,
      'W_y of the read-out is missing.',
    ],
    [
      'a state that the cell lacks',
      model,
      weights,
      { ...sequence, initial: [new Map([['m', new Float64Array(6)]])] },
      'does not carry m',
    ],
    [
      'a short state',
      model,
      weights,
      { ...sequence, initial: [new Map([['c', new Float64Array(5)]])] },
      'The initial state c of layer 1, forward has 5 entries, but needs 6',
    ],
  ];
  test.each(cases)('%s', (_, ofModel, ofWeights, on, message) => {
    expect(() => runForward(ofModel, ofWeights, on)).toThrow(message);
  });
});
