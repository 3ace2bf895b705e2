import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClinicDatabase, Work } from './clinic-database';
import {
  beginAgain,
  keepClinicIn,
  keepNow,
  openWork,
  untouched,
  useClinicWork,
  work,
  workDone,
  workOn,
} from './clinic-work';

/** A database in memory; `refuse` is what it rejects with, as long as it is set. */
function fakeDatabase(first: readonly (readonly [string, Work])[] = []) {
  const kept = new Map(first);
  const fake = { kept, puts: 0, refuse: null as Error | null };
  const database: ClinicDatabase = {
    works: () =>
      fake.refuse === null ? Promise.resolve(new Map(kept)) : Promise.reject(fake.refuse),
    put: (changes) => {
      if (fake.refuse !== null) return Promise.reject(fake.refuse);
      fake.puts += 1;
      for (const [id, changed] of changes) {
        if (changed === undefined) kept.delete(id);
        else kept.set(id, changed);
      }
      return Promise.resolve();
    },
  };
  keepClinicIn(database);
  return fake;
}

const full = new DOMException('no room', 'QuotaExceededError');
const { getState, setState } = useClinicWork;
const settled = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
  setState({ works: null, trouble: null });
});
afterEach(() => {
  // Nothing is left pending for the next.
  keepNow();
  vi.useRealTimers();
});

describe('Work in the clinic', () => {
  it('is as earlier visits left it', async () => {
    fakeDatabase([['B01', { ...untouched, outcome: 'done' }]]);
    await openWork();
    expect(workOn('B01').outcome).toBe('done');
    expect(workOn('B02')).toEqual(untouched);
  });

  it('is kept a moment after what was done last, once', async () => {
    const fake = fakeDatabase();
    await openWork();
    work('B01', { text: 'h' });
    work('B01', { text: 'h = a' });
    expect(fake.puts).toBe(0);
    await settled();
    expect(fake.puts).toBe(1);
    expect(fake.kept.get('B01')).toEqual({ ...untouched, text: 'h = a' });
  });

  it('is kept at once where the page is left', async () => {
    const fake = fakeDatabase();
    await openWork();
    work('B01', { named: [4] });
    keepNow();
    expect(fake.kept.get('B01')?.named).toEqual([4]);
  });

  it('stays on the screen where the disk is full, is said, and is tried again with the next change', async () => {
    const fake = fakeDatabase();
    await openWork();
    fake.refuse = full;
    work('B01', { text: 'long' });
    await settled();
    expect(getState().trouble).toBe('full');
    expect(workOn('B01').text).toBe('long');
    fake.refuse = null;
    work('B02', { text: 'short' });
    await settled();
    expect(getState().trouble).toBeNull();
    expect([...fake.kept.keys()].sort()).toEqual(['B01', 'B02']);
  });

  it('goes on without a browser that keeps anything, and says so', async () => {
    fakeDatabase().refuse = new Error('private window');
    await openWork();
    expect(getState()).toMatchObject({ works: new Map(), trouble: 'refused' });
  });

  it('is done once solved, but not after the answer was shown', async () => {
    fakeDatabase();
    await openWork();
    workDone('B01');
    expect(workOn('B01').outcome).toBe('done');
    work('B02', { outcome: 'shown' });
    workDone('B02');
    expect(workOn('B02').outcome).toBe('shown');
  });

  it('can be begun again', async () => {
    const fake = fakeDatabase([['B01', { ...untouched, outcome: 'shown' }]]);
    await openWork();
    beginAgain('B01');
    await settled();
    expect(workOn('B01')).toEqual(untouched);
    expect(fake.kept.size).toBe(0);
  });
});
