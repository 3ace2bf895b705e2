import { nodeOf, type Graph, type Shape } from '../../engine/graph';
import type { Finding } from './check';

/** Which names are missing and which are too many; null where they are the same. */
export function namesFinding(own: readonly string[], right: readonly string[]): Finding | null {
  const missing = right.filter((name) => !own.includes(name));
  const extra = own.filter((name) => !right.includes(name));
  return missing.length + extra.length === 0 ? null : { kind: 'names', missing, extra };
}

/** Where h, a state or a parameter that both cells have is of another shape; null where none is. */
export function shapesFinding(own: Graph, right: Graph): Finding | null {
  const names = new Set(['h', ...right.states, ...right.parameters]);
  const shapes = [...names]
    .filter((name) => own.byId.has(name) && right.byId.has(name))
    .map((name) => ({
      name,
      expected: nodeOf(right, name).shape,
      found: nodeOf(own, name).shape,
    }))
    .filter(({ expected, found }) => textOf(expected) !== textOf(found));
  return shapes.length === 0 ? null : { kind: 'shapes', shapes };
}

function textOf(shape: Shape): string {
  const sizes =
    shape.kind === 'matrix' ? [shape.rows, shape.columns] : 'size' in shape ? [shape.size] : [];
  return [
    shape.kind,
    ...sizes.map(({ hidden, input, constant }) => `${hidden} ${input} ${constant}`),
  ].join();
}
