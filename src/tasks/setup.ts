import type { Edit } from '../engine/edit';
import type { Scheme } from '../engine/initialise';

/** Equations of a person's own, which stand in for those of the cell they began as. */
export interface OwnCell {
  readonly name: string;
  readonly equations: string;
}

/** How weights are drawn; see src/engine/initialise.ts. */
export interface Begin {
  readonly scheme: Scheme;
  /** What every recurrent weight is multiplied by. */
  readonly gain: number;
  /** null: as the scheme has it. */
  readonly forgetBias: number | null;
}

/** What a preset can be asked for besides its cell; null: as the preset has it. */
export interface Asked {
  /** Weights drawn anew from that seed. */
  readonly seed: number | null;
  /** Weights drawn anew in that way. */
  readonly begin: Begin | null;
  /** H, where the preset leaves it open. */
  readonly hidden: number | null;
  /** T, where the preset leaves it open. */
  readonly steps: number | null;
  /** Where the preset leaves it open, as the two before. */
  readonly layers: 1 | 2 | 3 | null;
  readonly directions: 1 | 2 | null;
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

export const unasked: Asked = {
  seed: null,
  begin: null,
  hidden: null,
  steps: null,
  layers: null,
  directions: null,
  text: null,
};

/** A preset with a cell as they are shipped. */
export function plainSetup(preset: string, cell: string): Setup {
  return { preset, cell, own: null, ...unasked, edits: [] };
}

/** True where nothing differs from the preset as it is shipped. */
export function isPlain(setup: Setup): boolean {
  return countChanges(setup) === 0;
}

/** How many things differ from the preset as it is shipped; a size is one. */
export function countChanges(setup: Setup): number {
  const { own, seed, begin, hidden, steps, layers, directions, text, edits } = setup;
  const changes = [own, seed, begin, hidden ?? steps, layers ?? directions, text];
  return edits.length + changes.filter((one) => one !== null).length;
}

/** True where both need the same model, weights and data to be loaded: they differ in edits at most. */
export function opensAlike(a: Setup, b: Setup): boolean {
  const saying = (setup: Setup): string =>
    JSON.stringify({ ...plainSetup('', ''), ...setup, edits: [] });
  return saying(a) === saying(b);
}
