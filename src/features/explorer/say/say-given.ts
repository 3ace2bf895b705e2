import { literalText } from '../../../engine/formula/formula-of';
import { formatNumber } from '../../../engine/formula/format-number';
import { nodeAt, type Node } from '../../../engine/graph';
import { stateOf } from '../../../engine/language/names';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { numberIn, operandIn, valueIn, type Telling } from './telling';

/** More numbers than this are counted instead of listed. */
const MOST_LISTED = 4;

/** What is there before the first stage, and the join; null for what a stage computes. */
export function sayGiven(telling: Telling, node: Node): string | null {
  const { say } = telling.words.inspector;
  switch (node.operation) {
    case 'input':
      return sayInput(telling, node);
    case 'previous':
      return sayPrevious(telling, node);
    case 'parameter':
      return sayParameter(telling, node);
    case 'number':
      return say.number({ value: literalText(node.number) });
    case 'concatenate':
      return sayJoin(telling, node);
    default:
      return null;
  }
}

function sayInput({ words, formats, reader, timestep }: Telling, node: Node): string {
  const { say } = words.inspector;
  const values = Array.from(reader.value(node.id), formatNumber);
  return values.length > MOST_LISTED
    ? say.inputs({ timestep: timestep + 1, count: values.length })
    : say.input({ timestep: timestep + 1, values: formats.list(values) });
}

function sayPrevious(telling: Telling, node: Node): string {
  const { words, roles, timestep } = telling;
  const { say } = words.inspector;
  const state = stateOf(node.id);
  const role = roles[state];
  const name = role === undefined ? state : words.explorer.roles[role].name;
  const unit = telling.unit + 1;
  const value = numberIn(telling, node);
  if (timestep > 0) return say.previous({ name, unit, timestep, value });
  return valueIn(telling, node) === 0
    ? say.initialZero({ name, unit })
    : say.initial({ name, unit, value });
}

function sayParameter(telling: Telling, node: Node): string {
  const { say } = telling.words.inspector;
  const name = plainSymbol(telling.graph, node);
  const value = numberIn(telling, node);
  switch (node.shape.kind) {
    case 'scalar':
      return say.parameter.scalar({ name, value });
    case 'vector':
      return say.parameter.vector({ name, unit: telling.unit + 1, value });
    case 'matrix': {
      const entries = telling.reader.value(node.id).length;
      const columns = columnsOf(telling, node);
      return say.parameter.matrix({ name, rows: entries / columns, columns });
    }
  }
}

/** As many as the vector has entries that the matrix is multiplied with. */
function columnsOf({ graph, reader }: Telling, matrix: Node): number {
  const product = graph.nodes.find(
    ({ operation, operands }) => operation === 'product' && operands[0] === matrix.index,
  );
  const vector = product?.operands[1];
  return vector === undefined ? 1 : reader.value(nodeAt(graph, vector).id).length;
}

function sayJoin(telling: Telling, node: Node): string {
  const { graph, reader, words } = telling;
  const { say } = words.inspector;
  const operands = node.operands.map((index) => nodeAt(graph, index));
  const sizes = operands.map(({ id }) => reader.value(id).length);
  const [only] = operands;
  if (operands.length === 1 && only !== undefined) {
    return say.copy({ name: plainSymbol(graph, node), a: operandIn(telling, only) });
  }
  return say.join({
    parts: operands.map((operand) => plainSymbol(graph, operand)),
    sizes: sizes.join(' + '),
    total: sizes.reduce((sum, size) => sum + size, 0),
  });
}
