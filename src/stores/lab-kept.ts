import { create } from 'zustand';
import type { LabTask } from '../tasks/lab/task';
import { browserStorage } from '../trainer/keep/browser-storage';
import { forget, keptRuns, openKept, type KeptRun } from '../trainer/keep/kept-runs';
import { loadRun } from '../trainer/load-run';
import type { RunSettings } from '../trainer/run-settings';
import { useLab } from './lab';
import { openCheckpoint, type Opening } from './lab-actions';
import { holdRun, runsHeld } from './lab-held';

/** A run of an earlier visit that did not come to its end. */
export const useLabKept = create<{
  readonly offered: KeptRun | null;
  /** True where it turned out that it cannot be read any more. */
  readonly gone: boolean;
}>()(() => ({ offered: null, gone: false }));

const storage = browserStorage();

useLab.subscribe(({ key }) => {
  holdRun(key);
  if (useLabKept.getState().offered?.key === key) useLabKept.setState({ offered: null });
});

/** Looks for a run that a reload, a crash or a closed tab interrupted; one that is open here or in another tab was not. */
export async function offerKept(): Promise<void> {
  const held = await runsHeld();
  const [latest] = (await keptRuns(storage)).filter(({ key }) => !held.has(key));
  const isOpen = latest?.key === useLab.getState().key;
  if (latest !== undefined && !isOpen && !latest.ended && latest.update > 0) {
    useLabKept.setState({ offered: latest, gone: false });
  }
}

/** Goes on with the run that is offered, as its last checkpoint left it. */
export async function goOnWithKept(): Promise<void> {
  const { offered } = useLabKept.getState();
  if (offered === null) return;
  const opening = await openingOf(offered.key);
  if (opening === null) {
    useLabKept.setState({ gone: true });
    return;
  }
  useLabKept.setState({ offered: null });
  openCheckpoint(opening, offered.key);
}

/**
 * Opens the latest run on the visitor's own data that is kept here, is open nowhere, and has the settings that are asked for. False
 * where there is none.
 */
export async function openKeptOwn(asked: (task: LabTask) => RunSettings): Promise<boolean> {
  const held = await runsHeld();
  for (const { key, settings } of await keptRuns(storage)) {
    if (settings.task !== 'own' || held.has(key)) continue;
    const opening = await openingOf(key);
    if (opening === null) continue;
    if (JSON.stringify(asked(opening.task)) !== JSON.stringify(opening.settings)) continue;
    openCheckpoint(opening, key);
    return true;
  }
  return false;
}

/** null where it cannot be read any more. */
async function openingOf(key: string): Promise<Opening | null> {
  const run = await openKept(storage, key);
  const loaded = run && (await loadRun(run.settings, run.own).catch(() => null));
  return run && loaded && { ...run, task: loaded.task };
}

/** It is not offered any more, and what was kept of it is deleted. */
export async function leaveKept(): Promise<void> {
  const { offered } = useLabKept.getState();
  useLabKept.setState({ offered: null });
  // What cannot be deleted gives way to newer runs.
  if (offered !== null) await forget(storage, offered.key).catch(() => undefined);
}
