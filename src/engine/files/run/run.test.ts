import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../limits';
import { problemOf } from '../problem.fixture';
import { anyTensors, bitsOf, brokenFrom } from '../tensors.fixture';
import { fromBase64, toBase64 } from './base64';
import { isRun, readRun } from './read-run';
import type { Json, JsonObject, RunFile } from './run-file';
import { upgraded } from './upgrade';
import { checkOf, writeRun } from './write-run';

const anySettings = fc
  .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 })
  .map((settings) => JSON.parse(JSON.stringify(settings)) as JsonObject)
  .filter((settings) => !JSON.stringify(settings).includes('__proto__'));

const anyRun: fc.Arbitrary<RunFile> = fc.record({
  settings: anySettings,
  weights: anyTensors,
  losses: anyTensors,
  metrics: anyTensors,
});

const small: RunFile = {
  settings: { task: 'sine', hidden: 8 },
  weights: new Map([['lstm.bias_ih_l0', { shape: [2], data: Float32Array.of(0.1, NaN) }]]),
  losses: new Map([['training', { shape: [2], data: Float64Array.of(0.5, Infinity) }]]),
  metrics: new Map(),
};

/** A text with a true check sum around whatever a run is said to be. */
function fileOf(run: string, version = 1): Uint8Array {
  const text = `{"format":"unrolled-run","version":${version},"check":"${checkOf(run)}","run":${run}}`;
  return new TextEncoder().encode(text);
}

const runWith = (change: object): string =>
  JSON.stringify({ settings: {}, weights: [], losses: [], metrics: [], ...change });
const nested = (depth: number): Json => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as Json;
const one = { name: 'a', type: 'F32', shape: [1], data: 'AAAAAA==' };

