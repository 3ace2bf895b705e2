import type { Node } from '../graph';
import type { Hold } from '../model';

/** One entry of a row (one timestep of one batch row) that is held at a value. */
export interface HeldEntry {
  readonly entry: number;
  readonly value: number;
}

/** What is held of a node, by row, in every row of the batch alike; null where nothing is. */
export function heldEntriesOf(
  node: Node,
  size: number,
  steps: number,
  batch: number,
  holds: readonly Hold[],
): readonly (readonly HeldEntry[])[] | null {
  const own = holds.filter((hold) => hold.node === node.id);
  if (own.length === 0) return null;
  const rows = Array.from({ length: steps * batch }, (): HeldEntry[] => []);
  for (const { unit, timestep, value } of own) {
    const from = (timestep ?? 0) * batch;
    const to = timestep === null ? rows.length : from + batch;
    for (const row of rows.slice(from, to)) {
      if (unit === null) for (let entry = 0; entry < size; entry++) row.push({ entry, value });
      else row.push({ entry: unit, value });
    }
  }
  return rows;
}
