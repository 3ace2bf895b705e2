import { describe, expect, it } from 'vitest';
import { setImmediate } from 'node:timers/promises';
import { memoryStorage, type KeyStorage } from './keep/key-storage';
import { keptRuns, openKept } from './keep/kept-runs';
import { loadRun } from './load-run';
import type { Ask, Tell } from './protocol';
import { readData } from './read-data';
import { createReader } from './read-weights';
import { kernels, smallRun, smallSettings } from './run.fixture';
import type { RunSettings } from './run-settings';
import { serveRuns } from './serve-run';
import { createSession } from './session';

type Of<Kind extends Tell['kind']> = Extract<Tell, { readonly kind: Kind }>;

/** A worker whose clock goes on four milliseconds whenever it is looked at. */
function stage(storage: KeyStorage = memoryStorage()) {
  const told: Tell[] = [];
  const tasks: (() => void)[] = [];
  let time = 0;
  const take = serveRuns({
    post: (tell) => told.push(tell),
    now: () => (time += 4),
    date: () => 1,
    later: (task) => tasks.push(task),
    storage,
    load: loadRun,
    kernels: () => Promise.resolve(kernels),
    readData,
    createReader,
  });
  const all = <Kind extends Tell['kind']>(kind: Kind): Of<Kind>[] =>
    told.filter((tell): tell is Of<Kind> => tell.kind === kind);
  const last = <Kind extends Tell['kind']>(kind: Kind): Of<Kind> => {
    const found = all(kind).at(-1);
    if (found === undefined) throw new Error(`Nothing was told of “${kind}”.`);
    return found;
  };
  return {
    storage,
    told,
    take,
    all,
    last,
    /** Lets as many tasks run, and everything that is waited for. */
    turn: async (turns = 1): Promise<void> => {
      await setImmediate();
      for (let k = 0; k < turns; k += 1) {
        tasks.shift()?.();
        await setImmediate();
      }
    },
  };
}

function openOf(change: Partial<RunSettings> = {}, rest: Partial<Ask> = {}): Ask {
  return {
    kind: 'open',
    run: 1,
    key: 'a',
    settings: smallSettings(change),
    own: null,
    from: null,
    weights: null,
    wish: { sample: { part: 'test', place: 3 }, threshold: 0.5 },
    ...rest,
  } as Ask;
}

/** Turns that a whole reading takes. */
const READING = 12;

const endless = { updates: 1_000_000, loss: null, patience: null };

/** All that was measured, put together from what was told. */
function lossesOf(progress: readonly Of<'progress'>[]): readonly number[] {
  return progress.flatMap(({ history }) => history.updates.loss);
}

