import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainSetup, type Setup } from '../tasks/setup';
import {
  backToPreset,
  change,
  edit,
  editAll,
  endGesture,
  openRun,
  openSetupAt,
  redo,
  release,
  sameWeights,
  undo,
} from './experiment';
import {
  begin,
  bias,
  bit,
  bitsOf,
  now,
  own,
  settled,
  shut,
  steps,
  traceNow,
} from './experiment.fixture';

beforeEach(() => begin());

describe('Undo and redo', () => {
  it.each<readonly [string, Partial<Setup>]>([
    ['a weight', { edits: [bias(2)] }],
    ['an input', { edits: [bit(-1)] }],
    ['a held value', { edits: [shut(10)] }],
    [
      'a state to begin from',
      { edits: [{ kind: 'initial', lane: 0, state: 'c', unit: 1, value: 0.5 }] },
    ],
    ['the preset', { preset: 'sine' }],
    ['the cell', { cell: 'gru' }],
    ['the seed', { seed: 7 }],
    ['equations', { own }],
  ])('bring %s back and on again to the bit', async (_, by) => {
    edit(bias(1.25, 1));
    const first = { setup: now().setup, bits: bitsOf(traceNow()) };
    await change(by);
    const then = { setup: now().setup, bits: bitsOf(traceNow()) };

    expect(then.bits).not.toBe(first.bits);
    for (let turn = 0; turn < 2; turn++) {
      await undo();
      expect({ setup: now().setup, bits: bitsOf(traceNow()) }).toEqual(first);
      expect(now().last).toBe('undo');
      await redo();
      expect({ setup: now().setup, bits: bitsOf(traceNow()) }).toEqual(then);
      expect(now().last).toBe('redo');
    }
  });

  it('bring back a sentence', async () => {
    await begin(plainSetup('sentence-en', 'lstm'));
    const first = bitsOf(traceNow());
    await change({ text: 'the film was terrible' });
    expect(now().run?.opened.sentence?.tokens).toEqual(['the', 'film', 'was', 'terrible']);
    await undo();
    expect(now().setup.text).toBeNull();
    expect(bitsOf(traceNow())).toBe(first);
  });

  it('bring back the edits that another cell had no place for', async () => {
    editAll([bit(-1), shut(10), bias(3)]);
    await change({ cell: 'gru' });
    expect(now().setup.edits).toEqual([bit(-1)]);
    await undo();
    expect(now().setup.edits).toEqual([bit(-1), shut(10), bias(3)]);
  });

  it('do nothing at either end', async () => {
    const { run } = now();
    expect(await undo()).toBeNull();
    expect(await redo()).toBeNull();
    expect(now().run).toBe(run);
  });

  it('begin anew with a link, and go back over a preset that was chosen', async () => {
    edit(bias(1));
    await openRun('sine', 'lstm');
    expect(steps()).toEqual([2, 0]);
    await openSetupAt({ ...plainSetup('latch', 'lstm'), edits: [bias(1)] }, {});
    expect(steps()).toEqual([0, 0]);
    expect(now().setup.edits).toEqual([bias(1)]);
  });

  it('forget what was undone once something else is changed', async () => {
    edit(bias(1));
    await undo();
    edit(bias(2));
    expect(steps()).toEqual([1, 0]);
  });

  it('go back as many steps as they are asked for, however fast', async () => {
    await change({ seed: 2 });
    await change({ seed: 3 });
    await change({ seed: 4 });
    await Promise.all([undo(), undo()]);
    expect(now().setup.seed).toBe(2);
    expect(now().run?.setup.seed).toBe(2);
    expect(steps()).toEqual([1, 2]);
    await Promise.all([redo(), redo(), undo()]);
    expect(now().setup.seed).toBe(3);
  });

  it('go back to what is seen from what has not come yet', async () => {
    edit(bias(1));
    const seed = change({ seed: 9 });
    await undo();
    await seed;
    expect(now().setup).toMatchObject({ seed: null, edits: [bias(1)] });
    await redo();
    expect(now().setup.seed).toBe(9);
  });

  it('lose nothing to a hand that changes something while another thing is being opened', async () => {
    edit(bias(1));
    const gone = [change({ seed: 9 }), openRun('sine', 'gru')];
    edit(bias(2));
    await Promise.all(gone);
    await settled();
    expect(now().setup).toEqual({ ...plainSetup('latch', 'lstm'), edits: [bias(2)] });
    await undo();
    expect(now().setup.edits).toEqual([bias(1)]);
    const back = change({ seed: 5 }).then(() => undo());
    await back;
    const late = undo();
    edit(bit(-1));
    await late;
    while (now().past.length > 0) await undo();
    expect(now().setup).toEqual(plainSetup('latch', 'lstm'));
  });
});

