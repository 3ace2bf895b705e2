import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp } from './clamp';
import { LINK_VERSION, LONGEST_LINK, readLink, writeLink, type LinkState } from './link';

const known = { cells: ['lstm', 'gru', 'gru-cho'], presets: ['sine', 'co2', 'latch'] };
const usual = { cell: 'lstm', preset: 'sine' };
const full = '#/?v=1&cell=gru&preset=co2&t=18&s=4&unit=3&lang=zh&theme=dark';
const keys = ['v', 'cell', 'preset', 't', 's', 'unit', 'lang', 'theme'];

const states: fc.Arbitrary<LinkState> = fc.record(
  {
    cell: fc.constantFrom(...known.cells),
    preset: fc.constantFrom(...known.presets),
    timestep: fc.nat(999_999_998),
    stage: fc.nat(20),
    unit: fc.nat(500),
    language: fc.constantFrom('en', 'zh', 'long'),
    theme: fc.constantFrom('system', 'light', 'dark'),
  },
  { requiredKeys: ['cell', 'preset'] },
);

/** A valid link with some of its characters replaced, doubled or cut out. */
const mutated = fc
  .tuple(
    states,
    fc.array(fc.tuple(fc.nat(120), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 }),
  )
  .map(([state, cuts]) =>
    cuts.reduce(
      (link, [at, text]) => link.slice(0, at) + text + link.slice(at + 1),
      writeLink(state, known),
    ),
  );

/** Queries of our own keys, strangers' and prototypes' names, with any values, repeated at will. */
const queries = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...keys,
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        '%',
        '%E0%A4',
      ),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '__proto__',
          'constructor',
          '%',
          '%zz',
          '%E0%A4%A',
          '0',
          '-1',
          '1e9',
          'NaN',
          '1.5',
          ' 1',
          '٣',
          '9'.repeat(400),
          '\ud800',
        ),
      ),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => `#/?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);

function expectSound(hash: string): void {
  const { state, problems } = readLink(hash, known);
  expect(known.cells).toContain(state.cell);
  expect(known.presets).toContain(state.preset);
  for (const index of [state.timestep, state.stage, state.unit]) {
    if (index !== undefined) expect(Number.isSafeInteger(index) && index >= 0).toBe(true);
  }
  expect([undefined, 'en', 'zh', 'long']).toContain(state.language);
  expect([undefined, 'system', 'light', 'dark']).toContain(state.theme);
  expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
  for (const problem of problems) {
    if ('value' in problem) expect([...String(problem.value)].length).toBeLessThanOrEqual(40);
  }
}

describe('A link', () => {
  it('carries cell, preset, cursor, unit, language and theme', () => {
    expect(readLink(full, known)).toEqual({
      state: {
        cell: 'gru',
        preset: 'co2',
        timestep: 17,
        stage: 3,
        unit: 2,
        language: 'zh',
        theme: 'dark',
      },
      problems: [],
    });
    expect(writeLink(readLink(full, known).state, known)).toBe(full);
  });

  it('leaves out what is the default', () => {
    expect(writeLink(usual, known)).toBe('#/');
    expect(writeLink({ ...usual, unit: 0 }, known)).toBe('#/?v=1&unit=1');
  });

  it.each(['', '#', '#/', '#/?', '#?', '#/?from=friend&utm=1'])(
    'opens the default at “%s” without a word',
    (hash) => {
      expect(readLink(hash, known)).toEqual({ state: usual, problems: [] });
    },
  );

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readLink(writeLink(state, known), known)).toEqual({ state, problems: [] });
      }),
      { seed: 2 },
    );
  });

  it('names the key and the value that cannot be shown, and opens the rest', () => {
    const { state, problems } = readLink('#/?cell=grux&preset=co2&t=-3&theme=%E0%A4', known);
    expect(state).toEqual({ cell: 'lstm', preset: 'co2' });
    expect(problems).toEqual([
      { kind: 'value', key: 'cell', value: 'grux' },
      { kind: 'value', key: 't', value: '-3' },
      { kind: 'value', key: 'theme', value: '\ufffd' },
    ]);
  });

  it('cuts a bad value to 40 characters', () => {
    const [problem] = readLink(`#/?cell=${'x'.repeat(100)}`, known).problems;
    expect(problem).toEqual({ kind: 'value', key: 'cell', value: `${'x'.repeat(39)}…` });
  });

  it('counts the first of repeated keys', () => {
    expect(readLink('#/?t=3&t=9', known).state.timestep).toBe(2);
  });

  it('of a newer version opens what is known of it, and says so', () => {
    const { state, problems } = readLink(`#/?v=${LINK_VERSION + 1}&cell=gru&zoom=4`, known);
    expect(state.cell).toBe('gru');
    expect(problems).toEqual([{ kind: 'version', value: String(LINK_VERSION + 1) }]);
  });

  it('to a page that does not exist opens the default, and says so', () => {
    expect(readLink('#/lab?cell=gru', known)).toEqual({
      state: usual,
      problems: [{ kind: 'route', value: '/lab' }],
    });
  });

  it('that is far too long is not read', () => {
    const { state, problems } = readLink(`#/?cell=gru&x=${'a'.repeat(1_000_000)}`, known);
    expect(state).toEqual(usual);
    expect(problems).toEqual([{ kind: 'too long', most: LONGEST_LINK }]);
  });

  it('never throws and always opens something that exists, whatever it says', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', size: 'large' }), mutated, queries);
    fc.assert(fc.property(anything, expectSound), { seed: 3, numRuns: 2000 });
  });
});

describe('A cursor out of range', () => {
  const extent = { timesteps: 48, stages: 6, units: 8 };

  it('is brought to the nearest end, and said', () => {
    expect(clamp({ ...usual, timestep: 99, stage: 5, unit: 8 }, extent)).toEqual({
      state: { ...usual, timestep: 47, stage: 5, unit: 7 },
      problems: [
        { kind: 'range', key: 't', value: 100, least: 1, most: 48 },
        { kind: 'range', key: 'unit', value: 9, least: 1, most: 8 },
      ],
    });
  });

  it('stays absent where the link says nothing', () => {
    expect(clamp(usual, extent)).toEqual({ state: usual, problems: [] });
  });
});
