import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { lstm } from '../cells/lstm.cell';
import type { Edit } from '../engine/edit';
import type { Trace } from '../engine/model';
import { valueAt } from '../engine/trace';
import { plainSetup, type Setup } from '../tasks/setup';
import {
  backToPreset,
  change,
  edit,
  editAll,
  endGesture,
  forgetBefore,
  openRun,
  openSetupAt,
  redo,
  release,
  sameWeights,
  undo,
  useExperiment,
} from './experiment';
import { momentOf, stepTimestep, usePlayback } from './playback';
import { useView } from './view';

const now = () => useExperiment.getState();
const steps = () => [now().past.length, now().future.length];

function traceNow(): Trace {
  const { run } = now();
  if (run === null) throw new Error('Nothing is open.');
  return run.trace;
}

/** Every bit of a trace in a few letters. */
function bitsOf({ lanes, logits, sequence }: Trace): string {
  const hash = createHash('sha256');
  for (const values of [...lanes.flatMap((lane) => lane.values), logits, sequence.input]) {
    hash.update(new Uint8Array((values ?? new Float64Array()).slice().buffer));
  }
  return hash.digest('hex');
}

/** Long enough for whatever was asked for to be there. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setTimeout(done));
};

const bias = (value: number, index = 0): Edit => ({
  kind: 'weight',
  lane: 0,
  name: 'b_f',
  index,
  value,
});
const bit = (value: number, timestep = 0): Edit => ({
  kind: 'input',
  timestep,
  feature: 0,
  value,
});
const shut = (timestep: number | null, value = 0): Edit => ({
  kind: 'hold',
  lane: 0,
  node: 'f',
  unit: null,
  timestep,
  value,
});

const own = { name: 'Mine', equations: lstm.equations.replace('f * c_prev', 'c_prev') };

async function begin(setup: Setup = plainSetup('latch', 'lstm')): Promise<void> {
  useExperiment.setState(useExperiment.getInitialState(), true);
  await openSetupAt(setup, {});
}

beforeEach(() => begin());

describe('A change of the numbers', () => {
  it('is there at once, in setup and run, with the run before to compare with', () => {
    const { run } = now();
    edit(shut(10));
    expect(now().setup.edits).toEqual([shut(10)]);
    expect(now().run?.setup).toBe(now().setup);
    expect([...valueAt(traceNow(), 'f', 10)]).toEqual([0, 0]);
    expect(now()).toMatchObject({ before: run, last: 'change', failure: null });
    expect(steps()).toEqual([1, 0]);
  });

  it('is one step of undo however many edits a drag has, and is compared with the run before the drag', () => {
    const { run } = now();
    for (const value of [0.1, 0.2, 0.3]) edit(bias(value), 'bar f 0');
    expect(now().setup.edits).toEqual([bias(0.3)]);
    expect(steps()).toEqual([1, 0]);
    expect(now().before).toBe(run);
    endGesture();
    edit(bias(0.4), 'bar f 0');
    expect(steps()).toEqual([2, 0]);
  });

  it('is a step of its own where another thing is dragged, or nothing', () => {
    edit(bias(0.1), 'one');
    edit(bias(0.2, 1), 'other');
    edit(bias(0.3, 1));
    edit(bias(0.4, 1));
    expect(steps()).toEqual([4, 0]);
  });

  it('is none where everything stays as it is, and takes nothing from redo', async () => {
    edit(bias(0.1), 'drag');
    const { run, before } = now();
    edit(bias(0.1));
    expect(now()).toMatchObject({ run, before });
    edit(bias(0.2));
    await undo();
    expect(steps()).toEqual([1, 1]);
    release(shut(3));
    editAll([]);
    edit(bias(0.1));
    expect(steps()).toEqual([1, 1]);
    await begin();
    sameWeights();
    expect(steps()).toEqual([0, 0]);
  });

  it('can be of many places as one step', async () => {
    editAll([bit(-1), bias(2), bit(0.5), shut(null)]);
    expect(now().setup.edits).toEqual([bias(2), bit(0.5), shut(null)]);
    await undo();
    expect(now().setup.edits).toEqual([]);
  });

  it('is taken back by its place', () => {
    editAll([bit(-1), bias(2)]);
    release(bit(0));
    expect(now().setup.edits).toEqual([bias(2)]);
    expect(steps()).toEqual([2, 0]);
  });

  it('of weights is taken back together, and nothing else with it', async () => {
    const first = traceNow().weights;
    editAll([bit(-1), bias(2), bias(3, 1), shut(4)]);
    sameWeights();
    expect(now().setup.edits).toEqual([bit(-1), shut(4)]);
    expect(traceNow().weights).toBe(first);
    await undo();
    expect(now().setup.edits).toHaveLength(4);
  });

  it('is nothing where there is no such place', async () => {
    const { run } = now();
    editAll([bias(1, 99), shut(9999), bit(1, 9999), { ...bias(1), lane: 4 }]);
    expect(now().run).toBe(run);
    await change({ cell: 'gru' });
    edit(shut(3));
    expect(now().setup.edits).toEqual([]);
  });

  it('leaves the place in time and what is looked at alone', () => {
    stepTimestep(3);
    const { position } = usePlayback.getState();
    const view = useView.getState();
    edit(bit(-1));
    expect(usePlayback.getState().position).toBe(position);
    expect(useView.getState()).toBe(view);
  });

  it('is nothing where nothing is open', () => {
    useExperiment.setState(useExperiment.getInitialState(), true);
    edit(bias(1));
    expect(now()).toEqual(useExperiment.getInitialState());
  });
});

describe('Undo and redo', () => {
  it.each([
    ['a weight', () => edit(bias(2))],
    ['an input', () => edit(bit(-1))],
    ['a held value', () => edit(shut(10))],
    [
      'a state to begin from',
      () => edit({ kind: 'initial', lane: 0, state: 'c', unit: 1, value: 0.5 }),
    ],
    ['the preset', () => openRun('sine', 'lstm')],
    ['the cell', () => change({ cell: 'gru' })],
    ['the seed', () => change({ seed: 7 })],
    ['equations', () => change({ own })],
  ])('bring %s back and on again to the bit', async (_, act) => {
    edit(bias(1.25, 1));
    const first = { setup: now().setup, bits: bitsOf(traceNow()) };
    await act();
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

describe('The run before', () => {
  it('is none after another sequence was opened, and the run undone after an undo', async () => {
    edit(bias(1));
    const { run } = now();
    await undo();
    expect(now().before).toBe(run);
    await openRun('sine', 'lstm');
    expect(now().before).toBeNull();
  });

  it('is that of the same sequence with another cell, seed or equations', async () => {
    const { run } = now();
    await change({ seed: 3 });
    expect(now().before).toBe(run);
  });

  it('is none where the sequence has another length', async () => {
    await begin({ ...plainSetup('gates', 'lstm'), hidden: 3, steps: 20 });
    await change({ steps: 12 });
    expect(now().before).toBeNull();
    await change({ hidden: 2 });
    expect(now().before?.trace.model.hiddenSize).toBe(3);
  });

  it('is let go when it is wished', () => {
    edit(bias(1));
    forgetBefore();
    expect(now().before).toBeNull();
  });
});

describe('Back to the preset', () => {
  it('gives the preset as it is shipped with the cell, as one step of undo', async () => {
    const first = bitsOf(traceNow());
    await change({ seed: 4, own });
    edit(bit(-1));
    const changed = now().setup;
    backToPreset();
    await settled();
    expect(now().setup).toEqual(plainSetup('latch', 'lstm'));
    expect(bitsOf(traceNow())).toBe(first);
    await undo();
    expect(now().setup).toEqual(changed);
  });

  it('is no step where nothing differs from it', async () => {
    backToPreset();
    await settled();
    expect(steps()).toEqual([0, 0]);
  });
});

describe('Where a run opens', () => {
  it('is the start of its preset, or the place asked for, brought into range', async () => {
    await openRun('two-layers', 'lstm');
    expect(momentOf(usePlayback.getState())).toMatchObject({ timestep: 22, stage: 3 });
    await openRun('two-layers', 'lstm', { timestep: 9999, stage: 99, unit: 99, lane: 99 });
    const { steps: T, stages } = usePlayback.getState();
    expect(momentOf(usePlayback.getState())).toMatchObject({ timestep: T - 1, stage: stages - 1 });
    expect(useView.getState()).toMatchObject({ lane: 1, lanes: 2 });
  });

  it('stays where one stands after a change, within what is still there', async () => {
    await begin({ ...plainSetup('gates', 'lstm'), hidden: 6, steps: 40 });
    stepTimestep(100);
    useView.setState({ unit: 5 });
    await change({ steps: 10, hidden: 3 });
    expect(momentOf(usePlayback.getState())).toMatchObject({ timestep: 9, stage: 3 });
    expect(useView.getState()).toMatchObject({ unit: 2, units: 3 });
    await change({ seed: 5 }, { timestep: 4, stage: 1 });
    expect(momentOf(usePlayback.getState())).toMatchObject({ timestep: 4, stage: 1 });
  });

  it('is the usual cell of a preset that lacks the one asked for', async () => {
    await openRun('two-layers', 'gru');
    expect(now().setup).toEqual(plainSetup('two-layers', 'lstm'));
  });

  it('is what was asked for last', async () => {
    const first = openRun('sine', 'lstm');
    const second = openRun('two-layers', 'lstm');
    expect(await first).toBeNull();
    expect((await second)?.preset.id).toBe('two-layers');
    await settled();
    expect(now().run?.preset.id).toBe('two-layers');
    expect(steps()).toEqual([1, 0]);
  });
});

describe('What cannot be opened', () => {
  it.each([
    ['a preset', { preset: 'none' }],
    ['a cell', { cell: 'none' }],
    ['equations', { own: { name: 'Bad', equations: 'h = = 1' } }],
  ])('%s leaves the run and the steps of undo as they are, and says why', async (_, by) => {
    edit(bias(1));
    edit(bias(2));
    await undo();
    const { run, setup, past, future } = now();
    expect(await change(by)).toBeNull();
    expect(now()).toMatchObject({ run, setup, past, future });
    expect(now().failure).not.toBeNull();
    await redo();
    expect(now().setup.edits).toEqual([bias(2)]);
    expect(now().failure).toBeNull();
  });

  it('was not undone: the steps stay as they were', async () => {
    edit(bias(1));
    edit(bias(2));
    const { past } = now();
    useExperiment.setState({ past: [...past.slice(0, 1), plainSetup('none', 'lstm')] });
    const broken = now();
    expect(await undo()).toBeNull();
    expect(now()).toMatchObject({
      run: broken.run,
      setup: broken.setup,
      past: broken.past,
      future: [],
    });
    expect(now().failure).toContain('none');
  });

  it('leaves what was asked for in its place where nothing was open', async () => {
    useExperiment.setState(useExperiment.getInitialState(), true);
    await openSetupAt(plainSetup('none', 'lstm'), {});
    expect(now()).toMatchObject({ run: null, setup: plainSetup('none', 'lstm') });
    expect(now().failure).not.toBeNull();
    await openRun('latch', 'lstm');
    expect(steps()).toEqual([0, 0]);
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
