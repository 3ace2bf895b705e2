import { CellTooLarge } from '../../../cells/own-cell';
import { FileError } from '../../../engine/files/problem';
import { EquationError } from '../../../engine/language/error';
import { ContentError, type Trouble } from './trouble';

/** Why a file could not be opened. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof FileError) return error.problem;
  if (error instanceof ContentError) return error.trouble;
  if (error instanceof EquationError || error instanceof CellTooLarge) {
    return { kind: 'settings', path: `settings.own.equations: ${error.message}` };
  }
  return { kind: 'unreadable' };
}
