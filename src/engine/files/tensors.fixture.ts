import fc from 'fast-check';
import type { FileTensor, FileTensors } from './tensors';

/** Any bits at all as floats or doubles, in any shape of up to three axes, some of them of size 0. */
const anyTensor: fc.Arbitrary<FileTensor> = fc
  .record({
    shape: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
    isDouble: fc.boolean(),
    seed: fc.uint8Array({ minLength: 512, maxLength: 512 }),
  })
  .map(({ shape, isDouble, seed }) => {
    const entries = shape.reduce((product, size) => product * size, 1);
    const bytes = Uint8Array.from(seed.subarray(0, entries * (isDouble ? 8 : 4)));
    const { buffer } = bytes;
    return { shape, data: isDouble ? new Float64Array(buffer) : new Float32Array(buffer) };
  });

const anyName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'weight_ih_l0', 'a/b', '12', 'öß中', '"\\'),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
);

export const anyTensors: fc.Arbitrary<FileTensors> = fc
  .array(fc.tuple(anyName, anyTensor), { maxLength: 6 })
  .map((list) => new Map(list));

/** What differs between two tensors that are the same bit by bit: nothing. Sorted by name. */
export function bitsOf(tensors: FileTensors): readonly unknown[] {
  return [...tensors]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { shape, data }]) => [
      name,
      [...shape],
      data.constructor.name,
      [...new Uint8Array(data.buffer, data.byteOffset, data.byteLength)],
    ]);
}

/** A file with some bytes changed, or with its end cut off, or with bytes put in. */
export function brokenFrom(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat({ max: Math.max(0, bytes.length - 1) });
  const flips = fc
    .array(fc.tuple(at, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 })
    .map((changes) => {
      const changed = Uint8Array.from(bytes);
      for (const [place, bits] of changes) changed[place] = (changed[place] ?? 0) ^ bits;
      return changed;
    });
  const cut = at.map((length) => bytes.slice(0, length));
  const longer = fc
    .tuple(at, fc.uint8Array({ minLength: 1, maxLength: 20 }))
    .map(([place, more]) =>
      Uint8Array.from([...bytes.subarray(0, place), ...more, ...bytes.subarray(place)]),
    );
  return fc.oneof(flips, cut, longer);
}
