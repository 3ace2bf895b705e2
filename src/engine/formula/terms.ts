import { nodeAt, nodeOf, type Graph, type Node } from '../graph';
import { bracket, LEVEL, write } from './expression';
import { symbols } from './formula-of';
import { operandsOfLayerNorm, statisticsOf, type Statistics } from './layer-norm';
import type { Part } from './part';
import { preActivationOf } from './pre-activation';
import { entryOf, type Reader } from './reader';
import { hasName, symbolOf } from './symbol';

/** One summand of a unit's sum: `sign × weight × value`, or `sign × value` where there is no weight. */
export interface Term {
  /** An entry of a matrix product's row, an elementwise product, or a value that is added as it is. */
  readonly kind: 'product' | 'elementwise' | 'alone';
  /** The operand's entry in symbols: `h_{3,t−1}`, `x_{1,t}`, `b_{f,2}`. */
  readonly label: readonly Part[];
  /** The weight's entry in symbols: `W_{f,2,3}`; null for a bias. */
  readonly weightLabel: readonly Part[] | null;
  /** Id of the node that the value is an entry of, and which entry (0-based). */
  readonly node: string;
  readonly index: number;
  /** Id of the node that the weight is an entry of; null for a bias. */
  readonly weightNode: string | null;
  readonly weight: number | null;
  readonly value: number;
  readonly sign: 1 | -1;
  readonly product: number;
}

/** What layer normalisation makes of the sum: `gain × (sum − mean) / deviation + bias`. */
export interface Normalised extends Statistics {
  readonly node: string;
  readonly gain: number;
  readonly bias: number;
  readonly value: number;
}

/** What a unit's pre-activation is made of. */
export interface Terms {
  readonly terms: readonly Term[];
  /** The node that the terms add up to (before any layer normalisation), with its value for the unit. */
  readonly sum: { readonly node: string; readonly value: number };
  readonly normalised: Normalised | null;
}

/**
 * The summands of a node for one unit (`row`, 0-based). For a layer such as `f = sigmoid(W_f @ [h_prev, x] + b_f)` these are
 * the entries of the matrix products' rows, through concatenations to the operand each column belongs to, then what is added
 * elementwise; for any other node its own summands. The products add up to `sum.value`. Throws where the graph has no such node.
 */
export function termsOf(graph: Graph, id: string, row: number, reader: Reader): Terms {
  const top = preActivationOf(graph, nodeOf(graph, id));
  const layerNorm = operandsOfLayerNorm(graph, top);
  const sum = layerNorm?.vector ?? top;
  const value = entryOf(reader, sum, row);
  return {
    terms: sum.operands.length === 0 ? [lone(sum, 1)] : split(sum, 1),
    sum: { node: sum.id, value },
    normalised: layerNorm && {
      node: top.id,
      ...statisticsOf(reader.value(sum.id)),
      gain: entryOf(reader, layerNorm.gain, row),
      bias: entryOf(reader, layerNorm.bias, row),
      value: entryOf(reader, top, row),
    },
  };

  /** Summands of an expression that is to be written out. */
  function split(node: Node, sign: 1 | -1): Term[] {
    const [left, right] = node.operands.map((index) => nodeAt(graph, index));
    if (left === undefined) return [lone(node, sign)];
    const opposite = sign === 1 ? -1 : 1;
    switch (node.operation) {
      case 'copy':
        return summands(left, sign);
      case 'negate':
        return summands(left, opposite);
      case 'add':
        return right === undefined ? [] : [...summands(left, sign), ...summands(right, sign)];
      case 'subtract':
        return right === undefined ? [] : [...summands(left, sign), ...summands(right, opposite)];
      case 'multiply':
        return right === undefined ? [] : [elementwise(left, right, sign)];
      case 'product':
        return right === undefined ? [] : dotProduct(left, right, sign);
      default:
        return [lone(node, sign)];
    }
  }

  function summands(node: Node, sign: 1 | -1): Term[] {
    return hasName(node) ? [lone(node, sign)] : split(node, sign);
  }

  function lone(node: Node, sign: 1 | -1): Term {
    const value = entryOf(reader, node, row);
    return {
      ...{
        kind: 'alone',
        label: labelOf(graph, node, row),
        weightLabel: null,
        node: node.id,
        index: row,
      },
      ...{ weightNode: null, weight: null, value, sign, product: sign * value },
    };
  }

  function weighted(weight: Part[], by: Node, at: number, operand: Entry, sign: 1 | -1): Term {
    const factor = reader.value(by.id)[at] ?? NaN;
    const value = entryOf(reader, operand.node, operand.index);
    return {
      kind: by.shape.kind === 'matrix' ? 'product' : 'elementwise',
      label: labelOf(graph, operand.node, operand.index),
      weightLabel: weight,
      ...{ node: operand.node.id, index: operand.index, weightNode: by.id },
      ...{ weight: factor, value, sign, product: sign * factor * value },
    };
  }

  function elementwise(left: Node, right: Node, sign: 1 | -1): Term {
    const swap = right.operation === 'parameter' && left.operation !== 'parameter';
    const [by, operand] = swap ? [right, left] : [left, right];
    const at = by.shape.kind === 'scalar' ? 0 : row;
    return weighted(labelOf(graph, by, row), by, at, { node: operand, index: row }, sign);
  }

  function dotProduct(matrix: Node, vector: Node, sign: 1 | -1): Term[] {
    const columns = reader.value(vector.id).length;
    return Array.from({ length: columns }, (_, column) => {
      const weight = entryLabel(graph, matrix, [row, column]);
      const operand = entryBehind(graph, vector, column, reader);
      return weighted(weight, matrix, row * columns + column, operand, sign);
    });
  }
}

interface Entry {
  readonly node: Node;
  readonly index: number;
}

/** Where an entry of a vector comes from: through concatenations to the operand that holds it. */
export function entryBehind(graph: Graph, vector: Node, index: number, reader: Reader): Entry {
  if (vector.operation !== 'concatenate') return { node: vector, index };
  let rest = index;
  for (const at of vector.operands) {
    const operand = nodeAt(graph, at);
    const { length } = reader.value(operand.id);
    if (rest < length) return entryBehind(graph, operand, rest, reader);
    rest -= length;
  }
  return { node: vector, index };
}

/** The entry of a node that belongs to a unit, in symbols; a scalar has no index. */
export function labelOf(graph: Graph, node: Node, unit: number): Part[] {
  return entryLabel(graph, node, node.shape.kind === 'scalar' ? [] : [unit]);
}

export function entryLabel(graph: Graph, node: Node, entry: readonly number[]): Part[] {
  if (hasName(node)) return [symbolOf(node, entry)];
  const parts = bracket(write(graph, node, symbols), LEVEL.atom);
  if (entry.length === 0) return [...parts];
  const subscript = entry.map((index) => String(index + 1)).join(',');
  return [...parts, { kind: 'entry', node: null, text: subscript }];
}