type Act = (a: number, b: number) => unknown;

/** Everything a person can do to a run; what does not fit it, or fails, included. */
const acts: Readonly<Record<string, Act>> = {
  weight: (a, b) => edit(bias(b / 10, a % 3)),
  input: (a, b) => edit(bit(b / 10, a)),
  hold: (a, b) => edit(shut(a % 4 === 0 ? null : a % 7, b / 10)),
  initial: (a, b) => edit({ kind: 'initial', lane: 0, state: 'h', unit: a % 2, value: b / 10 }),
  many: (a, b) => editAll([bit(b / 10, a % 5), bias(b / 7)]),
  drag: (a, b) => {
    for (let k = 0; k < 4; k++) edit(bias((b + k) / 10, a % 2), 'drag');
    endGesture();
  },
  'begin a drag': (a, b) => edit(bias(b / 10, a % 2), 'drag'),
  release: (a) =>
    now()
      .setup.edits.slice(a % 3, (a % 3) + 1)
      .map(release),
  weights: () => sameWeights(),
  back: () => backToPreset(),
  undo: () => undo(),
  redo: () => redo(),
  seed: (a) => change({ seed: a }),
  cell: (a) => change({ cell: ['lstm', 'gru', 'rnn'][a % 3] ?? 'lstm', own: null }),
  equations: (a) => change({ cell: 'lstm', own: a % 3 === 0 ? null : own }),
  broken: () => change({ own: { name: 'Bad', equations: 'h = (' } }),
  size: (a, b) => change({ hidden: 2 + (a % 3), steps: 5 + (b % 6) }),
  text: (a) => change({ text: ['bad film', 'the film was good', null][a % 3] ?? null }),
  preset: (a) =>
    openRun(['latch', 'gates', 'two-layers', 'sentence-en', 'none'][a % 5] ?? '', 'lstm'),
};

const actions = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(acts)),
    a: fc.nat(20),
    b: fc.nat(30),
    waits: fc.boolean(),
  }),
  { maxLength: 25 },
);

async function walk(by: () => Promise<unknown>, end: () => boolean): Promise<string[]> {
  const seen = [`${JSON.stringify(now().setup)} ${bitsOf(traceNow())}`];
  while (!end()) {
    await by();
    expect(now().failure).toBeNull();
    seen.push(`${JSON.stringify(now().setup)} ${bitsOf(traceNow())}`);
  }
  return seen;
}

describe('Whatever is done', () => {
  it('undo leads back to the first setup through the same runs that redo leads to the last', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        await begin();
        const first = `${JSON.stringify(now().setup)} ${bitsOf(traceNow())}`;
        for (const { name, a, b, waits } of list) {
          const done = acts[name]?.(a, b);
          if (waits) await done;
        }
        await settled();
        expect(now().setup).toBe(now().run?.setup);
        while (now().future.length > 0) await redo();
        const back = await walk(undo, () => now().past.length === 0);
        expect(back.at(-1)).toBe(first);
        const on = await walk(redo, () => now().future.length === 0);
        expect(on).toEqual(back.toReversed());
      }),
      { seed: 5, numRuns: 60 },
    );
  }, 60_000);

  it('changes nothing that was seen before: a step of undo is never overwritten', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        await begin();
        for (const { name, a, b } of list) {
          if (name === 'begin a drag') continue;
          const { past, future, run } = now();
          await acts[name]?.(a, b);
          await settled();
          const { past: after, setup } = now();
          if (now().run === run) expect(now()).toMatchObject({ past, future });
          else if (name === 'undo') expect(after).toEqual(past.slice(0, -1));
          else expect(after).toEqual([...past, run?.setup]);
          expect(setup).toBe(now().run?.setup);
        }
      }),
      { seed: 6, numRuns: 40 },
    );
  }, 60_000);
});
