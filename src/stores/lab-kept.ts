import { create } from 'zustand';
import { browserStorage } from '../trainer/keep/browser-storage';
import { forget, keptRuns, openKept, type KeptRun } from '../trainer/keep/kept-runs';
import { loadRun } from '../trainer/load-run';
import { openCheckpoint } from './lab-actions';

/** A run of an earlier visit that did not come to its end. */
export const useLabKept = create<{
  readonly offered: KeptRun | null;
  /** True where it turned out that it cannot be read any more. */
  readonly gone: boolean;
}>()(() => ({ offered: null, gone: false }));

const storage = browserStorage();

/** Looks for a run that a reload, a crash or a closed tab interrupted. */
export async function offerKept(): Promise<void> {
  const [latest] = await keptRuns(storage);
  if (latest !== undefined && !latest.ended && latest.update > 0) {
    useLabKept.setState({ offered: latest, gone: false });
  }
}

/** Goes on with the run that is offered, as its last checkpoint left it. */
export async function goOnWithKept(): Promise<void> {
  const { offered } = useLabKept.getState();
  if (offered === null) return;
  const run = await openKept(storage, offered.key);
  const loaded = run && (await loadRun(run.settings, run.own).catch(() => null));
  if (run === null || loaded === null) {
    useLabKept.setState({ gone: true });
    return;
  }
  useLabKept.setState({ offered: null });
  openCheckpoint({ ...run, task: loaded.task }, offered.key);
}

/** It is not offered any more, and what was kept of it is deleted. */
export async function leaveKept(): Promise<void> {
  const { offered } = useLabKept.getState();
  useLabKept.setState({ offered: null });
  // What cannot be deleted gives way to newer runs.
  if (offered !== null) await forget(storage, offered.key).catch(() => undefined);
}
