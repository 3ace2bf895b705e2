import type { Setup } from '../../../tasks/setup';

/** A change of how all weights are drawn; what was changed of the weights before belongs to others. */
export function drawnAnew(
  { edits }: Setup,
  by: Partial<Pick<Setup, 'seed' | 'begin'>>,
): Partial<Setup> {
  return { ...by, edits: edits.filter(({ kind }) => kind !== 'weight' && kind !== 'update') };
}
