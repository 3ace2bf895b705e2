import type { Trace } from '../model';
import { pythonFloat } from './python-number';

/** Names of the values that are held against the equations in any lane, in the order of the equations. */
export function heldNames({ model, holds }: Trace): readonly string[] {
  const held = new Set(holds.map(({ node }) => node));
  return model.graph.equations.filter((name) => held.has(name));
}

/** Says how the tables of {@link holdTexts} are read. */
export const HOLDS_COMMENT =
  '# What is held against the equations, by name: (t from 0, entry from 0, value); None is every one.\n';

/** What is held in each lane, as a dictionary with the same keys in all of them; null where nothing is held at all. */
export function holdTexts(
  trace: Trace,
  names: ReadonlyMap<string, string>,
): readonly string[] | null {
  const held = heldNames(trace);
  if (held.length === 0) return null;
  const indent = trace.lanes.length === 1 ? '' : '    ';
  return trace.lanes.map((_, lane) => {
    const lines = held.map((name) => {
      const holds = trace.holds
        .filter((hold) => hold.lane === lane && hold.node === name)
        .map(
          ({ timestep, unit, value }) =>
            `(${timestep ?? 'None'}, ${unit ?? 'None'}, ${pythonFloat(value)})`,
        );
      return `${indent}    "${names.get(name) ?? name}": [${holds.join(', ')}],\n`;
    });
    return `{\n${lines.join('')}${indent}}`;
  });
}

/** The statement in the loop over t that picks what is held at t, indented by `indent`. */
export function pickHeld(indent: string): string {
  return `${indent}held = {
${indent}    name: [(entry, value) for time, entry, value in entries if time in (None, t)]
${indent}    for name, entries in holds.items()
${indent}}
`;
}
