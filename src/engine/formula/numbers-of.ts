import { nodeOf, type Graph, type Node } from '../graph';
import {
  atom,
  bracket,
  expand,
  LEVEL,
  operator,
  write,
  type Expression,
  type Style,
} from './expression';
import { operandsOfLayerNorm, statisticsOf } from './layer-norm';
import { numberOf, withParentheses } from './number-part';
import type { Part } from './part';
import { entryOf, type Reader } from './reader';
import { rowOf } from './row-of';
import { hasName } from './symbol';
import { entryBehind } from './terms';

/**
 * The line of {@link formulaOf} with this moment's numbers for one unit (0-based): `−1.05 = 0.72 × −1.43 + 0.23 × −0.10`.
 * A matrix product stands as its value for the unit, layer normalisation as what it does to it with the mean and deviation
 * of the whole vector. A product with nothing around it is written out term by term; the input, a previous state or a
 * parameter is its number alone. Throws where the graph has no such node.
 */
export function numbersOf(graph: Graph, id: string, unit: number, reader: Reader): readonly Part[] {
  const node = nodeOf(graph, id);
  if (node.operation === 'product') return rowOf(graph, id, unit, reader);
  const value = numberOf(node, entryOf(reader, node, unit));
  if (node.operands.length === 0) return [value];
  const { parts } = writtenOut(graph, node, unit, reader);
  return [value, operator('=', null), ...withParentheses(parts)];
}

function writtenOut(graph: Graph, node: Node, unit: number, reader: Reader): Expression {
  const style: Style = { leaf, multiply: () => '×' };
  if (node.operation === 'concatenate') {
    const entry = entryBehind(graph, node, unit, reader);
    return atom(numberOf(entry.node, entryOf(reader, entry.node, entry.index)));
  }
  return normalised(node) ?? expand(graph, node, style);

  function leaf(of: Node): Expression | null {
    // What enters a product or a concatenation has other entries than this unit's; what comes out has.
    const { operation } = of;
    const stands = operation === 'number' || operation === 'product' || operation === 'concatenate';
    if (stands || hasName(of)) return atom(numberOf(of, entryOf(reader, of, unit)));
    return normalised(of);
  }

  function normalised(of: Node): Expression | null {
    const operands = operandsOfLayerNorm(graph, of);
    if (operands === null) return null;
    const { vector, gain, bias } = operands;
    const { mean, deviation } = statisticsOf(reader.value(vector.id));
    return {
      parts: [
        ...bracket(write(graph, gain, style), LEVEL.times),
        operator('×', of.id),
        { kind: 'open', text: '(', node: null },
        numberOf(vector, entryOf(reader, vector, unit)),
        operator('−', of.id),
        numberOf(vector, mean, 'mean'),
        { kind: 'close', text: ')', node: null },
        operator('/', of.id),
        numberOf(vector, deviation, 'deviation'),
        operator('+', of.id),
        ...bracket(write(graph, bias, style), LEVEL.times),
      ],
      level: LEVEL.sum,
    };
  }
}
