import { EquationError, quoted } from './error';
import type { Equation, Name } from './expression';
import { isPrevious, OUTPUT, previousOf, stateOf } from './names';
import type { Equations } from './parse';

/**
 * The equations in an order in which names are computed before they are read, and otherwise as they are written.
 * Throws {@link EquationError} where there is no such order, or where an equation is missing or one too many.
 */
export function inOrder({ equations, end }: Equations): readonly Equation[] {
  const written = new Set<string>();
  for (const { name, at } of equations) {
    if (written.has(name)) {
      const found = `a second equation for “${name}”` as const;
      throw new EquationError('defined-twice', at, found, 'another name');
    }
    written.add(name);
  }
  for (const { references } of equations) checkStates(references, written);
  if (!written.has(OUTPUT)) {
    const expected = `an equation for “${OUTPUT}”` as const;
    throw new EquationError('output-missing', end, 'the end of the text', expected);
  }

  const ordered: Equation[] = [];
  const waiting = new Map(equations.map((equation) => [equation.name, equation]));
  while (waiting.size > 0) {
    const next = firstReady(waiting);
    if (next === undefined) return failAtCycle(waiting);
    waiting.delete(next.name);
    ordered.push(next);
  }
  return ordered;
}

function firstReady(waiting: ReadonlyMap<string, Equation>): Equation | undefined {
  for (const equation of waiting.values()) {
    if (!equation.references.some(({ name }) => waiting.has(name))) return equation;
  }
  return undefined;
}

function checkStates(references: readonly Name[], written: ReadonlySet<string>): void {
  for (const { name, at } of references) {
    if (!isPrevious(name) || written.has(stateOf(name))) continue;
    const expected = `an equation for “${stateOf(name)}”` as const;
    throw new EquationError('state-not-written', at, quoted(name), expected);
  }
}

/** Each waiting equation reads another one, so following them must come round, from wherever it starts. */
function failAtCycle(waiting: ReadonlyMap<string, Equation>): never {
  const path: Name[] = [];
  let [equation] = waiting.values();
  while (equation !== undefined) {
    const read = equation.references.find(({ name }) => waiting.has(name));
    if (read === undefined) break;
    const start = path.findIndex(({ name }) => name === read.name);
    path.push(read);
    if (start >= 0) return failAt(path.slice(start + 1));
    equation = waiting.get(read.name);
  }
  throw new Error('Equations wait for one another without a cycle.');
}

/** Each of `reads` stands in the equation for the name before it, the first in that for the last. */
function failAt(reads: readonly Name[]): never {
  const at = (read: Name): number => read.at.line * 1e6 + read.at.column;
  const start = reads.reduce((best, read, k) => (at(read) < at(reads[best] ?? read) ? k : best), 0);
  const turned = [...reads.slice(start), ...reads.slice(0, start)];
  const names = turned.map(({ name }) => name);
  const [first] = turned;
  if (first === undefined) throw new Error('A cycle has at least one name.');
  const cycle = [...names.slice(-1), ...names].join(' → ');
  throw new EquationError('cycle', first.at, `the cycle ${cycle}`, quoted(previousOf(first.name)));
}
