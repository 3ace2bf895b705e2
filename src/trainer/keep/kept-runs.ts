import type { Checkpoint, CheckpointMark } from '../checkpoint';
import type { History } from '../history';
import type { OwnData } from '../protocol';
import type { RunSettings } from '../run-settings';
import { checkpointOf } from './checkpoint-record';
import type { KeyStorage } from './key-storage';
import { checkpointKey, checkpointsOf, ownKey, runKey, RUNS } from './keys';
import { ownOf, runOf } from './run-record';

/** A run that one can go on with. */
export interface KeptRun {
  readonly key: string;
  readonly settings: RunSettings;
  /** Updates made. */
  readonly update: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly time: number;
  /** Whether it had come to its end. */
  readonly ended: boolean;
}

/** All that is needed to go on. */
export interface OpenedRun {
  readonly settings: RunSettings;
  readonly own: OwnData | null;
  readonly history: History;
  readonly checkpoint: Checkpoint;
  readonly marks: readonly CheckpointMark[];
}

/** The kept runs, the latest first; none where the browser refuses to say. What cannot be read is left out. */
export async function keptRuns(storage: KeyStorage): Promise<readonly KeptRun[]> {
  try {
    const runs: KeptRun[] = [];
    for (const full of await storage.keys(RUNS)) {
      const run = runOf(await storage.get(full));
      const latest = run?.marks.at(-1);
      if (run === null || latest === undefined) continue;
      const { settings, time, ended } = run;
      runs.push({ key: full.slice(RUNS.length), settings, update: latest.update, time, ended });
    }
    return runs.sort((a, b) => b.time - a.time);
  } catch {
    return [];
  }
}

/** A kept run as its latest checkpoint that can be read left it; null where there is none. */
export async function openKept(storage: KeyStorage, key: string): Promise<OpenedRun | null> {
  try {
    const run = runOf(await storage.get(runKey(key)));
    if (run === null) return null;
    const { settings, history, marks } = run;
    const own = settings.task === 'own' ? ownOf(await storage.get(ownKey(key))) : null;
    if (settings.task === 'own' && own === null) return null;
    for (const { update } of marks.toReversed()) {
      const checkpoint = checkpointOf(await storage.get(checkpointKey(key, update)));
      if (checkpoint === null) continue;
      const readable = marks.filter((mark) => mark.update <= update);
      return { settings, own, history, checkpoint, marks: readable };
    }
    return null;
  } catch {
    return null;
  }
}

/** Deletes a run with everything that belongs to it. Rejects where the browser refuses. */
export async function forget(storage: KeyStorage, key: string): Promise<void> {
  const checkpoints = await storage.keys(checkpointsOf(key));
  await storage.change(new Map(), [runKey(key), ownKey(key), ...checkpoints]);
}
