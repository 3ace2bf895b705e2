import type { Node } from '../graph';
import { formatNumber } from './format-number';
import { literalText } from './formula-of';
import type { Part } from './part';

/** The part that shows a node's value, or a statistic of all its entries. A number of the equations is shown as written. */
export function numberOf(node: Node, value: number, statistic?: 'mean' | 'deviation'): NumberPart {
  if (node.operation === 'number') {
    return { kind: 'literal', node: node.id, text: literalText(node.number) };
  }
  const number = { kind: 'number', node: node.id, value, text: formatNumber(value) } as const;
  return statistic === undefined ? number : { ...number, statistic };
}

type NumberPart = Extract<Part, { kind: 'number' | 'literal' }>;

/** `(−0.52)` */
export function parenthesised(part: Part): Part[] {
  return [{ kind: 'open', text: '(', node: null }, part, { kind: 'close', text: ')', node: null }];
}

/** Puts parentheses around a negative number after + or −, and around a power of ten after a division. */
export function withParentheses(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, k) => {
    if (part.kind !== 'number' && part.kind !== 'literal') return [part];
    const previous = parts[k - 1];
    const before =
      previous?.kind === 'operator' || previous?.kind === 'sign' ? previous.text : null;
    const negative = part.text.startsWith('−') && (before === '+' || before === '−');
    const power = part.text.includes('×') && before === '/';
    return negative || power ? parenthesised(part) : [part];
  });
}
