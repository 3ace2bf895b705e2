import { cellOf } from '../../../cells/catalogue';
import type { RunSettings } from '../../../trainer/run-settings';

/** Whether the cell has a forget gate whose bias can be set; see engine/initialise.ts. */
export function forgets({ cell, own }: Pick<RunSettings, 'cell' | 'own'>): boolean {
  const equations = own?.equations ?? cellOf(cell)?.equations ?? '';
  return /\b(b_f|bias_f)\b/.test(equations);
}
