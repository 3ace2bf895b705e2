import type { Edit } from '../../../engine/edit';
import { entriesOf, nodeOf } from '../../../engine/graph';
import type { Run } from '../../../stores/run';

/** An entry of a parameter as people write it: `W_f[4, h₃]`, `b_f[4]`, counted from 1; columns of a join by what they weigh. */
export function parameterEntry(run: Run, edit: Extract<Edit, { readonly kind: 'weight' }>): string {
  const { graph, hiddenSize, inputSize, directions } = run.opened.model;
  const { name, index, lane } = edit;
  if (lane === 'readout') return `${name}[${index + 1}]`;
  const { shape } = nodeOf(graph, name);
  if (shape.kind !== 'matrix') return `${name}[${index + 1}]`;
  const input = lane < directions ? inputSize : hiddenSize * directions;
  const columns = entriesOf({ kind: 'vector', size: shape.columns }, hiddenSize, input);
  const row = Math.floor(index / columns) + 1;
  const column = index % columns;
  const product = graph.nodes.find(
    ({ operation, operands }) =>
      operation === 'product' && graph.nodes[operands[0] ?? -1]?.id === name,
  );
  let rest = column;
  for (const part of partsOf(run, product?.operands[1])) {
    const size = entriesOf(nodeOf(graph, part).shape, hiddenSize, input);
    if (rest < size) return `${name}[${row}, ${part.replace('_prev', '')}${subscript(rest + 1)}]`;
    rest -= size;
  }
  return `${name}[${row}, ${column + 1}]`;
}

/** What a matrix is multiplied with: the parts of a join, or the one value. */
function partsOf(run: Run, operand: number | undefined): readonly string[] {
  const { graph } = run.opened.model;
  const node = operand === undefined ? undefined : graph.nodes[operand];
  if (node === undefined) return [];
  if (node.operation !== 'concatenate') return [node.id];
  return node.operands.flatMap((index) => graph.nodes[index]?.id ?? []);
}

function subscript(count: number): string {
  return [...String(count)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit).join('');
}
