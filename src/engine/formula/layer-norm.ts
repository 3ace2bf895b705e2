import { nodeAt, type Graph, type Node } from '../graph';
import { EPSILON } from '../reference/layernorm';

export interface Statistics {
  readonly mean: number;
  /** √(variance + 10⁻⁵), the variance divided by the number of entries. */
  readonly deviation: number;
}

/** What layer normalisation (Ba, Kiros & Hinton 2016) subtracts from a vector's entries and divides them by. */
export function statisticsOf(vector: ArrayLike<number>): Statistics {
  const entries = Array.from(vector);
  const mean = entries.reduce((sum, entry) => sum + entry, 0) / entries.length;
  const variance = entries.reduce((sum, entry) => sum + (entry - mean) ** 2, 0) / entries.length;
  return { mean, deviation: Math.sqrt(variance + EPSILON) };
}

/** The operands of a `layernorm(v, gain, bias)` node; null for any other node. */
export function operandsOfLayerNorm(
  graph: Graph,
  node: Node,
): { readonly vector: Node; readonly gain: Node; readonly bias: Node } | null {
  if (node.operation !== 'layernorm') return null;
  const [vector, gain, bias] = node.operands.map((index) => nodeAt(graph, index));
  if (vector === undefined || gain === undefined || bias === undefined) return null;
  return { vector, gain, bias };
}
