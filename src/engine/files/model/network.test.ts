import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../../cells/catalogue';
import gruLogits from '../../../../test/golden/files/gru-logits.json';
import lstmLogits from '../../../../test/golden/files/lstm-logits.json';
import rnnLogits from '../../../../test/golden/files/rnn-logits.json';
import { randomRun } from '../../formula/random-run.fixture';
import type { Tensors } from '../../model';
import { runForward } from '../../reference/run-forward';
import { writeNpz } from '../format/npz';
import { writeSafetensors } from '../format/safetensors-write';
import { goldenFile } from '../golden-file.fixture';
import { problemOf } from '../problem.fixture';
import { readTensorFile } from '../tensor-file';
import type { FileTensor, FileTensors } from '../tensors';
import { brokenFrom } from '../tensors.fixture';
import type { Network } from './network';
import { networkIn, readNetwork } from './read-network';
import { tensorsOfNetwork, writeNetwork } from './write-network';

function cellOf(id: string): (typeof cells)[number] {
  const cell = cells.find((one) => one.id === id);
  if (cell === undefined) throw new Error(`There is no cell ${id}.`);
  return cell;
}

/** A network of that cell with numbers drawn at random, some of them −0 and subnormal. */
function networkOf(
  id: string,
  sizes: Parameters<typeof randomRun>[1] = {},
  hasWords = false,
): Network {
  const cell = cellOf(id);
  const { model, weights } = randomRun(cell.equations, sizes);
  for (const lane of weights.lanes) {
    for (const values of lane.values()) {
      values[0] = -0;
      values[1] = 5e-324;
    }
  }
  const values = Float64Array.from({ length: 4 * model.inputSize }, (_, k) => k / 7);
  const embedding = hasWords ? { rows: 4, size: model.inputSize, values } : null;
  return { cell, model, weights, embedding };
}

/** The bits of every number. */
function bits(tensors: readonly Tensors[]): readonly unknown[] {
  return tensors.map((lane) =>
    [...lane].map(([name, values]) => [
      name,
      [...new BigUint64Array(Float64Array.from(values).buffer)],
    ]),
  );
}

const SIZES = [
  {},
  { layers: 3, directions: 2, readout: { on: 'last', size: 2 } },
  { inputSize: 3, hiddenSize: 1, layers: 2, readout: { on: 'every', size: 1 } },
] as const;

describe.each(cells.map(({ id }) => id))('the weights of the cell %s', (id) => {
  it.each(['safetensors', 'npz'] as const)('come back bit by bit from %s', (format) => {
    for (const sizes of SIZES) {
      for (const hasWords of [false, true]) {
        const network = networkOf(id, sizes, hasWords);
        const read = readNetwork(writeNetwork(network, format, 'float64'), cells, {
          readout: network.model.readout?.on ?? 'every',
        });
        expect(bits(read.weights.lanes)).toEqual(bits(network.weights.lanes));
        expect(read.weights.readout).toEqual(network.weights.readout);
        expect(read.embedding).toEqual(network.embedding);
        expect({ ...read.model, graph: null }).toEqual({ ...network.model, graph: null });
        expect(read.cell.id).toBe(id);
        expect(read.unused).toEqual([]);
      }
    }
  });

  it('are in float32 the nearest there are, and those come back bit by bit', () => {
    const network = networkOf(id, SIZES[1]);
    const first = readNetwork(writeNetwork(network, 'npz', 'float32'), cells);
    const second = readNetwork(writeNetwork(first, 'safetensors', 'float32'), cells);
    expect(bits(second.weights.lanes)).toEqual(bits(first.weights.lanes));
    const rounded = network.weights.lanes.map(
      (lane) => new Map([...lane].map(([name, values]) => [name, values.map(Math.fround)])),
    );
    expect(bits(first.weights.lanes)).toEqual(bits(rounded));
  });
});

describe('the names', () => {
  it('are those of PyTorch for its own modules, with the second bias zero where the equations have one', () => {
    const tensors = tensorsOfNetwork(networkOf('lstm', SIZES[1], true), 'float32');
    expect([...tensors.keys()].slice(0, 9)).toEqual([
      'embedding.weight',
      ...['weight_ih_l0', 'weight_hh_l0', 'bias_ih_l0', 'bias_hh_l0'].map((name) => `lstm.${name}`),
      ...['weight_ih', 'weight_hh', 'bias_ih', 'bias_hh'].map((name) => `lstm.${name}_l0_reverse`),
    ]);
    expect([...tensors.keys()].slice(-2)).toEqual(['fc.weight', 'fc.bias']);
    expect(tensors.get('lstm.bias_hh_l0')?.data.every((value) => value === 0)).toBe(true);
    const gru = tensorsOfNetwork(networkOf('gru'), 'float32');
    expect(
      gru
        .get('gru.bias_hh_l0')
        ?.data.slice(-3)
        .some((value) => value !== 0),
    ).toBe(true);
  });

  it('are those of the equations for the other cells', () => {
    const names = [...tensorsOfNetwork(networkOf('cifg', { directions: 2 }), 'float32').keys()];
    expect(names).toContain('cifg.W_f_l0');
    expect(names).toContain('cifg.b_o_l0_reverse');
  });
});

