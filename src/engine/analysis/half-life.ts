import { entryOf, type Reader } from '../formula/reader';
import { nodeOf, type Graph, type Node } from '../graph';
import { isGate } from './gate';
import { complementOf, stateUpdateOf } from './state-update';

/** The gate that scales an old state on its way to the next step. */
export interface Keeper {
  /** What the state is multiplied with, `f` or `1 - f`; null where the state is carried over whole. */
  readonly factor: Node | null;
  /** The named gate behind it. */
  readonly gate: Node | null;
}

/** The gate that keeps a memory, of the state, of the part that is kept, or of the gate itself; null for any other node. */
export function keeperOf(graph: Graph, id: string): Keeper | null {
  const node = nodeOf(graph, id);
  for (const state of graph.states) {
    const { kept } = stateUpdateOf(graph, state);
    if (kept === null || kept.sign === -1 || kept.by.length > 1) continue;
    const [factor] = kept.by;
    if (factor === undefined) {
      if (id === state) return { factor: null, gate: null };
      continue;
    }
    if (!isGate(graph, factor)) continue;
    const gate = factor.named ? factor : (complementOf(graph, factor) ?? factor);
    if (id === state || node === kept.node || node === factor || node === gate) {
      return { factor, gate };
    }
  }
  return null;
}

/** Steps after which a value scaled by `share` at each has halved: ln ½ / ln share. Infinite from 1 on, 0 at 0 and below. */
export function halfLifeOf(share: number): number {
  if (share >= 1) return Infinity;
  return share <= 0 ? 0 : Math.log(0.5) / Math.log(share);
}

export function shareOf(keeper: Keeper, unit: number, reader: Reader): number {
  return keeper.factor === null ? 1 : entryOf(reader, keeper.factor, unit);
}
