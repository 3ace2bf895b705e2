import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint';
import { createRandom } from './random';

/** As FNV-1a of 64 bits is written down, in whole numbers of any length. */
function inBigInts(values: Float64Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const bits of new Uint32Array(Float32Array.from(values).buffer)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(bits)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

const random = createRandom(5);
const drawn = (count: number): Float64Array =>
  Float64Array.from({ length: count }, () => (random.uniform() - 0.5) * 10 ** random.integer(9));

test.each([0, 1, 2, 3, 1000])('it is FNV-1a of 64 bits over %i float32 numbers', (count) => {
  for (let round = 0; round < 20; round += 1) {
    const values = drawn(count);
    expect(fingerprintOf({ lanes: [new Map([['W', values]])], readout: null })).toBe(
      inBigInts(values),
    );
  }
});

test('lanes, read-out and embedding follow one another', () => {
  const [a, b, c, d] = [drawn(3), drawn(2), drawn(4), drawn(5)];
  const weights = {
    lanes: [new Map([['W', a]]), new Map([['W', b]])],
    readout: new Map([['W_y', c]]),
    embedding: d,
  };
  expect(fingerprintOf(weights)).toBe(inBigInts(Float64Array.from([...a, ...b, ...c, ...d])));
});

test('numbers that leave the range of float32, zeros and no numbers are told apart', () => {
  const values = [0, -0, 1e300, -1e300, NaN, 1e-46, 1.4e-45];
  const prints = values.map((value) =>
    fingerprintOf({ lanes: [new Map([['W', new Float64Array([value])]])], readout: null }),
  );
  // 1e−46 is the only one that float32 makes another of: 0.
  expect(new Set(prints).size).toBe(values.length - 1);
  expect(prints).toEqual(values.map((value) => inBigInts(new Float64Array([value]))));
});
