import { describe, expect, it } from 'vitest';
import { cells } from '../../../cells/catalogue';
import { createRandom } from '../../random';
import { runForward } from '../../reference/run-forward';
import { goldenFile } from '../golden-file.fixture';
import { problemOf } from '../problem.fixture';
import type { FileTensor, FileTensors } from '../tensors';
import { networkIn, readNetwork, type ReadNetwork } from './read-network';

const random = createRandom(5);

function array(...shape: number[]): FileTensor {
  const entries = shape.reduce((product, size) => product * size, 1);
  return { shape, data: Float64Array.from({ length: entries }, () => random.normal()) };
}

/** One recurrent layer of Keras with that many gates. */
function layer(inputs: number, units: number, gates: number, bias = [gates * units]): FileTensor[] {
  return [array(inputs, gates * units), array(units, gates * units), array(...bias)];
}

function numbered(arrays: readonly FileTensor[]): FileTensors {
  return new Map(arrays.map((one, k) => [`arr_${k}`, one]));
}

function read(tensors: FileTensors): ReadNetwork {
  return networkIn({ tensors, metadata: new Map() }, cells);
}

const sigmoid = (v: number): number => 1 / (1 + Math.exp(-v));

/** x @ matrix + bias, as Keras writes it. */
function affine(
  x: readonly number[],
  { shape: [, columns = 0], data }: FileTensor,
  bias?: ArrayLike<number>,
): number[] {
  return Array.from({ length: columns }, (_, c) =>
    x.reduce((sum, value, r) => sum + value * (data[r * columns + c] ?? NaN), bias?.[c] ?? 0),
  );
}

const blocks = (values: readonly number[], units: number): number[][] =>
  Array.from({ length: values.length / units }, (_, k) => values.slice(k * units, (k + 1) * units));

type Step = (
  x: readonly number[],
  h: number[],
  c: number[],
  weights: readonly FileTensor[],
) => [number[], number[]];
const at = (values: readonly number[] | undefined, k: number): number => values?.[k] ?? NaN;

/** keras/src/layers/rnn/lstm.py, gru.py and simple_rnn.py, term by term. */
const STEPS: Readonly<Record<string, Step>> = {
  lstm: (x, h, c, [kernel = array(), recurrent = array(), bias]) => {
    const z = affine(x, kernel, bias?.data).map((v, k) => v + at(affine(h, recurrent), k));
    const [i, f, g, o] = blocks(z, h.length);
    const next = c.map(
      (old, k) => sigmoid(at(f, k)) * old + sigmoid(at(i, k)) * Math.tanh(at(g, k)),
    );
    return [next.map((v, k) => sigmoid(at(o, k)) * Math.tanh(v)), next];
  },
  gru: (x, h, c, [kernel = array(), recurrent = array(), bias]) => {
    const width = 3 * h.length;
    const [xz, xr, xh] = blocks(affine(x, kernel, bias?.data.subarray(0, width)), h.length);
    const [hz, hr, hh] = blocks(affine(h, recurrent, bias?.data.subarray(width)), h.length);
    const next = h.map((old, k) => {
      const z = sigmoid(at(xz, k) + at(hz, k));
      const r = sigmoid(at(xr, k) + at(hr, k));
      return z * old + (1 - z) * Math.tanh(at(xh, k) + r * at(hh, k));
    });
    return [next, c];
  },
  'gru-cho': (x, h, c, [kernel = array(), recurrent = array(), bias]) => {
    const [xz, xr, xh] = blocks(affine(x, kernel, bias?.data), h.length);
    const [hz, hr] = blocks(affine(h, recurrent), h.length);
    const reset = h.map((old, k) => sigmoid(at(xr, k) + at(hr, k)) * old);
    const hh = affine(reset, recurrent).slice(2 * h.length);
    const next = h.map((old, k) => {
      const z = sigmoid(at(xz, k) + at(hz, k));
      return z * old + (1 - z) * Math.tanh(at(xh, k) + at(hh, k));
    });
    return [next, c];
  },
  rnn: (x, h, c, [kernel = array(), recurrent = array(), bias]) => [
    affine(x, kernel, bias?.data).map((v, k) => Math.tanh(v + at(affine(h, recurrent), k))),
    c,
  ],
};

