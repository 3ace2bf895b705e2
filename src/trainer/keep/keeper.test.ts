import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../checkpoint';
import type { OwnData } from '../protocol';
import { smallRun, smallSettings } from '../run.fixture';
import { createSession, type Session } from '../session';
import { createKeeper, type Keeper } from './keeper';
import { memoryStorage, type KeyStorage } from './key-storage';
import { forget, keptRuns, openKept } from './kept-runs';
import { checkpointKey, ownKey, runKey } from './keys';

const settings = smallSettings({ judgeEvery: 3, dropout: 0.1 });
const parts = smallRun({ judgeEvery: 3, dropout: 0.1 });

function keeperOn(storage: KeyStorage, key: string, own: OwnData | null = null, time = 5): Keeper {
  return createKeeper(storage, { key, settings, own }, () => time);
}

function after(updates: number, session: Session = createSession(parts)): Checkpoint {
  while (session.course().update < updates) session.step();
  return session.checkpoint();
}

/** A storage that refuses to write while `refuses` gives an error's name. */
function moody(refuses: () => string | null): KeyStorage {
  const storage = memoryStorage();
  return {
    ...storage,
    change: (put, remove) => {
      const name = put.size === 0 ? null : refuses();
      return name === null
        ? storage.change(put, remove)
        : Promise.reject(new DOMException('no', name));
    },
  };
}

describe('a kept run', () => {
  it('is gone on with to the same bits, after a reload as without one', async () => {
    const storage = memoryStorage();
    const session = createSession(parts);
    const keeper = keeperOn(storage, 'a');
    await keeper.begin(false);
    const seventh = after(7, session);
    expect(await keeper.keep([seventh], session.history(), false)).toBe('kept');

    const opened = await openKept(storage, 'a');
    expect(opened?.checkpoint).toEqual(seventh);
    expect(opened?.history).toEqual(session.history());
    expect(opened?.settings).toEqual(settings);
    const from = opened && { checkpoint: opened.checkpoint, history: opened.history };
    expect(after(20, createSession(parts, { from }))).toEqual(after(20, session));
  });

  it('can be looked at where it was, and goes back', async () => {
    const storage = memoryStorage();
    const session = createSession(parts);
    const keeper = keeperOn(storage, 'a');
    const checkpoints = [0, 3, 5, 9].map((updates) => after(updates, session));
    for (const one of checkpoints) await keeper.keep([one], session.history(), false);
    expect(keeper.marks().map(({ update }) => update)).toEqual([0, 3, 5, 9]);
    const best = session.course().best?.update;
    expect(keeper.marks().find(({ isBest }) => isBest)?.update).toBe(best);
    expect(await keeper.read(5)).toEqual(checkpoints[2]);
    expect(await keeper.read(4)).toBeNull();

    const third = checkpoints[1] ?? after(3);
    session.restore(third);
    await keeper.cut(third, session.history());
    expect(keeper.marks().map(({ update }) => update)).toEqual([0, 3]);
    expect(await keeper.read(9)).toBeNull();
    expect((await openKept(storage, 'a'))?.checkpoint).toEqual(third);

    const next = keeperOn(storage, 'a');
    await next.begin(true);
    expect(next.marks()).toEqual(keeper.marks());
    await next.begin(false);
    expect(await keptRuns(storage)).toEqual([]);
  });

  it('has sixty checkpoints at most, the first, the best and the latest among them', async () => {
    const storage = memoryStorage();
    const keeper = keeperOn(storage, 'a');
    const session = createSession(parts);
    for (let update = 0; update <= 70; update += 1) {
      await keeper.keep([after(update, session)], session.history(), false);
    }
    const updates = keeper.marks().map(({ update }) => update);
    expect(updates).toHaveLength(60);
    expect(updates).toEqual(expect.arrayContaining([0, session.course().best?.update, 70]));
    expect(await storage.keys('checkpoint/a/')).toHaveLength(60);
  });

  it('is one of the latest five', async () => {
    const storage = memoryStorage();
    const first = after(0);
    const history = createSession(parts).history();
    for (let k = 0; k < 7; k += 1) {
      await keeperOn(storage, `run-${k}`, null, k).keep([first], history, k === 6);
    }
    const runs = await keptRuns(storage);
    expect(runs.map(({ key }) => key)).toEqual(['run-6', 'run-5', 'run-4', 'run-3', 'run-2']);
    expect(runs[0]).toEqual({ key: 'run-6', settings, update: 0, time: 6, ended: true });
    expect(await storage.keys('checkpoint/run-1/')).toEqual([]);
    await forget(storage, 'run-6');
    expect(await storage.keys('checkpoint/run-6/')).toEqual([]);
  });

  it('has its own data beside it', async () => {
    const own: OwnData = {
      name: 'mine.csv',
      text: 'a\n1',
      header: null,
      choice: { kind: 'series', date: null, inputs: [0], target: 0 },
    };
    const storage = memoryStorage();
    const keeper = createKeeper(
      storage,
      { key: 'a', settings: { ...settings, task: 'own' }, own },
      () => 1,
    );
    await keeper.keep([after(0)], createSession(parts).history(), false);
    expect((await openKept(storage, 'a'))?.own).toEqual(own);
    await storage.change(new Map([[ownKey('a'), { ...own, text: 3 }]]), []);
    expect(await openKept(storage, 'a')).toBeNull();
  });

  it('is not taken for one where it was damaged, and falls back to the checkpoint before', async () => {
    const storage = memoryStorage();
    const session = createSession(parts);
    const keeper = keeperOn(storage, 'a');
    for (const updates of [2, 4]) {
      await keeper.keep([after(updates, session)], session.history(), false);
    }
    const latest = (await storage.get(checkpointKey('a', 4))) as object;
    await storage.change(new Map([[checkpointKey('a', 4), { ...latest, version: 99 }]]), []);
    expect(await keeper.read(4)).toBeNull();
    expect((await openKept(storage, 'a'))?.checkpoint.update).toBe(2);
    const run = (await storage.get(runKey('a'))) as object;
    await storage.change(new Map([[runKey('a'), { ...run, settings: { task: 1 } }]]), []);
    expect(await openKept(storage, 'a')).toBeNull();
    expect(await keptRuns(storage)).toEqual([]);
  });

  it('keeps no weights that are not finite', async () => {
    const storage = memoryStorage();
    const keeper = keeperOn(storage, 'a');
    const good = after(0);
    const broken = {
      ...good,
      update: 1,
      weights: { ...good.weights, lanes: [new Map([['W', Float64Array.of(NaN)]])] },
    };
    await keeper.keep([good, broken], createSession(parts).history(), false);
    expect(keeper.marks().map(({ update }) => update)).toEqual([0]);
  });
});

describe('a browser that keeps nothing', () => {
  it('says that the disk is full, and is asked again', async () => {
    let name: string | null = 'QuotaExceededError';
    const storage = moody(() => name);
    const keeper = keeperOn(storage, 'a');
    const first = after(0);
    expect(await keeper.keep([first], createSession(parts).history(), false)).toBe('full');
    expect(keeper.marks()).toEqual([]);
    name = null;
    expect(await keeper.keep([first], createSession(parts).history(), false)).toBe('kept');
  });

  it('says that it refuses, and keeps checkpoints as long as the page lives', async () => {
    const keeper = keeperOn(
      moody(() => 'InvalidStateError'),
      'a',
    );
    await keeper.begin(false);
    const first = after(0);
    for (let k = 0; k < 2; k += 1) {
      expect(await keeper.keep([first], createSession(parts).history(), false)).toBe('refused');
    }
    expect(await keeper.read(0)).toEqual(first);
  });
});
