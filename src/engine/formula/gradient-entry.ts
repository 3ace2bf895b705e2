import type { Node } from '../graph';
import type { GradientReader } from './gradient-reader';
import { entryLabel } from './terms';
import type { Part } from './part';

/**
 * Which entry (0-based) of a node a unit's rule is about: the unit's own, or the last of a shorter vector; of a matrix the one of the
 * unit's row to which this timestep adds most.
 */
export function entryOfUnit(reader: GradientReader, node: Node, unit: number): number {
  const size = reader.gradient(node.id).length;
  const columns = reader.columns(node);
  const row = Math.max(Math.min(unit, size / columns - 1), 0);
  if (node.shape.kind !== 'matrix') return node.shape.kind === 'scalar' ? 0 : row;
  const added = addedHere(reader, node);
  const start = row * columns;
  let largest = start;
  for (let at = start; at < start + columns; at++) {
    if (Math.abs(added[at] ?? 0) > Math.abs(added[largest] ?? 0)) largest = at;
  }
  return largest;
}

/** What this timestep has a part in: the gradient; of a parameter only what the timestep adds to it. */
export function addedHere(reader: GradientReader, node: Node): ArrayLike<number> {
  const whole = reader.gradient(node.id);
  if (node.operation !== 'parameter' && node.operation !== 'number') return whole;
  const sum = new Float64Array(whole.length);
  for (const { values } of reader.arrivals(node.id)) {
    values.forEach((value, k) => {
      sum[k] = (sum[k] ?? 0) + value;
    });
  }
  return sum;
}

/** The entry in symbols: `c_{4,t}`, `W_{f,4,2}`. */
export function entrySymbol(reader: GradientReader, node: Node, entry: number): readonly Part[] {
  if (node.shape.kind === 'scalar') return entryLabel(reader.graph, node, []);
  if (node.shape.kind === 'vector') return entryLabel(reader.graph, node, [entry]);
  const columns = reader.columns(node);
  return entryLabel(reader.graph, node, [Math.floor(entry / columns), entry % columns]);
}