describe('weights of Keras', () => {
  it.each([
    ['lstm', 4, [12]],
    ['gru', 3, [2, 9]],
    ['gru-cho', 3, [9]],
    ['rnn', 1, [3]],
  ])('of one layer run as Keras runs it: %s', (id, gates, bias) => {
    const weights = layer(2, 3, gates, bias);
    const { model, weights: ours, source, cell } = read(numbered(weights));
    expect([source, cell.id]).toEqual(['keras', id]);
    const input = array(4, 2);
    const { output } = runForward(model, ours, {
      steps: 4,
      batch: 1,
      input: Float64Array.from(input.data),
    });
    let [h, c] = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    for (let t = 0; t < 4; t++) {
      [h, c] = STEPS[id]?.([...input.data.subarray(2 * t, 2 * t + 2)], h, c, weights) ?? [h, c];
      h.forEach((value, k) => {
        expect(output[3 * t + k]).toBeCloseTo(value, 13);
      });
    }
  });

  it('of a whole model in the order of get_weights() are told by their shapes', () => {
    const embedding = array(10, 12);
    const head = [array(3, 2), array(2)];
    const {
      model,
      weights,
      embedding: table,
      unused,
    } = read(numbered([embedding, ...layer(12, 3, 4), ...layer(3, 3, 4), ...head]));
    expect(model).toMatchObject({ inputSize: 12, layers: 2, directions: 1, readout: { size: 2 } });
    expect(table?.values).toEqual(embedding.data);
    const [w0, w1, w2, w3, w4, w5] = head[0]?.data ?? [];
    expect([...(weights.readout?.get('W_y') ?? [])]).toEqual([w0, w2, w4, w1, w3, w5]);
    expect(unused).toEqual([]);
  });

  it('without names are two directions where the shapes say so, and refused where they do not', () => {
    const apart = [...layer(2, 3, 4), ...layer(2, 3, 4)];
    expect(read(numbered(apart)).model).toMatchObject({ layers: 1, directions: 2 });
    const stacked = [...apart, ...layer(6, 3, 4), ...layer(6, 3, 4)];
    expect(read(numbered(stacked)).model).toMatchObject({ layers: 2, directions: 2 });
    const alike = [...layer(3, 3, 4), ...layer(3, 3, 4)];
    expect(problemOf(() => read(numbered(alike)))).toEqual({ kind: 'order unclear' });
    const narrow = numbered([...alike, array(3, 1), array(1)]);
    expect(read(narrow).model).toMatchObject({ layers: 2, directions: 1 });
    const wide = numbered([...alike, array(6, 1), array(1)]);
    expect(read(wide).model).toMatchObject({ layers: 1, directions: 2, readout: { size: 1 } });
  });

  it('are found by their names, in both directions', () => {
    const [kernel = array(), recurrent = array(), bias = array()] = layer(2, 3, 4);
    const [backKernel = array(), backRecurrent = array(), backBias = array()] = layer(2, 3, 4);
    const names = new Map([
      ['bidirectional/backward_lstm/lstm_cell/kernel:0', backKernel],
      ['bidirectional/backward_lstm/lstm_cell/recurrent_kernel:0', backRecurrent],
      ['bidirectional/backward_lstm/lstm_cell/bias:0', backBias],
      ['bidirectional/forward_lstm/lstm_cell/kernel:0', kernel],
      ['bidirectional/forward_lstm/lstm_cell/recurrent_kernel:0', recurrent],
      ['bidirectional/forward_lstm/lstm_cell/bias:0', bias],
      ['dense/kernel:0', array(6, 1)],
      ['dense/bias:0', array(1)],
      ['embedding/embeddings:0', array(5, 2)],
      ['step', array()],
    ]);
    const named = read(names);
    expect(named.model).toMatchObject({ directions: 2, readout: { size: 1 } });
    expect(named.embedding?.rows).toBe(5);
    expect(named.unused).toEqual(['step']);
    const inOrder = read(numbered([kernel, recurrent, bias, backKernel, backRecurrent, backBias]));
    expect(named.weights.lanes).toEqual(inOrder.weights.lanes);
    const short = new Map([
      ['kernel', kernel],
      ['recurrent_kernel', recurrent],
    ]);
    expect(read(short).weights.lanes[0]?.get('b_f')).toEqual(new Float64Array(3));
  });

  it.each([
    [
      'units of two sizes',
      numbered([...layer(2, 3, 4), ...layer(3, 5, 4)]),
      { kind: 'unequal layers', sizes: [3, 5] },
    ],
    [
      'layers that do not meet',
      numbered([...layer(2, 3, 4), ...layer(7, 3, 4)]),
      { kind: 'shape', name: 'arr_3', needs: [3, 12] },
    ],
    [
      'four layers',
      numbered(
        Array.from({ length: 4 }, () => layer(3, 3, 4))
          .flat()
          .concat(array(3, 1), array(1)),
      ),
      { kind: 'layers', count: 4 },
    ],
    [
      'a kernel of other gates',
      new Map([
        ['kernel', array(2, 9)],
        ['recurrent_kernel', array(3, 12)],
      ]),
      { kind: 'shape', name: 'kernel', needs: [2, 12] },
    ],
    [
      'two gates',
      new Map([
        ['kernel', array(2, 6)],
        ['recurrent_kernel', array(3, 6)],
      ]),
      { kind: 'gates', room: 6, hidden: 3 },
    ],
    ['no recurrent layer', numbered([array(3, 2), array(2)]), { kind: 'no recurrent layer' }],
  ])('are refused with %s', (_, tensors, problem) => {
    expect(problemOf(() => read(tensors))).toMatchObject(problem);
  });

  it('saved by numpy.savez without names are read', () => {
    expect(readNetwork(goldenFile('numbered.npz'), cells).model).toMatchObject({
      inputSize: 2,
      hiddenSize: 3,
    });
  });
});
