/** A place in the text. Lines and columns count from 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type EquationErrorCode =
  | 'unexpected' // a syntax error: something else must stand here
  | 'lookalike-character' // （ or × where ( or * is meant
  | 'number-not-finite'
  | 'text-too-long'
  | 'nesting-too-deep'
  | 'unknown-function'
  | 'argument-count'
  | 'function-as-value'
  | 'function-assigned'
  | 'input-assigned'
  | 'previous-assigned'
  | 'defined-twice'
  | 'input-previous' // x_prev
  | 'previous-of-previous' // h_prev_prev
  | 'state-not-written' // c_prev without an equation for c
  | 'output-missing' // no equation for h
  | 'cycle' // within one timestep
  | 'shape-conflict'
  | 'size-too-large';

/** What stands, or should stand, at a place: quoted code, or one of these few phrases, so that they can be translated. */
export type Phrase =
  | `“${string}”`
  | 'a name'
  | 'another name'
  | 'a number'
  | 'a finite number'
  | 'an operator'
  | 'the end of the line'
  | 'the end of the text'
  | 'a scalar'
  | 'a vector'
  | `a vector of size ${string}`
  | 'a matrix'
  | `a matrix of size ${string}`
  | '1 argument'
  | `${number} arguments`
  | `${number} characters`
  | `at most ${number} characters`
  | `at most ${number} levels of nesting`
  | `a size of at most ${number}`
  | `an equation for “${string}”`
  | `a second equation for “${string}”`
  | `the cycle ${string}`;

/** The one error that reading equations throws: where, what was found, and what was expected instead. */
export class EquationError extends Error {
  override readonly name = 'EquationError';
  readonly code: EquationErrorCode;
  readonly line: number;
  readonly column: number;
  readonly found: Phrase;
  /** Alternatives; at least one. */
  readonly expected: readonly Phrase[];

  constructor(
    code: EquationErrorCode,
    at: Position,
    found: Phrase,
    ...expected: readonly [Phrase, ...Phrase[]]
  ) {
    super(`line ${at.line}, column ${at.column}: found ${found}, expected ${either(expected)}`);
    this.code = code;
    this.line = at.line;
    this.column = at.column;
    this.found = found;
    this.expected = expected;
  }
}

const LONGEST_QUOTE = 40;

/** Code in quotation marks: cut where it is long, and unprintable characters by number. */
export function quoted(code: string): Phrase {
  const characters = [...code];
  const shown = characters
    .slice(0, LONGEST_QUOTE)
    .map((character) =>
      /[\p{C}\p{Z}\p{M}]/u.test(character) ? codePointName(character) : character,
    )
    .join('');
  return `“${shown}${characters.length > LONGEST_QUOTE ? '…' : ''}”`;
}

function codePointName(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

function either(phrases: readonly string[]): string {
  if (phrases.length === 1) return phrases.join('');
  return `${phrases.slice(0, -1).join(', ')} or ${phrases.slice(-1).join('')}`;
}
