import { describe, expect, test } from 'vitest';
import { cells } from '../../../cells/catalogue';
import { goldenFile } from '../../../engine/files/golden-file.fixture';
import { MOST_BYTES } from '../../../engine/files/limits';
import { writeNetwork } from '../../../engine/files/model/write-network';
import { readNetwork } from '../../../engine/files/model/read-network';
import { writeNpz } from '../../../engine/files/format/npz';
import type { FileTensor } from '../../../engine/files/tensors';
import { runForward } from '../../../engine/reference/run-forward';
import { more as en } from '../../../i18n/more.en';
import { more as zh } from '../../../i18n/more.zh';
import { keptOfNetwork } from '../../../tasks/kept/kept-of-network';
import { typedIds, typedLines } from '../../../tasks/kept/inputs';
import { presetOf } from '../../../tasks/kept/preset-of';
import { unasked } from '../../../tasks/setup';
import lstmLogits from '../../../../test/golden/files/lstm-logits.json';
import gruLogits from '../../../../test/golden/files/gru-logits.json';
import rnnLogits from '../../../../test/golden/files/rnn-logits.json';
import { networkOf, predictionOf } from './network-of-checkpoint';
import { networkAs } from './found-network';
import { openFile, type OpenedFile } from './opened-file';
import { readBytes } from './read-bytes';
import { sayTrouble } from './say-trouble';
import { troubleOf } from './trouble-of';

const fileOf = (bytes: Uint8Array, name = 'model.npz'): File =>
  new File([new Uint8Array(bytes)], name);

async function modelIn(bytes: Uint8Array): Promise<Extract<OpenedFile, { kind: 'model' }>> {
  const opened = await openFile(fileOf(bytes), readBytes);
  if (opened.kind !== 'model') throw new Error('This is a run.');
  return opened;
}

const wanted = {
  id: 'a',
  name: 'mine',
  file: 'model.npz',
  at: 1,
  loss: 'mse',
  own: null,
  on: 'every',
  sample: 'typed',
} as const;

describe('a model of one’s own', () => {
  test.each([
    ['lstm', lstmLogits],
    ['gru', gruLogits],
    ['rnn', rnnLogits],
  ])('of PyTorch says in the explorer what PyTorch says: %s', async (id, { tokens, logits }) => {
    const { file } = await modelIn(goldenFile(`${id}-state.npz`));
    const { network, head } = networkAs(file, null, undefined);
    expect(head?.matrix).toMatch(/weight$/);
    const kept = keptOfNetwork(network, { ...wanted, input: Int32Array.from(tokens) });
    const cell = cells.find((one) => one.id === id);
    if (cell === undefined) throw new Error('There is no such cell.');
    const opened = await presetOf(kept).open(cell, unasked);
    const trace = runForward(opened.model, opened.weights, opened.sequence);
    const said = opened.predict(trace, []);
    logits.forEach(([first = NaN], t) => {
      expect(said[t]).toBeCloseTo(first, 12);
    });
    // And comes out again as it came in.
    const again = readNetwork(writeNetwork(networkOf(kept, cell), 'npz', 'float64'), cells);
    expect(again.weights).toEqual(network.weights);
    expect(predictionOf(kept, cell, 'a.npz').shown).toEqual(trace.logits);
  });

  test('can be read out by any layer that fits, or by none', async () => {
    const { file } = await modelIn(goldenFile('lstm-state.npz'));
    const usual = networkAs(file, null, undefined);
    const width = usual.network.model.hiddenSize * 2;
    const other: FileTensor = { shape: [5, width], data: new Float64Array(5 * width).fill(0.5) };
    const tensors = new Map([...file.tensors, ['attention.weight', other]]);
    const both = { ...file, tensors };
    const { heads } = networkAs(both, null, undefined);
    expect(heads.map(({ matrix }) => matrix)).toEqual([usual.head?.matrix, 'attention.weight']);
    expect(networkAs(both, null, 'attention.weight').network.model.readout?.size).toBe(5);
    const none = networkAs(both, null, null);
    expect(none.network.model.readout).toBeNull();
    const kept = keptOfNetwork(none.network, { ...wanted, input: Int32Array.of(0, 1) });
    const opened = await presetOf(kept).open(none.network.cell as (typeof cells)[number], unasked);
    const trace = runForward(opened.model, opened.weights, opened.sequence);
    expect(opened.predict(trace, [])[1]).toBe(trace.output[width]);
  });

  test('that is an RNN with relu is opened with the equations of one', async () => {
    const { file } = await modelIn(goldenFile('rnn-state.npz'));
    const { network } = networkAs(file, null, null);
    const own = {
      name: 'RNN (relu)',
      equations: network.cell.equations.replaceAll('tanh(', 'relu('),
    };
    const ids = Int32Array.of(0, 1, 2);
    const cell = network.cell as (typeof cells)[number];
    const [usual, other] = await Promise.all(
      [null, own].map(async (equations) => {
        const kept = keptOfNetwork(network, { ...wanted, own: equations, input: ids });
        const opened = await presetOf(kept).open(cell, unasked);
        return runForward(opened.model, opened.weights, opened.sequence).output;
      }),
    );
    expect([...(other ?? [])].every((h) => h >= 0)).toBe(true);
    expect([...(usual ?? [])].some((h) => h < 0)).toBe(true);
  });

  test('of Keras without names is read, with its dense layer to choose', async () => {
    const tensor = (shape: readonly number[]): FileTensor => ({
      shape,
      data: Float64Array.from(
        { length: shape.reduce((product, size) => product * size, 1) },
        (_, k) => Math.sin(k),
      ),
    });
    const list = [[2, 12], [3, 12], [12], [3, 12], [3, 12], [12], [3, 1], [1]].map(tensor);
    const arrays = new Map(list.map((one, k) => [`arr_${k}`, one]));
    const read = await modelIn(writeNpz(arrays));
    const found = networkAs(read.file, null, undefined);
    expect(found.heads).toEqual([{ matrix: 'arr_6', bias: 'arr_7' }]);
    expect(found.head?.matrix).toBe('arr_6');
    expect(found.network.model).toMatchObject({ layers: 2, hiddenSize: 3, inputSize: 2 });
    const input = typedLines('1 2\n3, 4', 2);
    if ('kind' in input) throw new Error('This can be read.');
    const kept = keptOfNetwork(found.network, { ...wanted, input });
    const opened = await presetOf(kept).open(found.network.cell as (typeof cells)[number], unasked);
    expect([...opened.sequence.input]).toEqual([1, 2, 3, 4]);
  });
});

