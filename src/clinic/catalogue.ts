import type { Case } from './case';

const files = import.meta.glob<Case>('./cases/*.case.ts', { import: 'clinicCase' });

/** An exercise by its file: `cases/b01.case.ts` is `B01`. It is fetched when it is needed. */
export interface CatalogueEntry {
  /** Used in links; never changed once shipped. */
  readonly id: string;
  readonly load: () => Promise<Case>;
}

/** Every exercise, in the order of their ids. */
export const catalogue: readonly CatalogueEntry[] = Object.entries(files)
  .map(([path, load]) => ({ id: idOf(path), load }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The exercise of that id, as it stands in a link; undefined where there is none. */
export function entryOf(id: string): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.id === id);
}

function idOf(path: string): string {
  return path.replace(/^.*\/|\.case\.ts$/g, '').toUpperCase();
}
