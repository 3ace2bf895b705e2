import { firstCell } from '../../../cells/load-cell';
import { LONGEST_NAME } from '../../../cells/own-cell';
import type { Cell } from '../../../engine/cell';
import { writeLink } from '../../../link/link';
import { presets } from '../../../tasks/catalogue';
import { handSets } from '../../../tasks/latch/hand-set';
import { plainSetup } from '../../../tasks/setup';

/** The explorer with equations that somebody wrote for a cell: with weights that were set by hand where there are any for it. */
export function learnerLink(cell: Cell, name: string, equations: string): string {
  const known = { cells: [firstCell.id, cell.id], presets: presets.map(({ id }) => id) };
  const own = { name: [...name].slice(0, LONGEST_NAME).join(''), equations };
  const preset = handSets[cell.id] === undefined ? 'gates' : 'latch';
  return writeLink({ setup: { ...plainSetup(preset, cell.id), own } }, known);
}