describe('a saved run', () => {
  it('comes back bit by bit', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const read = readRun(writeRun(run));
        expect(read.settings).toEqual(run.settings);
        for (const part of ['weights', 'losses', 'metrics'] as const) {
          expect(bitsOf(read[part])).toEqual(bitsOf(run[part]));
        }
      }),
    );
  });

  it('is the same bytes for the same run, and is told from other files', () => {
    expect(writeRun(small)).toEqual(writeRun(small));
    expect(isRun(writeRun(small))).toBe(true);
    expect(isRun(new TextEncoder().encode('{"format":"other"}'))).toBe(false);
  });

  it('may be laid out anew by an editor, but not changed', () => {
    const text = new TextDecoder().decode(writeRun(small));
    const pretty = JSON.stringify(JSON.parse(text), null, 2);
    expect(readRun(new TextEncoder().encode(pretty))).toEqual(readRun(writeRun(small)));
    const changed = new TextEncoder().encode(text.replace('"hidden":8', '"hidden":9'));
    expect(problemOf(() => readRun(changed))).toEqual({ kind: 'damaged', format: 'run', name: '' });
  });

  it.each([
    ['nothing in it', new Uint8Array(), { kind: 'empty' }],
    ['no JSON', new TextEncoder().encode('{"format"'), { kind: 'header', where: '' }],
    [
      'another format',
      new TextEncoder().encode('{"format":"x"}'),
      { kind: 'header', where: 'format' },
    ],
    ['no version', fileOf('{}', 0), { kind: 'header', where: 'version' }],
    ['a newer version', fileOf('{}', 2), { kind: 'newer', version: 2, known: 1 }],
    [
      'no run',
      new TextEncoder().encode('{"format":"unrolled-run","version":1,"check":""}'),
      { kind: 'header', where: 'run' },
    ],
    [
      'a run nested too deep',
      fileOf('['.repeat(200_000) + ']'.repeat(200_000)),
      { kind: 'header' },
    ],
    ['parts missing', fileOf('{"settings":{}}'), { kind: 'header', where: 'run.weights' }],
    ['a part too many', fileOf(runWith({ more: 1 })), { kind: 'header', where: 'run.more' }],
    [
      'settings that are a list',
      fileOf(runWith({ settings: [] })),
      { kind: 'header', where: 'settings' },
    ],
    [
      'settings nested too deep',
      fileOf(runWith({ settings: { a: nested(17) } })),
      { kind: 'header', where: 'settings' },
    ],
    [
      'too many settings',
      fileOf(runWith({ settings: { a: Array(10_001).fill(0) } })),
      { kind: 'header', where: 'settings' },
    ],
    [
      'settings that are too long',
      fileOf(runWith({ settings: { a: 'x'.repeat(2 ** 18) } })),
      { kind: 'too large', what: 'settings' },
    ],
    [
      'a prototype in the settings',
      fileOf(runWith({}).replace('"settings":{}', '"settings":{"a":{"__proto__":{}}}')),
      { kind: 'header', where: 'settings.__proto__' },
    ],
    ['a tensor twice', fileOf(runWith({ weights: [one, one] })), { kind: 'name twice', name: 'a' }],
    [
      'text that is no base64',
      fileOf(runWith({ weights: [{ ...one, data: 'AAA*AA==' }] })),
      { kind: 'damaged', name: 'a' },
    ],
    [
      'fewer numbers than the shape says',
      fileOf(runWith({ losses: [{ ...one, shape: [2] }] })),
      { kind: 'length', name: 'a', needs: 8, has: 4 },
    ],
    [
      'numbers of another type',
      fileOf(runWith({ metrics: [{ ...one, type: 'I8' }] })),
      { kind: 'header', where: 'run.metrics.0.type' },
    ],
  ])('is refused with %s', (_, bytes, problem) => {
    expect(problemOf(() => readRun(bytes))).toMatchObject(problem);
  });

  it('is refused beyond the size that is read', () => {
    expect(problemOf(() => readRun(new Uint8Array(MOST_BYTES + 1)))).toMatchObject({
      kind: 'too large',
    });
  });

  it('is not written with settings that could not be read', () => {
    const settings = { a: 'x'.repeat(2 ** 18) };
    expect(problemOf(() => writeRun({ ...small, settings }))).toMatchObject({ kind: 'too large' });
    const circle: { a?: JsonObject } = {};
    circle.a = circle;
    const round = { ...small, settings: circle };
    expect(problemOf(() => writeRun(round))).toMatchObject({ kind: 'header', where: 'settings' });
    expect(problemOf(() => writeRun({ ...small, settings: { a: NaN } }))).toMatchObject({
      where: 'settings',
    });
  });

  it('never fails in a way of its own, and never gives other numbers, however it is broken', () => {
    const expected = readRun(writeRun(small));
    fc.assert(
      fc.property(brokenFrom(writeRun(small)), (bytes) => {
        problemOf(() => {
          expect(readRun(bytes)).toEqual(expected);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('of an older version goes through the steps between', () => {
    const steps = [(run: unknown) => [run, 'to 2'], (run: unknown) => [run, 'to 3']];
    expect(upgraded('v1', 1, 3, steps)).toEqual([['v1', 'to 2'], 'to 3']);
    expect(upgraded('v2', 2, 3, steps)).toEqual(['v2', 'to 3']);
    expect(upgraded('v3', 3, 3, steps)).toBe('v3');
    const failing = (): unknown => {
      throw new TypeError('not what version 1 wrote');
    };
    expect(problemOf(() => upgraded('v1', 1, 2, [failing]))).toMatchObject({
      kind: 'header',
      where: 'run',
    });
  });
});

describe('base64', () => {
  it('is that of everyone else, and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect([...(fromBase64(text) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  it.each(['A', 'AAA', 'AA=A', 'A===', '====', 'AB==', 'AAB=', 'AA A', 'AAA\n', 'AA-_', 'ÄÄÄÄ'])(
    'refuses “%s”',
    (text) => {
      expect(fromBase64(text)).toBeNull();
    },
  );
});
