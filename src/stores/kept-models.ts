import { create } from 'zustand';
import { KEPT, tidyKeptName, type KeptHead, type KeptModel } from '../tasks/kept/kept-model';
import { forgetKept, rememberKept } from './kept-presets';
import { browserShelf, reasonOf, type KeptShelf } from './kept-shelf';

/** How the last thing that was asked for ended. */
export interface KeptOutcome {
  readonly kind: 'kept' | 'thinned' | 'all pinned' | 'full' | 'refused' | 'renamed' | 'deleted';
  /** Of the model it is about; of 'thinned' the one that gave way. */
  readonly name: string;
}

export interface KeptModels {
  /** The newest first. */
  readonly models: readonly KeptHead[];
  readonly outcome: KeptOutcome | null;
}

/** More than these are not kept. */
export const MOST_KEPT = 20;

export const useKept = create<KeptModels>()(() => ({ models: [], outcome: null }));

const { setState } = useKept;

let shelf: KeptShelf = browserShelf;

/** For tests: models are kept there. */
export function keepOn(other: KeptShelf): void {
  shelf = other;
}

/** Reads the list; where it cannot be read, it stays. */
export async function listKept(): Promise<readonly KeptHead[]> {
  try {
    setState({ models: await shelf.list() });
  } catch {
    // Where nothing can be kept there is nothing to list: whoever keeps a model is told.
  }
  return useKept.getState().models;
}

/**
 * Keeps a model and resolves to the id of its preset, under which it can be opened as long as the page is there even where it could not
 * be kept. The oldest that is not pinned gives way to it.
 */
export async function keepModel(model: KeptModel): Promise<string> {
  const id = KEPT + model.id;
  try {
    const before = await shelf.list();
    const same = before.find((one) => one.id === model.id);
    const kept = same === undefined ? model : { ...model, name: same.name, pinned: same.pinned };
    rememberKept(kept);
    const others = before.filter((one) => one.id !== model.id);
    const giving = others.length < MOST_KEPT ? null : others.findLast(({ pinned }) => !pinned);
    if (giving === undefined) {
      tell('all pinned', model.name);
      return id;
    }
    await shelf.put(kept);
    if (giving !== null) {
      await shelf.remove(giving.id);
      forgetKept(giving.id);
    }
    await listKept();
    if (giving === null) tell('kept', kept.name);
    else tell('thinned', giving.name);
  } catch (error) {
    rememberKept(model);
    tell(reasonOf(error), model.name);
  }
  return id;
}

/** Nothing happens where nothing is left of the name. */
export async function renameKept(id: string, to: string): Promise<void> {
  const name = tidyKeptName(to);
  if (name === '') return;
  await changed(id, (model) => ({ ...model, name }), 'renamed');
}

export async function pinKept(id: string, pinned: boolean): Promise<void> {
  await changed(id, (model) => ({ ...model, pinned }), null);
}

export async function deleteKept(id: string): Promise<void> {
  const name = useKept.getState().models.find((one) => one.id === id)?.name ?? '';
  try {
    await shelf.remove(id);
    forgetKept(id);
    await listKept();
    tell('deleted', name);
  } catch (error) {
    tell(reasonOf(error), name);
  }
}

async function changed(
  id: string,
  by: (model: KeptModel) => KeptModel,
  kind: KeptOutcome['kind'] | null,
): Promise<void> {
  try {
    const model = await shelf.load(id);
    if (model === null) return;
    const next = by(model);
    await shelf.put(next);
    rememberKept(next);
    await listKept();
    if (kind !== null) tell(kind, next.name);
  } catch (error) {
    tell(reasonOf(error), '');
  }
}

function tell(kind: KeptOutcome['kind'], name: string): void {
  setState({ outcome: { kind, name } });
}
