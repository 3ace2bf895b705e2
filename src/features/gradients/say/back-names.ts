import { entryOfUnit, addedHere } from '../../../engine/formula/gradient-entry';
import { formatNumber } from '../../../engine/formula/format-number';
import { preActivationOf } from '../../../engine/formula/pre-activation';
import { entryOf } from '../../../engine/formula/reader';
import { hasName } from '../../../engine/formula/symbol';
import { nodeAt, type Node } from '../../../engine/graph';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import type { BackTelling } from './back-telling';

/** "cell state", "pre-activation of the forget gate"; of what has no such name the symbol. */
function bareName(telling: BackTelling, node: Node): string {
  return wordsFor(telling, node) ?? plainSymbol(telling.graph, node);
}

function wordsFor(telling: BackTelling, node: Node): string | null {
  const { roles, graph, words } = telling;
  const role = roles[node.id];
  if (role !== undefined) return words.explorer.roles[role].name;
  if (hasName(node)) return null;
  const layer = graph.nodes.find((one) => one.named && preActivationOf(graph, one) === node);
  if (layer === undefined || layer === node) return null;
  return words.backward.name.preActivation({ name: nameIn(telling, layer) });
}

/** "the cell state", `fₜ ⊙ cₜ₋₁` */
export function nameIn(telling: BackTelling, node: Node): string {
  const name = wordsFor(telling, node);
  return name === null
    ? plainSymbol(telling.graph, node)
    : telling.words.backward.name.the({ name });
}

/** "the input gate (0.490)"; a number of the equations by itself. */
export function factorIn(telling: BackTelling, node: Node): string {
  const name = nameIn(telling, node);
  if (node.operation === 'number') return name;
  const value = formatNumber(entryOf(telling.reader, node, telling.unit));
  return telling.words.inspector.say.withValue({ name, value });
}

/** "unit 4’s cell state"; of what has no entry for each unit, which entry: "entry 1 of xₜ". */
export function nameOfEntry(telling: BackTelling, node: Node): string {
  const { name } = telling.words.backward;
  const of = bareName(telling, node);
  if (node.shape.kind !== 'vector') return of;
  if (telling.reader.gradient(node.id).length === 1) return of;
  const entry = entryOfUnit(telling.reader, node, telling.unit);
  return isPerUnit(node)
    ? name.ofUnit({ unit: entry + 1, name: of })
    : name.entryOf({ row: entry + 1, name: of });
}

function isPerUnit({ shape }: Node): boolean {
  if (shape.kind !== 'vector') return false;
  const { hidden, input, constant } = shape.size;
  return hidden === 1 && input === 0 && constant === 0;
}

/** What a gradient comes through: the matrix of a layer, or the value itself. */
export function wayName({ graph }: BackTelling, user: Node): string {
  const [matrix] = user.operands.map((index) => nodeAt(graph, index));
  if (user.operation === 'product' && matrix !== undefined && hasName(matrix)) {
    return plainSymbol(graph, matrix);
  }
  return plainSymbol(graph, user);
}

/** "t = 32", of a 0-based timestep. */
export function timeName({ words }: BackTelling, timestep: number): string {
  return words.backward.name.at({ timestep: timestep + 1 });
}

/** The entry (0-based) that is spoken of. */
export function entryIn({ reader, unit }: BackTelling, node: Node): number {
  return entryOfUnit(reader, node, unit);
}

/** Its gradient; of a parameter what this timestep adds to it. */
export function gradientIn(telling: BackTelling, node: Node): number {
  return addedHere(telling.reader, node)[entryIn(telling, node)] ?? NaN;
}

export function gradientText(telling: BackTelling, node: Node): string {
  return formatNumber(gradientIn(telling, node));
}

/** The sign of a node's function in a sentence: `σ`, `tanh` … */
export function functionText({ operation }: Node): string {
  if (operation === 'sigmoid') return 'σ';
  return operation === 'relu' ? 'ReLU' : operation;
}