describe('the worker', () => {
  it('opens a run with its data and what its first weights say, and keeps nothing of it before it has begun', async () => {
    const { take, turn, last, storage } = stage();
    take(openOf());
    await turn();
    const { data, reading, marks } = last('opened');
    expect(data.parts.map(({ id }) => id)).toEqual(['training', 'validation', 'test']);
    expect(data.parameterCount).toBe(createSession(smallRun()).plan.parameterCount);
    expect(reading.fingerprint).toBe(createSession(smallRun()).checkpoint().fingerprint);
    expect(reading.update).toBe(0);
    expect(marks).toEqual([]);
    expect(await keptRuns(storage)).toEqual([]);
  });

  it('trains to the end, tells everything that it measured once, and keeps the end', async () => {
    const { take, turn, last, all, storage } = stage();
    take(openOf({ stop: { updates: 300, loss: null, patience: null } }));
    take({ kind: 'go', run: 1 });
    await turn(220);
    expect(last('paused').ending).toEqual({ kind: 'updates' });
    const session = createSession(smallRun());
    while (session.course().update < 300) session.step();
    expect(lossesOf(all('progress'))).toEqual(session.history().updates.loss);
    const validations = all('progress').flatMap(({ history }) => history.judged.validation);
    expect(validations).toEqual(session.history().judged.validation);
    expect(last('progress').epochs).toBeCloseTo(
      (300 * 8) / smallRun().prepared.parts.training.count,
      10,
    );
    expect(last('reading').reading.fingerprint).toBe(session.checkpoint().fingerprint);
    const marks = last('marks').marks.map(({ update }) => update);
    expect(marks).toEqual(expect.arrayContaining([0, session.course().best?.update, 300]));
    expect((await openKept(storage, 'a'))?.checkpoint).toEqual(session.checkpoint());
    expect((await keptRuns(storage))[0]?.ended).toBe(true);
  });

  it('tells of its progress several times a second, reads weights now and then, keeps a checkpoint every second', async () => {
    const { take, turn, all } = stage();
    take(openOf({ stop: endless }));
    take({ kind: 'go', run: 1 });
    await turn(220);
    const seconds = all('progress').reduce(
      (sum, { history, perSecond }, k) =>
        k < 4 ? sum : sum + history.updates.loss.length / perSecond,
      0,
    );
    const rate = (all('progress').length - 4) / seconds;
    expect(rate).toBeGreaterThan(5);
    expect(rate).toBeLessThan(8.5);
    expect(all('reading').length / seconds).toBeGreaterThan(0.5);
    expect(all('marks').length / seconds).toBeGreaterThan(0.7);
    expect(all('marks').length / seconds).toBeLessThan(1.5);
  });

  it('pauses between two slices, and goes on from there to the same weights', async () => {
    const { take, turn, last, all } = stage();
    take(openOf({ stop: { updates: 300, loss: null, patience: null } }));
    take({ kind: 'go', run: 1 });
    await turn(5);
    take({ kind: 'pause', run: 1 });
    await turn();
    expect(last('paused').ending).toBeNull();
    const { update } = last('progress');
    await turn(READING);
    expect(last('reading').reading.update).toBe(update);
    expect(last('progress').update).toBe(update);
    take({ kind: 'go', run: 1 });
    await turn(220);
    expect(all('paused')).toHaveLength(2);
    const session = createSession(smallRun());
    while (session.course().update < 300) session.step();
    expect(last('reading').reading.fingerprint).toBe(session.checkpoint().fingerprint);
  });

  it('says that it has paused before it reads the weights of then', async () => {
    const { take, turn, all } = stage();
    take(openOf({ stop: endless }));
    take({ kind: 'go', run: 1 });
    await turn(40);
    const before = all('reading').length;
    take({ kind: 'pause', run: 1 });
    await turn(0);
    expect(all('paused')).toHaveLength(1);
    expect(all('reading')).toHaveLength(before);
    await turn(READING);
    expect(all('reading')).toHaveLength(before + 1);
  });

  it('shows another sample of the weights that were read last at once, whatever else is being read', async () => {
    const { take, turn, all, last } = stage();
    take(openOf({ stop: endless }));
    take({ kind: 'go', run: 1 });
    for (let k = 0; k < 100 && all('reading').length === 0; k += 1) await turn();
    const { reading } = last('reading');
    // A slice may be waiting before it.
    take({ kind: 'wish', run: 1, wish: { sample: { part: 'test', place: 5 }, threshold: 0.5 } });
    await turn(2);
    expect(all('reading')).toHaveLength(2);
    expect(last('reading').reading).toMatchObject({
      update: reading.update,
      fingerprint: reading.fingerprint,
    });
    expect(last('reading').reading.sample.name).not.toBe(reading.sample.name);
  });

  it('makes one update in slow motion, and takes another rate', async () => {
    const { take, turn, last, all } = stage();
    take(openOf());
    take({ kind: 'one', run: 1 });
    take({ kind: 'rate', run: 1, rate: 0.125 });
    take({ kind: 'one', run: 1 });
    await turn(READING);
    expect(all('slow').map(({ slow }) => [slow.update, slow.rate])).toEqual([
      [1, 0.005],
      [2, 0.125],
    ]);
    expect(last('reading').reading.update).toBe(2);
  });

  it('looks at a kept checkpoint while training goes on, and hands it over', async () => {
    const { take, turn, all, last } = stage();
    take(openOf({ stop: endless }));
    take({ kind: 'go', run: 1 });
    await turn(170);
    const place = last('marks').marks.at(-2)?.update ?? NaN;
    take({ kind: 'look', run: 1, update: place });
    await turn(READING);
    const looks = () => all('reading').filter(({ kept }) => kept);
    expect(looks().at(-1)).toMatchObject({ kept: true, reading: { update: place } });
    const { update } = last('progress');
    take({ kind: 'wish', run: 1, wish: { sample: { part: 'test', place: 0 }, threshold: 0.5 } });
    await turn(30);
    expect(last('progress').update).toBeGreaterThan(update);
    expect(looks()).toHaveLength(2);
    take({ kind: 'hand', run: 1, update: place, ask: 7 });
    take({ kind: 'hand', run: 1, update: 1, ask: 8 });
    await setImmediate();
    expect(last('handed')).toMatchObject({ ask: 8, checkpoint: null });
    const session = createSession(smallRun());
    while (session.course().update < place) session.step();
    take({ kind: 'hand', run: 1, update: place, ask: 9 });
    await setImmediate();
    expect(last('handed')).toMatchObject({ ask: 9, checkpoint: { update: place } });
    expect(last('handed').checkpoint?.weights).toEqual(session.checkpoint().weights);
  });

  it('goes back to a checkpoint and forgets what came after it', async () => {
    const { take, turn, last, storage } = stage();
    take(openOf({ stop: endless }));
    take({ kind: 'go', run: 1 });
    await turn(170);
    const place = last('marks').marks.at(-2)?.update ?? NaN;
    take({ kind: 'rewind', run: 1, update: place });
    await turn(READING);
    expect(last('rewound')).toMatchObject({ update: place });
    expect(last('rewound').history.updates.loss).toHaveLength(place);
    expect(last('marks').marks.at(-1)?.update).toBe(place);
    expect(last('reading').reading.update).toBe(place);
    expect((await openKept(storage, 'a'))?.checkpoint.update).toBe(place);
    take({ kind: 'one', run: 1 });
    await turn();
    expect(last('slow').slow.update).toBe(place + 1);
  });

  it('says of a run that had come to its end that it has ended, and goes on under another rule', async () => {
    const first = stage();
    first.take(openOf({ stop: { ...endless, updates: 5 } }));
    first.take({ kind: 'go', run: 1 });
    await first.turn(40);
    const kept = await openKept(first.storage, 'a');
    if (kept === null) throw new Error('Nothing was kept.');
    const { take, turn, last } = stage(first.storage);
    const from = { checkpoint: kept.checkpoint, history: kept.history };
    take(openOf({ stop: { ...endless, updates: 5 } }, { from }));
    await turn();
    expect(last('paused').ending).toEqual({ kind: 'updates' });
    take({ kind: 'stop', run: 1, stop: { ...endless, updates: 9 } });
    take({ kind: 'go', run: 1 });
    await turn(40);
    expect(last('progress').update).toBe(9);
  });

  it('goes on with what was kept in another life', async () => {
    const first = stage();
    first.take(openOf({ stop: endless }));
    first.take({ kind: 'go', run: 1 });
    await first.turn(170);
    const kept = await openKept(first.storage, 'a');
    if (kept === null) throw new Error('Nothing was kept.');
    // Lost is no more than a second.
    expect(first.last('progress').update - kept.checkpoint.update).toBeLessThan(
      1.2 * first.last('progress').perSecond,
    );
    const next = stage(first.storage);
    const from = { checkpoint: kept.checkpoint, history: kept.history };
    next.take(openOf({ stop: endless }, { from }));
    next.take({ kind: 'one', run: 1 });
    await next.turn();
    expect(next.last('opened').marks).toEqual(kept.marks);
    expect(next.last('slow').slow.update).toBe(kept.checkpoint.update + 1);
  });

  it('stops where numbers are not finite, with the cause and the last good checkpoint', async () => {
    const { take, turn, last, storage } = stage();
    const { training } = smallSettings();
    const wild = { ...training, optimiser: { kind: 'sgd' }, rate: 1000, clipNorm: null } as const;
    take(openOf({ training: wild, stop: endless }));
    take({ kind: 'go', run: 1 });
    await turn(60);
    const { ending } = last('paused');
    if (ending?.kind !== 'not finite') throw new Error('It did not diverge.');
    expect(ending.cause).toBe('rate');
    expect(ending.last).toBeLessThan(ending.update);
    const kept = await openKept(storage, 'a');
    expect(kept?.checkpoint.update).toBe(ending.last);
    take({ kind: 'rewind', run: 1, update: ending.last ?? NaN });
    take({ kind: 'rate', run: 1, rate: 0.001 });
    await turn(3);
    expect(last('rewound').update).toBe(ending.last);
  });

  it('gives one run up for the next, and answers nobody who asks for the first', async () => {
    const { take, turn, told, last } = stage();
    take(openOf({ stop: endless }));
    take({ kind: 'go', run: 1 });
    await turn(5);
    take(openOf({ seed: 2 }, { run: 2, key: 'b' }));
    take({ kind: 'one', run: 1 });
    const before = told.length;
    await turn(5);
    expect(told.slice(before).every(({ run }) => run === 2)).toBe(true);
    expect(last('opened').run).toBe(2);
  });

  it.each<[string, Partial<RunSettings>, RegExp, RegExp | null]>([
    ['no such task', { task: 'nothing' }, /nothing/, null],
    ['equations that cannot be read', { own: { name: 'x', equations: 'h = ' } }, /./, null],
    ['no data of one’s own', { task: 'own' }, /no data/, /没有/],
    [
      'a model that is too large',
      {
        hidden: 256,
        layers: 3,
        directions: 2,
        batch: 256,
        options: { window: 256, length: 2000 },
      },
      /MB/,
      /内存/,
    ],
  ])('says why a run cannot be opened: %s', async (_, change, message, words) => {
    const { take, turn, last } = stage();
    take(openOf(change));
    take({ kind: 'hand', run: 1, update: null, ask: 4 });
    await turn(3);
    for (let k = 0; k < 50; k += 1) await setImmediate();
    const failed = last('failed');
    expect(failed.message).toMatch(message);
    if (words === null) expect(failed.words).toBeNull();
    else expect(failed.words?.zh).toMatch(words);
    expect(last('handed').checkpoint).toBeNull();
  });

  it('says once that nothing can be kept, and trains on', async () => {
    const storage: KeyStorage = {
      ...memoryStorage(),
      change: () => Promise.reject(new DOMException('no', 'QuotaExceededError')),
    };
    const { take, turn, all, last } = stage(storage);
    take(openOf({ stop: endless }));
    take({ kind: 'go', run: 1 });
    await turn(220);
    expect(all('not kept').map(({ reason }) => reason)).toEqual(['full']);
    expect(last('progress').update).toBeGreaterThan(50);
  });
});
