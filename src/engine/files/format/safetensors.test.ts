import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, MOST_HEADER } from '../limits';
import { problemOf } from '../problem.fixture';
import { anyTensors, bitsOf, brokenFrom } from '../tensors.fixture';
import { readSafetensors } from './safetensors-read';
import { writeSafetensors } from './safetensors-write';

/** A file with that header, and that many bytes after it. */
function fileWith(header: string, body: number | Uint8Array = 0): Uint8Array {
  const text = new TextEncoder().encode(header);
  const bytes = typeof body === 'number' ? new Uint8Array(body) : body;
  const file = new Uint8Array(8 + text.length + bytes.length);
  new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
  file.set(text, 8);
  file.set(bytes, 8 + text.length);
  return file;
}

const entry = (from: number, to: number, shape = `[${(to - from) / 4}]`, dtype = 'F32'): string =>
  `{"dtype":"${dtype}","shape":${shape},"data_offsets":[${from},${to}]}`;

describe('safetensors', () => {
  it('gives back every bit of every number, whatever the names', () => {
    fc.assert(
      fc.property(anyTensors, fc.dictionary(fc.string(), fc.string()), (tensors, notes) => {
        const metadata = new Map(Object.entries(notes));
        const read = readSafetensors(writeSafetensors(tensors, metadata));
        expect(bitsOf(read.tensors)).toEqual(bitsOf(tensors));
        expect(new Map(read.metadata)).toEqual(metadata);
      }),
    );
  });

  it('are written as the format says: header, padding, and the first number at a multiple of 8', () => {
    const bytes = writeSafetensors(new Map([['a', { shape: [1], data: Float32Array.of(1.5) }]]));
    const header = '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}'.padEnd(56);
    expect(new TextDecoder().decode(bytes.subarray(8, 64))).toBe(header);
    expect([...bytes.subarray(0, 8)]).toEqual([56, 0, 0, 0, 0, 0, 0, 0]);
    expect([...bytes.subarray(64)]).toEqual([0, 0, 0xc0, 0x3f]);
  });

  it('may hold halves and bfloat16', () => {
    const halves = [0x3c00, 0xc000, 0x7bff, 0x0001, 0x8000, 0x7c00, 0x7e00];
    const body = new Uint8Array(Uint16Array.from([...halves, 0x3fc0, 0xc2f7]).buffer);
    const header = `{"h":${entry(0, 14, '[7]', 'F16')},"b":${entry(14, 18, '[2]', 'BF16')}}`;
    const { tensors } = readSafetensors(fileWith(header, body));
    expect([...(tensors.get('h')?.data ?? [])]).toEqual([
      1,
      -2,
      65504,
      2 ** -24,
      -0,
      Infinity,
      NaN,
    ]);
    expect([...(tensors.get('b')?.data ?? [])]).toEqual([1.5, -123.5]);
  });

  it.each([
    ['nothing', new Uint8Array(), { kind: 'empty' }],
    ['too short for a length', new Uint8Array(7), { kind: 'cut off', needs: 8, has: 7 }],
    [
      'cut in its header',
      fileWith('{"a":1}').slice(0, 12),
      { kind: 'cut off', needs: 15, has: 12 },
    ],
    ['cut in its numbers', fileWith(`{"a":${entry(0, 8)}}`, 7), { kind: 'cut off' }],
    ['longer than it says', fileWith(`{"a":${entry(0, 8)}}`, 9), { kind: 'damaged' }],
    [
      'a header of 2⁶³ bytes',
      Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 128, 123),
      { kind: 'too large', what: 'header', most: MOST_HEADER },
    ],
    ['no JSON', fileWith('{"a":'), { kind: 'header', where: '' }],
    ['no object', fileWith('[1]'), { kind: 'header', where: '' }],
    [
      'no text',
      fileWith('').length === 8
        ? Uint8Array.of(3, 0, 0, 0, 0, 0, 0, 0, 123, 255, 125)
        : new Uint8Array(),
      { kind: 'header' },
    ],
    [
      'deeply nested',
      fileWith('{"a":' + '['.repeat(400_000) + ']'.repeat(400_000) + '}'),
      { kind: 'header', where: 'a.dtype' },
    ],
    [
      'a tensor without shape',
      fileWith('{"a":{"dtype":"F32","data_offsets":[0,0]}}'),
      { kind: 'header', where: 'a.shape' },
    ],
    [
      'a field too many',
      fileWith(`{"a":${entry(0, 0).replace('{', '{"x":1,')}}`),
      { kind: 'header', where: 'a.x' },
    ],
    [
      'half an offset',
      fileWith(`{"a":${entry(0, 0).replace('[0,0]', '[0,0.5]')}}`),
      { kind: 'header', where: 'a.data_offsets.1' },
    ],
    [
      'a negative size',
      fileWith(`{"a":${entry(0, 4, '[-1]')}}`, 4),
      { kind: 'header', where: 'a.shape.0' },
    ],
    [
      'sizes beyond counting',
      fileWith(`{"a":${entry(0, 4, '[9007199254740991,9007199254740991]')}}`, 4),
      { kind: 'length', name: 'a', has: 4 },
    ],
    [
      'too many axes',
      fileWith(`{"a":${entry(0, 4, '[1,1,1,1,1,1,1,1,1]')}}`, 4),
      { kind: 'too many', what: 'axes', count: 9 },
    ],
    [
      'whole numbers',
      fileWith(`{"a":${entry(0, 8, '[1]', 'I64')}}`, 8),
      { kind: 'number type', name: 'a', found: 'I64' },
    ],
    [
      'a type out of the prototype',
      fileWith(`{"a":${entry(0, 8, '[1]', 'constructor')}}`, 8),
      { kind: 'number type', found: 'constructor' },
    ],
    [
      'a shape that asks for more',
      fileWith(`{"a":${entry(0, 8, '[3]')}}`, 8),
      { kind: 'length', name: 'a', shape: [3], needs: 12, has: 8 },
    ],
    [
      'an end before its beginning',
      fileWith(`{"a":${entry(8, 4, '[1]')}}`, 8),
      { kind: 'length', has: -4 },
    ],
    [
      'an overlap',
      fileWith(`{"a":${entry(0, 8)},"b":${entry(4, 12)}}`, 12),
      { kind: 'place', name: 'b', from: 4, to: 12, expected: 8, most: 12 },
    ],
    [
      'a gap',
      fileWith(`{"a":${entry(0, 4)},"b":${entry(8, 12)}}`, 12),
      { kind: 'place', name: 'b', from: 8, expected: 4 },
    ],
    [
      'a name twice',
      fileWith(`{"a":${entry(0, 4)},"\\u0061":${entry(4, 8)}}`, 8),
      { kind: 'name twice', name: 'a' },
    ],
    [
      'a field twice',
      fileWith(`{"a":${entry(0, 4).replace('{', '{"dtype":"F64",')}}`, 4),
      { kind: 'name twice', name: 'dtype' },
    ],
    [
      'notes that are no texts',
      fileWith('{"__metadata__":{"a":1}}'),
      { kind: 'header', where: '__metadata__' },
    ],
    [
      'a long name',
      fileWith(`{"${'n'.repeat(100)}":1}`),
      { kind: 'header', where: `${'n'.repeat(79)}…` },
    ],
  ])('are refused with %s', (_, bytes, problem) => {
    expect(problemOf(() => readSafetensors(bytes))).toMatchObject(problem);
  });

  it('are refused beyond the size and the number of tensors that are read', () => {
    const large = new Uint8Array(MOST_BYTES + 1);
    const problem = { kind: 'too large', what: 'file', bytes: MOST_BYTES + 1, most: MOST_BYTES };
    expect(problemOf(() => readSafetensors(large))).toEqual(problem);
    const many = Array.from({ length: 1001 }, (_, k) => `"${k}":${entry(0, 0)}`).join();
    expect(problemOf(() => readSafetensors(fileWith(`{${many}}`)))).toMatchObject({
      kind: 'too many',
      count: 1001,
    });
  });

  it('never fail in a way of their own, however they are broken', () => {
    fc.assert(
      fc.property(
        anyTensors.chain((tensors) => brokenFrom(writeSafetensors(tensors, new Map([['k', 'v']])))),
        (bytes) => {
          problemOf(() => readSafetensors(bytes));
        },
      ),
      { numRuns: 500 },
    );
  });
});
