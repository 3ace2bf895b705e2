import { nodeOf, type Graph } from '../../engine/graph';
import { hasName } from '../../engine/formula/symbol';
import { labelOf, type LabelRun } from '../label';

/** What a value's gradient is called in a picture: `∂ c_t`, `∂(f_t ⊙ c_{t−1})`: short for ∂L/∂ of it. */
export function gradientLabelOf(graph: Graph, id: string): readonly LabelRun[] {
  const node = nodeOf(graph, id);
  const label = labelOf(graph, id);
  const isOne = hasName(node) || !['add', 'subtract', 'multiply'].includes(node.operation);
  return isOne ? [on('∂ '), ...label] : [on('∂('), ...label, on(')')];
}

function on(text: string): LabelRun {
  return { text, subscript: false };
}