describe('a state dict of PyTorch', () => {
  it.each([
    ['lstm', lstmLogits],
    ['gru', gruLogits],
    ['rnn', rnnLogits],
  ])(
    'of two layers in both directions gives the logits of PyTorch itself: %s',
    (id, { tokens, logits }) => {
      const read = readNetwork(goldenFile(`${id}-state.npz`), cells, { readout: 'every' });
      const { model, weights, embedding } = read;
      expect([read.cell.id, read.source, read.unused]).toEqual([id, 'pytorch', []]);
      expect(model).toMatchObject({ inputSize: 3, hiddenSize: 2, layers: 2, directions: 2 });
      const rows = tokens.flatMap((token) => [
        ...(embedding?.values.slice(3 * token, 3 * token + 3) ?? []),
      ]);
      const input = Float64Array.from(rows);
      const trace = runForward(model, weights, { steps: tokens.length, batch: 1, input });
      logits.flat().forEach((value, k) => {
        expect(trace.logits?.[k]).toBeCloseTo(value, 12);
      });
    },
  );

  const state = tensorsOfNetwork(
    networkOf('lstm', { layers: 2, readout: { on: 'last', size: 1 } }),
    'float64',
  );
  const tensor = (...shape: number[]): FileTensor => ({
    shape,
    data: new Float64Array(shape.reduce((product, size) => product * size, 1)).fill(0.5),
  });
  const changed = (change: (tensors: Map<string, FileTensor>) => void): FileTensors => {
    const tensors = new Map(state);
    change(tensors);
    return tensors;
  };
  const renamed = (from: RegExp, to: string): FileTensors =>
    new Map([...state].map(([name, one]) => [name.replace(from, to), one]));
  const read = (tensors: FileTensors, options = {}) =>
    networkIn({ tensors, metadata: new Map() }, cells, options);

  it('is found whatever stands before its names', () => {
    for (const prefix of ['', 'encoder.rnn.', 'a.b.']) {
      expect(read(renamed(/^lstm\./, prefix)).model.layers).toBe(2);
    }
  });

  it('is found as the weights of an nn.LSTMCell', () => {
    const cell = new Map([...state].filter(([name]) => name.includes('_l0')));
    const names = new Map([...cell].map(([name, one]) => [name.replace('_l0', ''), one]));
    expect(read(names).model).toMatchObject({ layers: 1, hiddenSize: 3, readout: null });
  });

  it('without biases has biases of zero', () => {
    const { weights } = read(new Map([...state].filter(([name]) => !name.includes('bias'))));
    expect(weights.lanes[1]?.get('b_f')).toEqual(new Float64Array(3));
    expect(weights.readout?.get('b_y')).toEqual(new Float64Array(1));
  });

  it('has a head whatever its name; of several the one that is named as one, or none', () => {
    expect(read(renamed(/^fc/, 'my_layer')).model.readout).toEqual({ on: 'every', size: 1 });
    const two = changed((all) => all.set('norm.weight', tensor(5, 3)).set('norm.bias', tensor(5)));
    expect(read(two).model.readout?.size).toBe(1);
    expect(read(two).unused).toEqual(['norm.weight', 'norm.bias']);
    const unclear = new Map(
      [...two].map(([name, one]) => [name.replace('fc.', 'attention.'), one]),
    );
    expect(read(unclear).model.readout).toBeNull();
    expect(read(unclear).unused).toHaveLength(4);
  });

  it('with several modules is read where one of them is named', () => {
    const two = changed((all) => {
      for (const [name, one] of state) all.set(name.replace('lstm.', 'decoder.'), one);
    });
    const prefixes = ['lstm.', 'decoder.'];
    expect(problemOf(() => read(two))).toEqual({ kind: 'several networks', prefixes });
    expect(read(two, { prefix: 'decoder.' }).model.layers).toBe(2);
  });

  it.each([
    [
      'a projection',
      changed((all) => all.set('lstm.weight_hr_l0', tensor(2, 3))),
      { kind: 'projection', name: 'lstm.weight_hr_l0' },
    ],
    [
      'five gates',
      changed((all) => all.set('lstm.weight_hh_l0', tensor(15, 3))),
      { kind: 'gates', room: 15, hidden: 3 },
    ],
    [
      'a bias missing',
      changed((all) => all.delete('lstm.bias_hh_l1')),
      { kind: 'missing', name: 'lstm.bias_hh_l1' },
    ],
    ['a layer missing', renamed(/_l1/, '_l2'), { kind: 'missing', name: 'lstm.weight_ih_l1' }],
    ['four layers', renamed(/_l1/, '_l3'), { kind: 'layers', count: 4, most: 3 }],
    [
      'one direction of one layer',
      changed((all) => all.set('lstm.weight_ih_l0_reverse', tensor(12, 2))),
      { kind: 'missing', name: 'lstm.weight_hh_l0_reverse' },
    ],
    [
      'another hidden size above',
      changed((all) => all.set('lstm.weight_hh_l1', tensor(8, 2))),
      { kind: 'shape', name: 'lstm.weight_hh_l1', found: [8, 2], needs: [12, 3] },
    ],
    [
      'a matrix that is a vector',
      changed((all) => all.set('lstm.weight_hh_l0', tensor(12))),
      { kind: 'shape', needs: [null, null] },
    ],
    [
      'an empty matrix',
      changed((all) => all.set('lstm.weight_hh_l0', tensor(0, 0))),
      { kind: 'shape' },
    ],
    [
      'a number that is none',
      changed((all) =>
        all.set('lstm.bias_ih_l0', { shape: [12], data: new Float64Array(12).fill(NaN, 7) }),
      ),
      { kind: 'not finite', name: 'lstm.bias_ih_l0', index: 7 },
    ],
    [
      'nothing recurrent',
      new Map([['conv.weight', tensor(3, 3)]]),
      { kind: 'no recurrent layer', names: ['conv.weight'] },
    ],
    [
      'a cell that is not at hand',
      new Map([['own:x.W_l0', tensor(3, 3)]]),
      { kind: 'cell unknown', cell: 'own:x' },
    ],
    [
      'own names of other shapes',
      new Map([['mgu.W_f_l0', tensor(3)]]),
      { kind: 'sizes unknown', cell: 'mgu' },
    ],
    [
      'own names that are missing',
      new Map([['mgu.W_f_l0', tensor(3, 5)]]),
      { kind: 'missing', name: 'mgu.b_f_l0' },
    ],
  ])('is refused with %s', (_, tensors, problem) => {
    expect(problemOf(() => read(tensors))).toMatchObject(problem);
  });

  it('saved by torch.save is known for what it is, as are the files of Keras', () => {
    const found = (bytes: Uint8Array): unknown => problemOf(() => readTensorFile(bytes));
    expect(found(goldenFile('torch-save.pt'))).toEqual({ kind: 'other format', found: 'pytorch' });
    expect(found(goldenFile('torch-save-old.pt'))).toEqual({
      kind: 'other format',
      found: 'pytorch',
    });
    const hdf5 = Uint8Array.of(0x89, 0x48, 0x44, 0x46, 13, 10, 26, 10, 0, 0);
    expect(found(hdf5)).toEqual({ kind: 'other format', found: 'hdf5' });
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0);
    expect(found(picture)).toEqual({ kind: 'other format', found: 'unknown' });
    expect(found(new Uint8Array())).toEqual({ kind: 'empty' });
  });

  it('never fails in a way of its own, whatever its tensors and their shapes', () => {
    const name = fc
      .tuple(
        fc.constantFrom('', 'lstm.', 'mgu.', 'fc.'),
        fc.constantFrom(
          'weight_ih',
          'weight_hh',
          'bias_ih',
          'weight',
          'bias',
          'W_f',
          'kernel',
          'recurrent_kernel',
          'arr_0',
          'arr_1',
          'arr_2',
        ),
        fc.constantFrom('', '_l0', '_l1', '_l0_reverse'),
      )
      .map((parts) => parts.join(''));
    const shape = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, shape), { maxLength: 8 }), (list) => {
        problemOf(() => read(new Map(list.map(([one, sizes]) => [one, tensor(...sizes)]))));
      }),
      { numRuns: 2000 },
    );
  });

  it('never fails in a way of its own, however its file is broken', () => {
    const files = [writeSafetensors(state), writeNpz(state), goldenFile('torch-save.pt')];
    fc.assert(
      fc.property(fc.constantFrom(...files).chain(brokenFrom), (bytes) => {
        problemOf(() => readNetwork(bytes, cells));
      }),
      { numRuns: 500 },
    );
  });
});
