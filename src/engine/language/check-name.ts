import { EquationError, quoted, type Position } from './error';
import { isFunctionName } from './functions';
import { INPUT, isPrevious, stateOf } from './names';

/** Throws where the name cannot stand on the left of `=`. */
export function checkTarget(name: string, at: Position): void {
  const found = quoted(name);
  if (isFunctionName(name)) throw new EquationError('function-assigned', at, found, 'another name');
  if (name === INPUT) throw new EquationError('input-assigned', at, found, 'another name');
  if (isPrevious(name)) {
    throw new EquationError('previous-assigned', at, found, quoted(stateOf(name)));
  }
}

/** Throws where the name cannot be read as a value, whatever the other equations say. */
export function checkReference(name: string, at: Position): void {
  const found = quoted(name);
  if (isFunctionName(name))
    throw new EquationError('function-as-value', at, found, quoted(`${name}(`));
  if (!isPrevious(name)) return;
  const state = stateOf(name);
  if (state === INPUT) throw new EquationError('input-previous', at, found, quoted(INPUT));
  if (isPrevious(state)) throw new EquationError('previous-of-previous', at, found, quoted(state));
}
