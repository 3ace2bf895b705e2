import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlain, plainSetup } from '../tasks/setup';
import { clamp } from './clamp';
import {
  LINK_VERSION,
  LONGEST_LINK,
  panels,
  readLink,
  writeLink,
  type LinkDepth,
  type LinkState,
} from './link';
import { known, name, setups } from './setups.fixture';

const usual: LinkState = { setup: plainSetup('sine', 'lstm') };
const keys = [
  ...[
    'v',
    'cell',
    'preset',
    'own',
    'eq',
    'seed',
    'h',
    'len',
    'text',
    'e',
    't',
    's',
    'unit',
    'lane',
  ],
  ...['depth', 'node', 'tables', 'hide', 'embed', 'present', 'lang', 'theme'],
];

const depths: fc.Arbitrary<LinkDepth> = fc.oneof(
  fc.constant({ level: 'sequence' } as const),
  fc.record({
    level: fc.constantFrom('gate', 'product'),
    node: fc.oneof(name, fc.constant('W_hn @ h_prev + b_hn')),
  }),
);
const states: fc.Arbitrary<LinkState> = fc.record(
  {
    setup: setups,
    timestep: fc.nat(999_999_998),
    stage: fc.nat(20),
    unit: fc.nat(500),
    lane: fc.nat(5),
    depth: depths,
    tables: fc.constant(true),
    hide: fc.uniqueArray(fc.constantFrom(...panels), { minLength: 1 }),
    embed: fc.constant(true),
    present: fc.constant(true),
    language: fc.constantFrom('en', 'zh', 'long'),
    theme: fc.constantFrom('system', 'light', 'dark'),
  },
  { requiredKeys: ['setup'] },
);

const LINES = 'f = sigmoid(W_f @ x)\nh = f * h_prev';
const full: LinkState = {
  setup: {
    preset: 'co2',
    cell: 'gru',
    own: { name: 'Mine & more', equations: LINES },
    seed: 0,
    begin: { scheme: 'orthogonal', gain: 1.5, forgetBias: -1 },
    hidden: 8,
    steps: 100,
    layers: 2,
    directions: 1,
    text: 'not bad, really?',
    edits: [
      { kind: 'weight', lane: 1, name: 'W_f', index: 12, value: -0.5 },
      { kind: 'hold', lane: 0, node: 'f', unit: null, timestep: 9, value: 0 },
    ],
  },
  timestep: 17,
  stage: 3,
  unit: 2,
  lane: 1,
  depth: { level: 'product', node: 'f' },
  tables: true,
  hide: ['header', 'strip'],
  embed: true,
  present: true,
  language: 'zh',
  theme: 'dark',
};
const fullLink =
  '#/?v=1&cell=gru&preset=co2&own=Mine+%26+more&eq=f+%3D+sigmoid(W_f+%40+x)%0Ah+%3D+f+*+h_prev' +
  '&seed=0&init=orthogonal&gain=1.5&fb=-1&h=8&len=100&layers=2&dirs=1&text=not+bad,+really%3F&e=w:2:W_f:13:-0.5,h:1:f:*:10:0' +
  '&t=18&s=4&unit=3&lane=2&depth=product&node=f&tables=1&hide=header,strip&embed=1&present=1' +
  '&lang=zh&theme=dark';

