import type { Graph } from '../graph';
import type { Dialect } from './dialect';

const KEYWORDS =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  );

/** For every name of the equations the one that Python code can use: itself, or with underscores after it where that is taken. */
export function pythonNames(graph: Graph, dialect: Dialect): ReadonlyMap<string, string> {
  const named = graph.nodes.filter(
    ({ operation, named }) =>
      named || operation === 'parameter' || operation === 'input' || operation === 'previous',
  );
  const functions = Object.values(dialect.functions);
  const taken = new Set([...KEYWORDS, ...functions, ...dialect.reserved]);
  const names = new Map<string, string>();
  for (const { id } of named) if (!taken.has(id)) names.set(id, id);
  for (const id of names.keys()) taken.add(id);
  for (const { id } of named) {
    if (names.has(id)) continue;
    let name = `${id}_`;
    while (taken.has(name)) name += '_';
    taken.add(name);
    names.set(id, name);
  }
  return names;
}
