import { describe, expect, test } from 'vitest';
import { co2Like } from './series.fixture';
import { oneByOne, opinions, small, smallCue, smallSine } from './reader.fixture';

const last = (values: Float64Array): number => values.at(-1) ?? NaN;

describe('a sample', () => {
  test.each([
    ['one layer', {}],
    ['three layers', { layers: 3 }],
    ['both directions, whose backward one has then read everything', { directions: 2 }],
    ['a GRU-like width', { layers: 2, directions: 2, hidden: 8 }],
  ] as const)('says after its last step what the plan says: %s', (_, more) => {
    const made = smallSine(more);
    const { said } = made.read();
    for (const place of [0, 3]) {
      const { sample } = made.read({ sample: { part: 'test', place } });
      expect(sample.said).toHaveLength(12);
      expect(last(sample.said)).toBeCloseTo(said[place] ?? NaN, 5);
    }
  });

  test('with a head on every step says at its own step what the plan says', () => {
    const made = smallCue({ directions: 2 });
    const { validation } = made.prepared.parts;
    const logits = oneByOne(made, validation);
    const { sample } = made.read({ sample: { part: 'validation', place: 5 } });
    const at = validation.readAt[5] ?? NaN;
    expect(sample.said[at]).toBeCloseTo(1 / (1 + Math.exp(-(logits[5] ?? NaN))), 5);
  });

  test('of a forecast of changes says each step’s value from the one before', () => {
    const made = small(co2Like, { said: 'difference', window: 6 });
    const { said } = made.read();
    const { sample } = made.read({ sample: { part: 'test', place: 9 } });
    expect(last(sample.said)).toBeCloseTo(said[9] ?? NaN, 4);
    const { series, target } = made.prepared;
    const before = series?.values[series.stepOf(made.prepared.parts.test, 9) - 6] ?? NaN;
    expect(Math.abs((sample.said[0] ?? NaN) - before - target.offset)).toBeLessThan(target.factor);
  });

  test('shows every value with an equation and as many entries as units, at each of its steps', () => {
    const { sample } = smallSine().read();
    expect([...sample.values.keys()]).toEqual(['f', 'i', 'g', 'c', 'o', 'h']);
    for (const values of sample.values.values()) expect(values).toHaveLength(12 * sample.hidden);
    const of = (name: string, k: number): number => sample.values.get(name)?.[k] ?? NaN;
    expect(of('h', 40)).toBeCloseTo(of('o', 40) * Math.tanh(of('c', 40)), 12);
    expect(of('c', 40)).toBeCloseTo(of('f', 40) * of('c', 35) + of('i', 40) * of('g', 40), 12);
  });

  test('that is not there is the nearest one', () => {
    const { read, prepared } = smallCue();
    const nameAt = (part: string, place: number): string =>
      read({ sample: { part, place } }).sample.name;
    expect(nameAt('test', 1e9)).toBe(String(prepared.parts.test.count));
    expect(nameAt('validation', -3)).toBe('1');
    expect(nameAt('validation', NaN)).toBe('1');
    expect(nameAt('gone', 1)).toBe('2');
    expect(read({ sample: { text: 'not a text task' } }).sample.truth).not.toBeNull();
  });
});

describe('a text', () => {
  test('of one’s own is read like the same text of a part', () => {
    const { read } = small(opinions);
    const { sample: theirs } = read({ sample: { part: 'templates', place: 2 } });
    const { sample: own } = read({ sample: { text: theirs.name } });
    expect(own).toEqual({ ...theirs, truth: null });
    expect(own.steps.join(' ')).toBe(theirs.name);
    expect(own.said).toHaveLength(3 * own.steps.length);
  });

  test('tells which of its words are not known', () => {
    const { read } = small(opinions);
    const { sample } = read({ sample: { text: 'not quite good enough' } });
    expect(sample.unknown).toEqual([1, 3]);
    expect(sample.unknown.map((place) => sample.steps[place])).toEqual(['quite', 'enough']);
  });

  test('without words has no steps', () => {
    const { sample, gates } = small(opinions).read({ sample: { text: '  ' } });
    expect(sample).toMatchObject({ steps: [], said: new Float64Array(), unknown: [], truth: null });
    expect(gates.map(({ counts }) => Math.max(...counts))).toEqual([0, 0, 0, 0]);
  });

  test.each(['behind', 'front'])(
    'that is filled up %s is read with what it is filled with',
    (padding) => {
      const made = small(opinions, {}, { padding });
      const { sample } = made.read({ sample: { text: 'not bad' } });
      const blanks = Array.from({ length: made.prepared.shape.steps - 2 }, () => '');
      const words = ['not', 'bad'];
      expect(sample.steps).toEqual(
        padding === 'front' ? [...blanks, ...words] : [...words, ...blanks],
      );
      expect(sample.unknown).toEqual([]);
      const { said } = made.read();
      const { sample: first } = made.read({ sample: { part: 'test', place: 0 } });
      expect(first.steps).toHaveLength(made.prepared.shape.steps);
      said.subarray(0, 3).forEach((share, k) => {
        expect(first.said.at(k - 3)).toBeCloseTo(share, 5);
      });
    },
  );
});
