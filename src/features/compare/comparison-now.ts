import { comparisons, comparisonOf } from '../../tasks/comparisons';
import { lastHidden } from '../../tasks/comparisons/comparison';
import { reach } from '../../tasks/reach/preset';
import { firstSetup, openColumns, useCompare } from '../../stores/compare';
import { placeLoss } from '../../stores/gradients';
import { goToTimestep } from '../../stores/playback';
import { plainSetup, type Setup } from '../../tasks/setup';
import { setupOf } from '../../tasks/variant';

/** The setups of all columns as they stand, the first one first. */
export function setupsNow(): readonly Setup[] {
  const first = firstSetup();
  return [first, ...useCompare.getState().variants.map((variant) => setupOf(first, variant))];
}

/** The comparison that these columns are, to the last number; null where they are of a person's own making. */
export function comparisonOfSetups(setups: readonly Setup[]): string | null {
  const saying = sayingOf(setups);
  return comparisons.find(({ columns }) => sayingOf(columns) === saying)?.id ?? null;
}

function sayingOf(setups: readonly Setup[]): string {
  return JSON.stringify(setups.map((setup) => ({ ...plainSetup('', ''), ...setup })));
}

/** Opens a comparison by id, with its loss, and goes to where it is to be looked at. False where there is none, or it failed. */
export async function openComparison(id: string): Promise<boolean> {
  const comparison = comparisonOf(id);
  if (comparison === undefined) return false;
  if (comparison.loss !== undefined) placeLoss(comparison.loss);
  const isOpen = await openColumns(comparison.columns);
  if (isOpen && comparison.at !== undefined) goToTimestep(comparison.at.timestep);
  return isOpen;
}

/** The same cells on the preset whose weights are drawn, with the loss that its facts are about. */
export async function toReach(): Promise<void> {
  placeLoss(lastHidden);
  await openColumns(setupsNow().map(({ cell, own }) => ({ ...plainSetup(reach.id, cell), own })));
}
