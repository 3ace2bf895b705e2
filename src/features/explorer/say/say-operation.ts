import { formatNumber } from '../../../engine/formula/format-number';
import { operandsOfLayerNorm, statisticsOf } from '../../../engine/formula/layer-norm';
import { preActivationOf } from '../../../engine/formula/pre-activation';
import { nodeAt, type Node } from '../../../engine/graph';
import { functionText } from './function-text';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { sayPreActivation } from './say-pre-activation';
import { sayProduct } from './say-product';
import { nameIn, numberIn, operandIn, valueIn, type Telling } from './telling';

/** What an operation did, whatever its value is for. */
export function sayOperation(telling: Telling, node: Node): string {
  const { graph, words, unit } = telling;
  const { say } = words.inspector;
  const result = numberIn(telling, node);
  const [left, right] = node.operands.map((index) => nodeAt(graph, index));
  if (left === undefined) {
    return say.value({ name: nameIn(telling, node), unit: unit + 1, value: result });
  }
  const weighed = sayPreActivation(telling, node);
  if (weighed !== null) return weighed;
  const a = operandIn(telling, left);
  const b = operandIn(telling, right ?? left);

  switch (node.operation) {
    case 'add':
      return say.plus({ a, b, result });
    case 'subtract':
      return say.minus({ a, b, result });
    case 'multiply':
      return sayProduct(telling, node) ?? say.product.times({ a, b, result });
    case 'negate':
      return say.negative({ a, result });
    case 'copy':
      return say.copy({ name: nameIn(telling, node), a });
    case 'product':
      return say.row({
        row: unit + 1,
        matrix: plainSymbol(graph, left),
        vector: plainSymbol(graph, right ?? left),
        count: telling.reader.value((right ?? left).id).length,
        total: result,
      });
    case 'layernorm':
      return sayLayerNorm(telling, node);
    default:
      return sayFunction(telling, node, left);
  }
}

function sayFunction(telling: Telling, node: Node, argument: Node): string {
  const { say } = telling.words.inspector;
  const isSum = !argument.named && preActivationOf(telling.graph, node) === argument;
  const a = isSum
    ? say.sumOf({ unit: telling.unit + 1, value: numberIn(telling, argument) })
    : operandIn(telling, argument);
  const values = { fn: functionText(node), a, result: numberIn(telling, node) };
  return isAtLimit(node, valueIn(telling, node)) ? say.turnsToLimit(values) : say.turns(values);
}

function isAtLimit({ operation }: Node, value: number): boolean {
  if (operation === 'tanh') return Math.abs(value) > 0.99;
  return operation === 'sigmoid' && (value > 0.99 || value < 0.01);
}

function sayLayerNorm(telling: Telling, node: Node): string {
  const { graph, reader, words, unit } = telling;
  const operands = operandsOfLayerNorm(graph, node);
  const vector = operands?.vector ?? node;
  const entries = reader.value(vector.id);
  const { mean, deviation } = statisticsOf(entries);
  return words.inspector.say.layernorm({
    unit: unit + 1,
    from: numberIn(telling, vector),
    to: numberIn(telling, node),
    mean: formatNumber(mean),
    deviation: formatNumber(deviation),
    count: entries.length,
  });
}
