import { nodeAt, nodeOf, type Graph, type Node } from '../graph';
import type { Dialect } from './dialect';

const LEVEL = { sum: 1, times: 2, negation: 3, atom: 4 } as const;
type Level = (typeof LEVEL)[keyof typeof LEVEL];

const INFIX = {
  add: { sign: '+', level: LEVEL.sum },
  subtract: { sign: '-', level: LEVEL.sum },
  multiply: { sign: '*', level: LEVEL.times },
  product: { sign: '@', level: LEVEL.times },
} as const;

interface Code {
  readonly text: string;
  readonly level: Level;
}

/**
 * The equations as Python statements in an order in which they can run, each with the comment that its line has in the text.
 * Grouping is kept, so that Python adds in the order the reference run does. Values named in `held` go through `hold`.
 */
export function pythonEquations(
  graph: Graph,
  dialect: Dialect,
  names: ReadonlyMap<string, string>,
  held: readonly string[],
): readonly string[] {
  const inOrder = graph.equations.map((id) => nodeOf(graph, id)).sort((a, b) => a.index - b.index);
  const lines = inOrder.map(statement);
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line, k) => {
    const comment = commentOf(graph, inOrder[k]?.id ?? '');
    return comment === '' ? line : `${line.padEnd(width)}  # ${comment}`;
  });

  function nameOf(node: Node): string {
    const name = names.get(node.id) ?? node.id;
    return node.operation === 'parameter' ? dialect.parameter(name) : name;
  }

  function write(node: Node): Code {
    return names.has(node.id) ? { text: nameOf(node), level: LEVEL.atom } : expand(node);
  }

  function operand(node: Node, least: Level): string {
    const { text, level } = write(node);
    return level < least ? `(${text})` : text;
  }

  /** What stands alone must be an array, though the equations put a number there. */
  function argument(node: Node): string {
    const { text } = write(node);
    return !names.has(node.id) && isConstant(graph, node) ? dialect.array(text) : text;
  }

  function statement(node: Node): string {
    const { text } = expand(node);
    const value = isConstant(graph, node) ? dialect.array(text) : text;
    const name = nameOf(node);
    return `${name} = ${held.includes(node.id) ? `hold(${value}, held["${name}"])` : value}`;
  }

  function expand(node: Node): Code {
    const { operation } = node;
    const operands = node.operands.map((index) => nodeAt(graph, index));
    const [left, right] = operands;
    if (operation === 'number') return { text: String(node.number), level: LEVEL.atom };
    if (left === undefined) return { text: nameOf(node), level: LEVEL.atom };
    switch (operation) {
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'product': {
        const { sign, level } = INFIX[operation];
        const tighter = level === LEVEL.sum ? LEVEL.times : LEVEL.negation;
        const after = right === undefined ? '' : operand(right, tighter);
        return { text: `${operand(left, level)} ${sign} ${after}`, level };
      }
      case 'negate':
        return { text: `-${operand(left, LEVEL.negation)}`, level: LEVEL.negation };
      case 'copy':
        return write(left);
      case 'concatenate': {
        const entries = operands.map((of) =>
          of.shape.kind === 'scalar' ? dialect.entry(argument(of)) : argument(of),
        );
        return { text: `${dialect.concatenate}([${entries.join(', ')}])`, level: LEVEL.atom };
      }
      case 'input':
      case 'previous':
      case 'parameter':
        return write(node);
      default: {
        const list = operands.map((of) => argument(of)).join(', ');
        return { text: `${dialect.functions[operation]}(${list})`, level: LEVEL.atom };
      }
    }
  }
}

/** True for what is made of the equations' own numbers alone, such as `-(2 * 0.5)`. */
function isConstant(graph: Graph, node: Node): boolean {
  switch (node.operation) {
    case 'number':
      return true;
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'negate':
    case 'copy':
      return node.operands
        .map((index) => nodeAt(graph, index))
        .every((operand) => !operand.named && isConstant(graph, operand));
    default:
      return false;
  }
}

function commentOf(graph: Graph, name: string): string {
  const line = graph.text
    .split(/\r\n|\r|\n/)
    .find((text) => text.trimStart().split(/\s*=/)[0] === name);
  const comment = /#(.*)$/.exec(line ?? '')?.[1] ?? '';
  return comment.replace(/\p{C}/gu, '').trim();
}
