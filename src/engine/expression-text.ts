import { nodeAt, type Graph, type Node, type Operation } from './graph';

const SUM = 1;
const PRODUCT = 2;
const NEGATION = 3;
const ATOM = 4;

const BINARY: Partial<Record<Operation, { readonly symbol: string; readonly precedence: number }>> =
  {
    add: { symbol: '+', precedence: SUM },
    subtract: { symbol: '-', precedence: SUM },
    multiply: { symbol: '*', precedence: PRODUCT },
    product: { symbol: '@', precedence: PRODUCT },
  };

/** What the text of an operation needs to know of an operand. */
export type Operand = Pick<Node, 'id' | 'operation' | 'named'>;

/**
 * The right-hand side of a node in the language of the equations, with the operands that have no name written out:
 * single spaces around operators and no parentheses but the necessary ones. Of a parameter, an input, a previous state
 * or a number: its name or its digits.
 */
export function expressionText(graph: Graph, node: Node): string {
  if (node.operands.length === 0) return node.id;
  return operationText(
    node.operation,
    node.operands.map((index) => nodeAt(graph, index)),
  );
}

/** The text of an operation on operands; that of an operand without a name is its id. */
export function operationText(operation: Operation, operands: readonly Operand[]): string {
  const binary = BINARY[operation];
  if (binary !== undefined) {
    // Operators group from the left, so on the right even an equal precedence needs parentheses.
    const { symbol, precedence } = binary;
    return operands.map((operand, k) => grouped(operand, precedence + k)).join(` ${symbol} `);
  }
  switch (operation) {
    case 'negate':
      return `-${operands.map((operand) => grouped(operand, NEGATION)).join('')}`;
    case 'copy':
      return operands.map(({ id }) => id).join('');
    case 'concatenate':
      return `[${operands.map(({ id }) => id).join(', ')}]`;
    default:
      return `${operation}(${operands.map(({ id }) => id).join(', ')})`;
  }
}

function grouped(operand: Operand, least: number): string {
  return precedenceOf(operand) < least ? `(${operand.id})` : operand.id;
}

function precedenceOf({ operation, named }: Operand): number {
  if (named) return ATOM;
  if (operation === 'negate') return NEGATION;
  return BINARY[operation]?.precedence ?? ATOM;
}
