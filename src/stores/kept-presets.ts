import { lookElsewhere } from '../tasks/catalogue';
import { KEPT, type KeptModel } from '../tasks/kept/kept-model';
import { presetOf } from '../tasks/kept/preset-of';
import type { Preset } from '../tasks/preset';
import { browserShelf } from './kept-shelf';

/** Those that were opened or kept since the page is there, by the id of their preset. */
const known = new Map<string, Preset>();

/** A model that has just been kept, or given another name: from now on it is opened as it is now. */
export function rememberKept(model: KeptModel): void {
  const preset = presetOf(model);
  known.set(preset.id, preset);
}

export function forgetKept(id: string): void {
  known.delete(KEPT + id);
}

/** The kept model with that id of a preset. Rejects where it is not on this machine. */
export async function loadKept(id: string): Promise<Preset> {
  const preset = known.get(id);
  if (preset !== undefined) return preset;
  const model = id.startsWith(KEPT) ? await browserShelf.load(id.slice(KEPT.length)) : null;
  if (model === null) throw new Error(`There is no preset “${id}”.`);
  rememberKept(model);
  return known.get(id) ?? presetOf(model);
}

/** Whether that preset can be opened on this machine. */
export async function isKeptHere(id: string): Promise<boolean> {
  try {
    await loadKept(id);
    return true;
  } catch {
    return false;
  }
}

// Whoever fetches this module wants a kept model found, here or in a worker.
lookElsewhere(loadKept);
