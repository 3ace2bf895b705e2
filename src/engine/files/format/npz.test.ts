import fc from 'fast-check';
import { deflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { goldenFile } from '../golden-file.fixture';
import { MOST_BYTES } from '../limits';
import { problemOf } from '../problem.fixture';
import { anyTensors, bitsOf, brokenFrom } from '../tensors.fixture';
import { crc32 } from './crc32';
import { readNpy, writeNpy } from './npy';
import { readNpz, writeNpz } from './npz';

const one = writeNpy({ shape: [2], data: Float64Array.of(1, 2) });

/** An archive of one file, whose directory says what it is told to say. */
function archive({
  name = 'a.npy',
  method = 0,
  packed = one,
  size = one.length,
  crc = crc32(one),
  flags = 0,
  at = 0,
} = {}): Uint8Array {
  const text = new TextEncoder().encode(name);
  const local = new DataView(new ArrayBuffer(30));
  local.setUint32(0, 0x04034b50, true);
  local.setUint16(26, text.length, true);
  const central = new DataView(new ArrayBuffer(46));
  central.setUint32(0, 0x02014b50, true);
  central.setUint16(8, flags, true);
  central.setUint16(10, method, true);
  central.setUint32(16, crc, true);
  central.setUint32(20, packed.length, true);
  central.setUint32(24, size, true);
  central.setUint16(28, text.length, true);
  central.setUint32(42, at, true);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, 1, true);
  end.setUint32(16, 30 + text.length + packed.length, true);
  const parts = [local, text, packed, central, text, end];
  return Uint8Array.from(
    parts.flatMap((part) => [...(part instanceof Uint8Array ? part : new Uint8Array(part.buffer))]),
  );
}

const npy = (header: string, body = new Uint8Array(8), major = 1): Uint8Array => {
  const text = new TextEncoder().encode(header);
  const length =
    major === 1
      ? [text.length & 255, text.length >> 8]
      : [text.length & 255, text.length >> 8, 0, 0];
  return Uint8Array.from([
    0x93,
    0x4e,
    0x55,
    0x4d,
    0x50,
    0x59,
    major,
    0,
    ...length,
    ...text,
    ...body,
  ]);
};
const plain = "{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }";

describe('.npy', () => {
  const values = Array.from({ length: 24 }, (_, k) => (k - 7) / 3);

  it('of NumPy itself is read in versions 1 to 3, in both orders, in three precisions', () => {
    const first = readNpy('', goldenFile('v1-c-f8.npy'));
    expect(first).toEqual({ shape: [2, 3, 4], data: Float64Array.from(values) });
    const second = readNpy('', goldenFile('v2-fortran-f4.npy'));
    expect(second).toEqual({ shape: [2, 3, 4], data: Float32Array.from(values) });
    const third = readNpy('', goldenFile('v3-c-f2.npy'));
    expect(third.shape).toEqual([3, 4]);
    third.data.forEach((value, k) => {
      expect(Math.abs(value - (values[k] ?? NaN))).toBeLessThan(2 ** -10);
    });
    expect(readNpy('', goldenFile('scalar-f8.npy'))).toEqual({
      shape: [],
      data: Float64Array.of(-0.1),
    });
  });

  it('is written byte by byte as NumPy writes it', () => {
    const bytes = goldenFile('v1-c-f8.npy').slice();
    expect([...writeNpy(readNpy('', bytes))]).toEqual([...bytes]);
  });

  it.each([
    ['int.npy', '<i8'],
    ['object.npy', '|O'],
    ['table.npy', 'structured'],
    ['big-endian.npy', '>f4'],
  ])('of NumPy with other numbers (%s) is refused by their type', (file, found) => {
    const problem = problemOf(() => readNpy('w', goldenFile(file)));
    expect(problem).toEqual({ kind: 'number type', name: 'w', found });
  });

  it.each([
    ['another beginning', Uint8Array.of(1, 2, 3), { kind: 'header', where: 'w' }],
    ['a version to come', npy(plain, undefined, 4), { kind: 'header', where: 'w: version 4' }],
    ['a cut header', npy(plain).slice(0, 30), { kind: 'cut off', format: 'npy' }],
    ['cut numbers', npy(plain, new Uint8Array(7)), { kind: 'length', name: 'w', needs: 8, has: 7 }],
    ['more numbers', npy(plain, new Uint8Array(9)), { kind: 'length', has: 9 }],
    [
      'a key twice',
      npy(plain.replace(', }', ", 'descr': '<f4'}")),
      { kind: 'header', where: 'w: descr' },
    ],
    ['another key', npy(plain.replace(', }', ", 'evil': '<f4'}")), { kind: 'header', where: 'w' }],
    [
      'no shape',
      npy("{'descr': '<f8', 'fortran_order': False}"),
      { kind: 'header', where: 'w: shape' },
    ],
    [
      'a number for a shape',
      npy(plain.replace('(1,)', '(1)')),
      { kind: 'header', where: 'w: shape' },
    ],
    [
      'an endless size',
      npy(plain.replace('(1,)', '(99999999999999999999,)')),
      { kind: 'header', where: 'w: shape' },
    ],
    ['a call', npy(plain.replace('False', '__import__("os")')), { kind: 'header', where: 'w' }],
    ['a long header', npy(plain.padEnd(20_000)), { kind: 'too large', what: 'header' }],
    [
      'many axes',
      npy(plain.replace('(1,)', `(${'1,'.repeat(4000)})`)),
      { kind: 'too many', what: 'axes' },
    ],
  ])('is refused with %s', (_, bytes, problem) => {
    expect(problemOf(() => readNpy('w', bytes))).toMatchObject(problem);
  });

  it('may have its keys in any order and in either quotes, as the format allows', () => {
    const text = '{"shape": (1, 1), "descr": "<f8", \'fortran_order\': True}\n';
    expect(readNpy('', npy(text)).shape).toEqual([1, 1]);
  });
});

