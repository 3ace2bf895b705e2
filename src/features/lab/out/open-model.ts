import { openRun, useExperiment } from '../../../stores/experiment';
import { keepModel } from '../../../stores/kept-models';
import type { KeptModel } from '../../../tasks/kept/kept-model';

/** Keeps a model and opens it on the pages that show a run. Resolves to why it could not be opened; null where it is. */
export async function openModel(kept: KeptModel): Promise<string | null> {
  const run = await openRun(await keepModel(kept), kept.cell);
  return run === null ? (useExperiment.getState().failure ?? '') : null;
}