/** A valid link with some of its characters replaced, doubled or cut out. */
const mutated = fc
  .tuple(
    states,
    fc.array(fc.tuple(fc.nat(400), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 }),
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
          'w:1:W_f:1:1e999,h:1:f:*:0:0,x:1:1:0x10,,:::,q',
          'w:1:__proto__:1:1',
          'h = h_prev'.repeat(300),
          'header,strip,header,none',
        ),
      ),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => `#/?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);

function expectSound(hash: string): void {
  const { state, problems } = readLink(hash, known);
  const { setup } = state;
  expect(known.cells).toContain(setup.cell);
  expect(known.presets).toContain(setup.preset);
  for (const at of [state.timestep, state.stage, state.unit, state.lane]) {
    if (at !== undefined) expect(Number.isSafeInteger(at) && at >= 0).toBe(true);
  }
  for (const asked of [setup.seed, setup.hidden, setup.steps]) {
    if (asked !== null) expect(Number.isSafeInteger(asked) && asked >= 0).toBe(true);
  }
  for (const edit of setup.edits) expect(Number.isFinite(edit.value)).toBe(true);
  expect((setup.own?.equations ?? '').length).toBeLessThanOrEqual(4000);
  expect((setup.text ?? '').length).toBeLessThanOrEqual(600);
  expect([undefined, 'en', 'zh', 'long']).toContain(state.language);
  expect([undefined, 'system', 'light', 'dark']).toContain(state.theme);
  expect([undefined, 'sequence', 'gate', 'product']).toContain(state.depth?.level);
  for (const panel of state.hide ?? []) expect(panels).toContain(panel);
  expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
  for (const problem of problems) {
    if ('value' in problem) expect([...String(problem.value)].length).toBeLessThanOrEqual(40);
  }
  // What was read can be written, and then says the same again.
  expect(readLink(writeLink(state, known), known).state).toEqual(state);
}

describe('A link', () => {
  it('carries all that decides a run, the place, and how it is shown', () => {
    expect(writeLink(full, known)).toBe(fullLink);
    expect(readLink(fullLink, known)).toEqual({ state: full, problems: [] });
  });

  it('leaves out what is the default', () => {
    expect(writeLink(usual, known)).toBe('#/');
    expect(writeLink({ ...usual, unit: 0 }, known)).toBe('#/?v=1&unit=1');
    expect(writeLink({ setup: plainSetup('latch', 'lstm') }, known)).toBe('#/?v=1&preset=latch');
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
      { seed: 2, numRuns: 500 },
    );
  });

  it('survives what browsers and mail programs make of it', () => {
    fc.assert(
      fc.property(states, (state) => {
        const link = writeLink(state, known);
        expect(link).toMatch(/^#\/[\x21-\x7e]*$/);
        const address = new URL(link, 'https://example.org/unrolled/').href;
        expect(readLink(new URL(address).hash, known).state).toEqual(state);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('is written even of half a letter, such as a cut leaves', () => {
    const setup = { ...usual.setup, text: 'good 😀'.slice(0, 6) };
    expect(readLink(writeLink({ setup }, known), known).state.setup.text).toBe('good \ufffd');
  });

  it('without changes opens a preset as it is shipped', () => {
    expect(isPlain(readLink('#/?cell=gru&preset=latch&t=4', known).state.setup)).toBe(true);
  });

  it('opens a gate or a sum only of a node, and needs none for the sequence', () => {
    const depthOf = (query: string): unknown => readLink(`#/?${query}`, known).state.depth;
    expect(depthOf('depth=gate&node=f')).toEqual({ level: 'gate', node: 'f' });
    expect(depthOf('depth=gate')).toBeUndefined();
    expect(depthOf('node=f')).toBeUndefined();
    expect(depthOf('depth=sequence&node=f')).toEqual({ level: 'sequence' });
  });

  it('carries equations as they are typed, and gives them a name where it has none', () => {
    const eq = encodeURIComponent(LINES);
    expect(readLink(`#/?eq=${eq}`, known).state.setup.own).toEqual({ name: '…', equations: LINES });
    expect(readLink('#/?own=Mine', known)).toEqual({ state: usual, problems: [] });
    expect(readLink('#/?own=Mine&eq=h+%3D+(', known).state.setup.own).toEqual({
      name: 'Mine',
      equations: 'h = (',
    });
  });

  it('does not carry equations that are none or too long', () => {
    for (const equations of ['', 'x'.repeat(4001)]) {
      const { state, problems } = readLink(`#/?own=Mine&eq=${equations}`, known);
      expect(state.setup.own).toBeNull();
      expect(problems).toMatchObject([{ kind: 'value', key: 'eq' }]);
    }
  });

  it('opens with the edits that can be read, and names the first that cannot', () => {
    const { state, problems } = readLink('#/?e=w:1:b:1:2,w:1:b:zero:2,x:3:1:-1,nothing', known);
    expect(state.setup.edits).toEqual([
      { kind: 'weight', lane: 0, name: 'b', index: 0, value: 2 },
      { kind: 'input', timestep: 2, feature: 0, value: -1 },
    ]);
    expect(problems).toEqual([{ kind: 'value', key: 'e', value: 'w:1:b:zero:2' }]);
  });

  it('hides only panels that there are', () => {
    expect(readLink('#/?hide=inspector,strip', known).state.hide).toEqual(['inspector', 'strip']);
    const { state, problems } = readLink('#/?hide=inspector,roof', known);
    expect(state.hide).toBeUndefined();
    expect(problems).toEqual([{ kind: 'value', key: 'hide', value: 'inspector,roof' }]);
  });

  it('names the key and the value that cannot be shown, and opens the rest', () => {
    const { state, problems } = readLink('#/?cell=grux&preset=co2&t=-3&theme=%E0%A4', known);
    expect(state).toEqual({ setup: plainSetup('co2', 'lstm') });
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
    const { state, problems } = readLink(`#/?v=${LINK_VERSION + 1}&cell=gru&lens=4`, known);
    expect(state.setup.cell).toBe('gru');
    expect(problems).toEqual([{ kind: 'version', value: String(LINK_VERSION + 1) }]);
  });

  it('to a page that does not exist opens the default, and says so', () => {
    expect(readLink('#/garden?cell=gru', known)).toEqual({
      state: usual,
      problems: [{ kind: 'route', value: '/garden' }],
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
  const extent = { timesteps: 48, stages: 6, units: 8, lanes: 2 };

  it('is brought to the nearest end, and said', () => {
    expect(clamp({ ...usual, timestep: 99, stage: 5, unit: 8, lane: 6 }, extent)).toEqual({
      state: { ...usual, timestep: 47, stage: 5, unit: 7, lane: 1 },
      problems: [
        { kind: 'range', key: 't', value: 100, least: 1, most: 48 },
        { kind: 'range', key: 'unit', value: 9, least: 1, most: 8 },
        { kind: 'range', key: 'lane', value: 7, least: 1, most: 2 },
      ],
    });
  });

  it('stays absent where the link says nothing', () => {
    expect(clamp(usual, extent)).toEqual({ state: usual, problems: [] });
  });
});