describe('.npz', () => {
  it('gives back every bit of every number, whatever the names', () => {
    fc.assert(
      fc.property(anyTensors, (tensors) => {
        expect(bitsOf(readNpz(writeNpz(tensors)))).toEqual(bitsOf(tensors));
      }),
    );
  });

  it('of the same numbers is the same bytes', () => {
    const tensors = new Map([['a', { shape: [2], data: Float32Array.of(1, 2) }]]);
    expect(writeNpz(tensors)).toEqual(writeNpz(tensors));
  });

  it('of NumPy is read, stored and deflated', () => {
    expect(readNpz(goldenFile('lstm-state.npz')).get('rnn.weight_ih_l0')?.shape).toEqual([8, 3]);
    expect(readNpz(goldenFile('gru-state.npz')).get('rnn.weight_hh_l1_reverse')?.shape).toEqual([
      6, 2,
    ]);
  });

  const deflated = { method: 8, packed: deflateSync(one) };

  it('is read however its directory was made up, if it is true', () => {
    expect(readNpz(archive()).get('a')?.data).toEqual(Float64Array.of(1, 2));
    expect(readNpz(archive(deflated)).get('a')?.data).toEqual(Float64Array.of(1, 2));
  });

  it.each([
    ['another check sum', archive({ crc: 1 }), { kind: 'damaged', name: 'a.npy' }],
    [
      'another length, stored',
      archive({ size: one.length - 1 }),
      { kind: 'damaged', name: 'a.npy' },
    ],
    [
      'less in it than announced',
      archive({ ...deflated, size: one.length + 1 }),
      { kind: 'damaged' },
    ],
    [
      'more in it than announced',
      archive({ ...deflated, size: one.length - 1 }),
      { kind: 'damaged' },
    ],
    ['more announced than can be', archive({ ...deflated, size: MOST_BYTES }), { kind: 'damaged' }],
    [
      '4 GB announced',
      archive({ ...deflated, size: 0xffffffff }),
      { kind: 'too large', what: 'contents', most: MOST_BYTES },
    ],
    ['an encrypted file', archive({ flags: 1 }), { kind: 'packing', name: 'a.npy' }],
    ['another packing', archive({ method: 14 }), { kind: 'packing', name: 'a.npy' }],
    ['a place beyond its end', archive({ at: 5000 }), { kind: 'damaged', name: 'a.npy' }],
    ['no directory', Uint8Array.from([0x50, 0x4b, 3, 4, ...one]), { kind: 'damaged', name: '' }],
    ['something that is no array', archive({ name: 'a.txt' }), { kind: 'header', where: 'a.txt' }],
  ])('is refused with %s', (_, bytes, problem) => {
    expect(problemOf(() => readNpz(bytes))).toMatchObject(problem);
  });

  it('does not unpack a bomb: neither one that says so nor one that does not', () => {
    const zeros = new Uint8Array(MOST_BYTES + 1);
    const honest = zipSync({ 'a.npy': zeros });
    expect(problemOf(() => readNpz(honest))).toMatchObject({ kind: 'too large', what: 'contents' });
    const lying = archive({ method: 8, packed: deflateSync(zeros), size: 1000 });
    const begun = performance.now();
    expect(problemOf(() => readNpz(lying))).toMatchObject({ kind: 'damaged' });
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('never fails in a way of its own, however it is broken', () => {
    const files = [goldenFile('lstm-state.npz'), goldenFile('gru-state.npz'), archive(deflated)];
    fc.assert(
      fc.property(fc.constantFrom(...files).chain(brokenFrom), (bytes) => {
        problemOf(() => readNpz(bytes));
      }),
      { numRuns: 500 },
    );
  });
});
