import type { Checkpoint, CheckpointMark } from '../checkpoint';
import type { History } from '../history';
import type { OwnData } from '../protocol';
import type { RunSettings, StopRule } from '../run-settings';
import { thinned } from '../thinning';
import { bytesOf, checkpointOf, recordOf } from './checkpoint-record';
import { memoryStorage, type KeyStorage } from './key-storage';
import { forget, keptRuns, openKept } from './kept-runs';
import { checkpointKey, ownKey, runKey, RUNS } from './keys';
import { ownRecord, runRecord } from './run-record';

/** Whether something could be kept: the disk may be full, a private window may refuse. */
export type Kept = 'kept' | 'full' | 'refused';

/** Which run is kept. */
export interface KeptAs {
  readonly key: string;
  readonly settings: RunSettings;
  readonly own: OwnData | null;
}

/** Keeps one run. Nothing of it ever rejects. */
export interface Keeper {
  /** Finds what an earlier session kept under the key; forgets it where the run is a new one. */
  readonly begin: (goesOn: boolean) => Promise<void>;
  readonly marks: () => readonly CheckpointMark[];
  /** What is written from now on says so. */
  readonly setStop: (rule: StopRule) => void;
  /** Keeps these (those with numbers that are not finite are none to go back to), and thins out the others. The history is that of the last. */
  readonly keep: (
    checkpoints: readonly Checkpoint[],
    history: History,
    ended: boolean,
  ) => Promise<Kept>;
  /** null where there is none that can be read. */
  readonly read: (update: number) => Promise<Checkpoint | null>;
  /** Forgets all checkpoints after that one. */
  readonly cut: (to: Checkpoint, history: History) => Promise<Kept>;
}

/** Runs that are kept; older ones are deleted. */
const MOST_RUNS = 5;
/** Checkpoints of a run, and the bytes that all of them may take together. */
const MOST = 60;
const LEAST = 8;
const ROOM = 200e6;

/** `now`: milliseconds since 1970. Where the browser refuses its storage, checkpoints are kept as long as the page lives. */
export function createKeeper(given: KeyStorage, run: KeptAs, now: () => number): Keeper {
  const { key, own } = run;
  let { settings } = run;
  let storage = given;
  let marks: readonly CheckpointMark[] = [];
  let isFirst = true;

  const write = async (
    put: ReadonlyMap<string, unknown>,
    next: readonly CheckpointMark[],
    record: Pick<Parameters<typeof runRecord>[0], 'history' | 'ended'>,
  ): Promise<void> => {
    const stays = new Set(next.map(({ update }) => update));
    const goes = marks.filter(({ update }) => !stays.has(update));
    const whole = new Map([
      ...put,
      [runKey(key), runRecord({ ...record, settings, marks: next, time: now() })] as const,
      ...(own === null || !isFirst ? [] : [[ownKey(key), ownRecord(own)] as const]),
    ]);
    await storage.change(
      whole,
      goes.map(({ update }) => checkpointKey(key, update)),
    );
    marks = next;
    if (isFirst) await forgetOld(storage, key);
    isFirst = false;
  };

  /** Where the browser refuses, what there is goes into memory. */
  const tried = async (attempt: () => Promise<void>): Promise<Kept> => {
    try {
      await attempt();
      return storage === given ? 'kept' : 'refused';
    } catch (error) {
      if (error instanceof Error && error.name === 'QuotaExceededError') return 'full';
      if (storage === given) {
        storage = memoryStorage();
        marks = [];
        isFirst = true;
        await attempt().catch(() => undefined);
      }
      return 'refused';
    }
  };

  return {
    begin: async (goesOn) => {
      await tried(async () => {
        if (!goesOn) await forget(storage, key);
        else marks = (await openKept(storage, key))?.marks ?? [];
      });
    },
    marks: () => marks,
    setStop: (stop) => {
      settings = { ...settings, stop };
    },
    keep: async (checkpoints, history, ended) => {
      const good = checkpoints.filter(hasFiniteWeights);
      const latest = good.at(-1);
      if (latest === undefined) return 'kept';
      const keepAtMost = (most: number): Promise<Kept> =>
        tried(() => {
          const next = marksAfter(marks, good, latest.best?.update ?? null, most);
          const stays = new Set(next.map(({ update }) => update));
          const put = good
            .filter(({ update }) => stays.has(update))
            .map((one) => [checkpointKey(key, one.update), recordOf(one)] as const);
          return write(new Map(put), next, { history, ended });
        });
      const most = Math.max(LEAST, Math.min(MOST, Math.floor(ROOM / bytesOf(latest))));
      const kept = await keepAtMost(most);
      // Half as many may fit.
      return kept === 'full' ? keepAtMost(Math.max(3, Math.floor(marks.length / 2))) : kept;
    },
    read: async (update) => {
      try {
        return checkpointOf(await storage.get(checkpointKey(key, update)));
      } catch {
        return null;
      }
    },
    cut: (to, history) =>
      tried(() => {
        const left = marks.filter(({ update }) => update <= to.update);
        const next = left.map((mark) => ({ ...mark, isBest: mark.update === to.best?.update }));
        return write(new Map(), next, { history, ended: false });
      }),
  };
}

/** The marks with those of new checkpoints among them, thinned out. */
function marksAfter(
  marks: readonly CheckpointMark[],
  checkpoints: readonly Checkpoint[],
  best: number | null,
  most: number,
): readonly CheckpointMark[] {
  const all = new Map(
    [...marks, ...checkpoints].map(({ update, validation, fingerprint }) => [
      update,
      { update, validation, fingerprint, isBest: update === best },
    ]),
  );
  const updates = [...all.keys()].sort((a, b) => a - b);
  return thinned(updates, best, most).flatMap((update) => all.get(update) ?? []);
}

function hasFiniteWeights({ weights: { lanes, readout, embedding } }: Checkpoint): boolean {
  const arrays = [...lanes, ...(readout === null ? [] : [readout])].flatMap((tensors) => [
    ...tensors.values(),
  ]);
  return [...arrays, embedding ?? new Float64Array()].every((array) =>
    array.every((value) => Number.isFinite(value)),
  );
}

/** Deletes all runs but the latest, and first what cannot be read. */
async function forgetOld(storage: KeyStorage, own: string): Promise<void> {
  const latest = (await keptRuns(storage)).map(({ key }) => key).filter((key) => key !== own);
  const stays = new Set([own, ...latest.slice(0, MOST_RUNS - 1)]);
  for (const full of await storage.keys(RUNS)) {
    const key = full.slice(RUNS.length);
    if (!stays.has(key)) await forget(storage, key);
  }
}
