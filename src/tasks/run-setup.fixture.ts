import { runOf, type Run } from '../stores/run';
import { comparisonOf } from './comparisons';
import type { Comparison } from './comparisons/comparison';
import { openSetup } from './open-setup';
import type { Setup } from './setup';

export async function runSetup(setup: Setup): Promise<Run> {
  return runOf(await openSetup(setup), setup);
}

/** Runs the columns of a comparison. Throws where there is none of that id. */
export async function runColumns(
  id: string,
): Promise<{ readonly comparison: Comparison; readonly runs: readonly Run[] }> {
  const comparison = comparisonOf(id);
  if (comparison === undefined) throw new Error(`There is no comparison ${id}.`);
  return { comparison, runs: await Promise.all(comparison.columns.map(runSetup)) };
}
