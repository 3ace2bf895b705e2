import type { FindCell } from './cell-of-file';
import { checkClipping } from './check-clipping';
import { checkLosses } from './check-losses';
import { checkOptimizers } from './check-optimizers';
import { checkRecurrent } from './check-recurrent';
import { checkSchedules } from './check-schedules';
import { TOLERANCE, type Errors } from './comparison';

/** What became of one golden file. */
export type GoldenReport =
  | { readonly outcome: 'passed' | 'exceeded'; readonly errors: Errors }
  /** A file of a known kind, or not a file of numbers at all, that could not be checked. */
  | { readonly outcome: 'failed'; readonly message: string }
  | { readonly outcome: 'unknown kind' };

type Kind = 'recurrent' | 'losses' | 'optimizers' | 'clipping' | 'schedules';

/** Checks the text of one file of the folder of golden numbers. Never throws. */
export function checkGolden(name: string, text: string, findCell: FindCell): GoldenReport {
  try {
    const content: unknown = JSON.parse(text);
    const kind = kindOf(name, content);
    if (kind === undefined) return { outcome: 'unknown kind' };
    const errors = check(kind, content, findCell);
    return { outcome: errors.relative <= TOLERANCE ? 'passed' : 'exceeded', errors };
  } catch (error) {
    return { outcome: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function check(kind: Kind, content: unknown, findCell: FindCell): Errors {
  switch (kind) {
    case 'recurrent':
      return checkRecurrent(content, findCell);
    case 'losses':
      return checkLosses(content);
    case 'optimizers':
      return checkOptimizers(content);
    case 'clipping':
      return checkClipping(content);
    case 'schedules':
      return checkSchedules(content);
  }
}

/** By name or by content, so that neither a renamed file nor one that lost a field passes as one of a kind we do not know. */
function kindOf(name: string, content: unknown): Kind | undefined {
  const has = (field: string): boolean =>
    typeof content === 'object' && content !== null && field in content;
  if (/^(lstm|gru|rnn|hand)_/.test(name) || has('weights') || has('cotangent')) return 'recurrent';
  if (name === 'losses.json') return 'losses';
  if (name === 'optimizers.json' || has('objective')) return 'optimizers';
  if (name === 'clipping.json' || has('by_global_norm')) return 'clipping';
  if (name === 'lr_schedules.json' || has('reduce_on_plateau')) return 'schedules';
  return undefined;
}
