import type { Case } from './case';
import type { Expression } from '../engine/language/expression';
import { parseEquations } from '../engine/language/parse';

/** A line in which the wrong side differs from the right one. Lines count from 1; null where a side does not have it. */
export interface FaultyLine {
  readonly wrong: number | null;
  readonly right: number | null;
}

/**
 * The lines in which the two sides of a case differ, in the order of the wrong side; lines that only the right one has come last.
 * Equations are compared by name and by what they say, listings line by line from both ends: neither comments nor blanks count. Throws where an equation cannot be read.
 */
export function faultyLines(of: Case): readonly FaultyLine[] {
  return of.kind === 'cell'
    ? betweenEquations(of.wrong, of.right)
    : betweenListings(of.listing.wrong, of.listing.right);
}

function betweenEquations(wrong: string, right: string): readonly FaultyLine[] {
  const ours = parseEquations(wrong).equations;
  const theirs = new Map(
    parseEquations(right).equations.map((equation) => [equation.name, equation]),
  );
  const differing = ours.flatMap(({ name, at, expression }): FaultyLine[] => {
    const other = theirs.get(name);
    theirs.delete(name);
    const isSame = other !== undefined && meaningOf(other.expression) === meaningOf(expression);
    return isSame ? [] : [{ wrong: at.line, right: other?.at.line ?? null }];
  });
  return [...differing, ...[...theirs.values()].map(({ at }) => ({ wrong: null, right: at.line }))];
}

/** The same text for expressions that differ in blanks, comments and needless parentheses only. */
function meaningOf(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
      return expression.name;
    case 'number':
      return String(expression.number);
    case 'operation':
      return `${expression.operation}(${expression.operands.map(meaningOf).join(', ')})`;
  }
}

function betweenListings(wrong: string, right: string): readonly FaultyLine[] {
  const ours = wrong.trimEnd().split('\n');
  const theirs = right.trimEnd().split('\n');
  const isSame = (own: number, other: number): boolean =>
    codeOf(ours[own] ?? '') === codeOf(theirs[other] ?? '');
  const least = Math.min(ours.length, theirs.length);
  let before = 0;
  while (before < least && isSame(before, before)) before += 1;
  let after = 0;
  while (after < least - before && isSame(ours.length - 1 - after, theirs.length - 1 - after)) {
    after += 1;
  }
  const between = Math.max(ours.length, theirs.length) - before - after;
  return Array.from({ length: between }, (_, k) => before + k).flatMap((k): FaultyLine[] => {
    const line = (of: readonly string[]): number | null => (k < of.length - after ? k + 1 : null);
    const at = { wrong: line(ours), right: line(theirs) };
    return at.wrong !== null && at.right !== null && isSame(k, k) ? [] : [at];
  });
}

/** Without its comment and with single blanks; how far it is moved in belongs to it. */
function codeOf(line: string): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return indent + line.replace(/#.*/, '').trim().replaceAll(/\s+/g, ' ');
}
