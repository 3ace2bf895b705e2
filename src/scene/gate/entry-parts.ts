import { formulaOf } from '../../engine/formula/formula-of';
import type { Part } from '../../engine/formula/part';
import { hasName, symbolOf } from '../../engine/formula/symbol';
import { nodeOf, type Graph } from '../../engine/graph';

/** An entry (0-based) of a node in symbols: `h_{3,t−1}`, `b_{f,2}`, `(r_t ⊙ h_{t−1})_3`; a scalar has no index. */
export function entryParts(graph: Graph, id: string, index: number): readonly Part[] {
  const node = nodeOf(graph, id);
  const scalar = node.shape.kind === 'scalar';
  if (hasName(node)) return [symbolOf(node, scalar ? [] : [index])];
  const formula = formulaOf(graph, id);
  if (scalar) return formula;
  return [
    { kind: 'open', text: '(', node: null },
    ...formula,
    { kind: 'close', text: ')', node: null },
    { kind: 'entry', text: String(index + 1), node: null },
  ];
}
