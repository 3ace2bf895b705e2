import type { Edit } from '../engine/edit';

/** Equations of a person's own, which stand in for those of the cell they began as. */
export interface OwnCell {
  readonly name: string;
  readonly equations: string;
}

/** What a preset can be asked for besides its cell; null: as the preset has it. */
export interface Asked {
  /** Weights drawn anew from that seed. */
  readonly seed: number | null;
  /** H, where the preset leaves it open. */
  readonly hidden: number | null;
  /** T, where the preset leaves it open. */
  readonly steps: number | null;
  /** A sentence, where the preset reads one. */
  readonly text: string | null;
}

/** Everything that decides a run: what undo steps through, and what a link carries. */
export interface Setup extends Asked {
  /** By id. */
  readonly preset: string;
  /** By id. */
  readonly cell: string;
  readonly own: OwnCell | null;
  readonly edits: readonly Edit[];
}

export const unasked: Asked = { seed: null, hidden: null, steps: null, text: null };

/** A preset with a cell as they are shipped. */
export function plainSetup(preset: string, cell: string): Setup {
  return { preset, cell, own: null, ...unasked, edits: [] };
}

/** True where nothing differs from the preset as it is shipped. */
export function isPlain(setup: Setup): boolean {
  const { own, seed, hidden, steps, text, edits } = setup;
  return edits.length === 0 && [own, seed, hidden, steps, text].every((one) => one === null);
}

/** How many things differ from the preset as it is shipped; a size is one. */
export function countChanges({ own, seed, hidden, steps, text, edits }: Setup): number {
  const size = hidden === null && steps === null ? null : true;
  return edits.length + [own, seed, size, text].filter((one) => one !== null).length;
}

/** True where both need the same model, weights and data to be loaded: they differ in edits at most. */
export function opensAlike(a: Setup, b: Setup): boolean {
  return (
    a.preset === b.preset &&
    a.cell === b.cell &&
    a.own?.equations === b.own?.equations &&
    a.own?.name === b.own?.name &&
    a.seed === b.seed &&
    a.hidden === b.hidden &&
    a.steps === b.steps &&
    a.text === b.text
  );
}
