import { loadCell } from '../cells/load-cell';
import type { Cell } from '../engine/cell';
import { loadPreset } from './catalogue';
import type { Opened, Preset } from './preset';
import type { Asked, Setup } from './setup';

/** What a setup names, loaded: all that its edits are applied to. */
export interface OpenedSetup {
  readonly preset: Preset;
  readonly cell: Cell;
  readonly opened: Opened;
}

/**
 * Loads what a setup names. Own equations take the preset's weights for every parameter that has kept its name and size, and
 * draw the others; with a seed, or a way to begin, all weights are drawn. Rejects where something does not exist or cannot be loaded.
 */
export async function openSetup(setup: Setup): Promise<OpenedSetup> {
  const [preset, base] = await Promise.all([loadPreset(setup.preset), loadCell(setup.cell)]);
  const shipped = await preset.open(base, inRange(setup, preset));
  const draws = setup.seed !== null || setup.begin !== null;
  const own = setup.own ?? preset.own ?? null;
  if (own === null && !draws) return { preset, cell: base, opened: shipped };
  // Few visitors write equations or draw weights: what does it is fetched when somebody does.
  const [{ ownCell }, { transplanted, drawn }] = await Promise.all([
    import('../cells/own-cell'),
    import('./other-weights'),
  ]);
  const cell = own === null ? base : ownCell(base, own.name, own.equations);
  const opened = own === null ? shipped : transplanted(shipped, cell);
  if (!draws) return { preset, cell, opened };
  // What is not asked for stays as the preset has it.
  const { provenance } = shipped;
  const { seed, begin = null } = provenance.kind === 'random' ? provenance : { seed: 1 };
  return { preset, cell, opened: drawn(opened, setup.seed ?? seed, setup.begin ?? begin) };
}

/** What is asked for, no larger and no longer than the preset may be made: a link may ask for anything. */
export function inRange<Wish extends Asked>(asked: Wish, { sizes }: Preset): Wish {
  const fixed = { layers: null, directions: null };
  if (sizes === null) return { ...asked, ...fixed, hidden: null, steps: null };
  const within = (size: number | null, range: readonly [number, number] | null): number | null =>
    size === null || range === null ? null : Math.min(Math.max(size, range[0]), range[1]);
  return {
    ...asked,
    hidden: within(asked.hidden, sizes.hidden),
    steps: within(asked.steps, sizes.steps),
    ...(sizes.arrangement ? {} : fixed),
  };
}
