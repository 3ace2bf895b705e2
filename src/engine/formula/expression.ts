import { nodeAt, type FunctionName, type Graph, type Node } from '../graph';
import type { FunctionText, OperatorText, Part } from './part';

/** How tightly an expression holds together; what holds looser than its place asks for gets parentheses. */
export const LEVEL = { sum: 1, negation: 2, times: 3, product: 4, atom: 5 } as const;
export type Level = (typeof LEVEL)[keyof typeof LEVEL];

export interface Expression {
  readonly parts: readonly Part[];
  readonly level: Level;
}

/** What one kind of formula puts in place of a node; null where the node is to be written out. */
export interface Style {
  readonly leaf: (node: Node) => Expression | null;
  readonly multiply: (left: Node, right: Node) => OperatorText;
}

const FUNCTION_TEXT: Readonly<Record<FunctionName, FunctionText>> = {
  sigmoid: 'σ',
  tanh: 'tanh',
  relu: 'ReLU',
  exp: 'exp',
  softplus: 'softplus',
  layernorm: 'LN',
};

const COMMA: Part = { kind: 'comma', node: null, text: ',' };

export function atom(...parts: readonly Part[]): Expression {
  return { parts, level: LEVEL.atom };
}

export function operator(text: OperatorText, node: string | null): Part {
  return { kind: 'operator', text, node };
}

/** The node's own expression, written out one level and further wherever `style.leaf` has nothing to put. */
export function expand(graph: Graph, node: Node, style: Style): Expression {
  const operands = node.operands.map((index) => nodeAt(graph, index));
  const [left, right] = operands;
  if (left === undefined) return style.leaf(node) ?? atom();
  const operand = (of: Node, least: Level): readonly Part[] =>
    bracket(write(graph, of, style), least);
  const infix = (text: OperatorText, level: Level, leastRight: Level): Expression => ({
    parts: [
      ...operand(left, level),
      operator(text, node.id),
      ...(right === undefined ? [] : operand(right, leastRight)),
    ],
    level,
  });

  switch (node.operation) {
    case 'add':
      return infix('+', LEVEL.sum, LEVEL.times);
    case 'subtract':
      return infix('−', LEVEL.sum, LEVEL.times);
    case 'multiply':
      return infix(style.multiply(left, right ?? left), LEVEL.times, LEVEL.times);
    case 'product':
      return infix('\u2009', LEVEL.product, LEVEL.product);
    case 'negate':
      return {
        parts: [{ kind: 'sign', text: '−', node: node.id }, ...operand(left, LEVEL.times)],
        level: LEVEL.negation,
      };
    case 'copy':
      return write(graph, left, style);
    case 'concatenate':
      return atom(
        { kind: 'open', text: '[', node: node.id },
        ...list(operands.map((of) => operand(of, LEVEL.sum))),
        { kind: 'close', text: ']', node: node.id },
      );
    case 'input':
    case 'previous':
    case 'parameter':
    case 'number':
      return style.leaf(node) ?? atom();
    default:
      return atom(
        { kind: 'function', text: FUNCTION_TEXT[node.operation], node: node.id },
        { kind: 'open', text: '(', node: null },
        ...list(operands.map((of) => operand(of, LEVEL.sum))),
        { kind: 'close', text: ')', node: null },
      );
  }
}

/** The node as an operand: its leaf if the style has one, else written out. */
export function write(graph: Graph, node: Node, style: Style): Expression {
  return style.leaf(node) ?? expand(graph, node, style);
}

/** The expression's parts, in parentheses if it holds looser than `least`. */
export function bracket(expression: Expression, least: Level): readonly Part[] {
  if (expression.level >= least) return expression.parts;
  return [
    { kind: 'open', text: '(', node: null },
    ...expression.parts,
    { kind: 'close', text: ')', node: null },
  ];
}

function list(items: readonly (readonly Part[])[]): Part[] {
  return items.flatMap((item, k) => (k === 0 ? item : [COMMA, ...item]));
}