describe('typed numbers', () => {
  test.each([
    ['1 2', 2, null],
    ['1 2\n3', 2, { kind: 'line', line: 2, needs: 2, has: 1 }],
    ['1 x', 1, { kind: 'number', text: 'x' }],
    ['1 Infinity', 1, { kind: 'number', text: 'Infinity' }],
    [' \n ', 1, { kind: 'count' }],
    ['0 '.repeat(513), 1, { kind: 'count' }],
  ])('%j with %d inputs', (text, inputs, problem) => {
    const read = typedLines(text, inputs);
    expect('kind' in read ? read : null).toEqual(problem);
  });

  test('of words stay within the embedding', () => {
    expect(typedIds('0, 4', 5)).toEqual(Int32Array.of(0, 4));
    expect(typedIds('5', 5)).toEqual({ kind: 'number', text: '5' });
    expect(typedIds('-1', 5)).toEqual({ kind: 'number', text: '-1' });
  });
});

describe('a file that cannot be opened', () => {
  const huge = { name: 'a', size: MOST_BYTES + 1 } as File;
  const wide = new Map<string, FileTensor>([
    ['weight_ih_l0', { shape: [2400, 1], data: new Float32Array(2400) }],
    ['weight_hh_l0', { shape: [2400, 600], data: new Float32Array(2400 * 600) }],
  ]);
  const gone = {
    name: 'a',
    size: 1,
    arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
  };
  test.each([
    ['torch.save', fileOf(goldenFile('torch-save.pt')), /torch\.save/, /torch\.save/],
    ['nothing in it', fileOf(new Uint8Array()), /is empty/, /是空的/],
    [
      'a picture',
      fileOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)),
      /neither/,
      /既不是/,
    ],
    [
      'an end that is missing',
      fileOf(goldenFile('lstm-state.npz').slice(0, 500)),
      /cut off/,
      /不完整/,
    ],
    ['too many bytes', huge, /64\.0 MB are read/, /最多读取 64\.0 MB/],
    [
      'no network',
      fileOf(writeNpz(new Map([['a', { shape: [1], data: Float64Array.of(1) }]]))),
      /no LSTM.*\(a\)/,
      /没有 LSTM.*a/,
    ],
    ['too many units', fileOf(writeNpz(wide)), /600 units.*512/, /600 个单元.*512/],
    ['bytes that are gone', gone as unknown as File, /could not read/, /读不了/],
  ])('says so in both languages: %s', async (_, file, english, chinese) => {
    const trouble = await openFile(file, readBytes).then(() => null, troubleOf);
    if (trouble === null) throw new Error('It was opened.');
    expect(sayTrouble(en.labFiles, trouble, 'en')).toMatch(english);
    expect(sayTrouble(zh.labFiles, trouble, 'zh')).toMatch(chinese);
  });
});
