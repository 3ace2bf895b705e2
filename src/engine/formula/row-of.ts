import { nodeOf, type Graph, type Node } from '../graph';
import { operator } from './expression';
import type { Part } from './part';
import { numberOf, parenthesised } from './number-part';
import type { Reader } from './reader';
import { termsOf, type Term } from './terms';

/**
 * One row's sum term by term with this moment's numbers: `0.94 = (−0.52)(0.31) + … + 0.08`. Of the matrix products'
 * terms the first `most` are shown and the others left out; what is added elementwise always stands. Arguments as for {@link termsOf}.
 */
export function rowOf(
  graph: Graph,
  id: string,
  row: number,
  reader: Reader,
  most = Infinity,
): readonly Part[] {
  const { terms, sum } = termsOf(graph, id, row, reader);
  const columns = terms.filter((term) => term.kind === 'product');
  const leftOut = new Set(columns.slice(most));
  const parts: Part[] = [numberOf(nodeOf(graph, sum.node), sum.value), operator('=', null)];
  let started = false;
  let gap = false;
  for (const term of terms) {
    const stands = !leftOut.has(term);
    if (!stands && gap) continue;
    const minus = stands && term.sign === -1;
    if (started) parts.push(operator(minus ? '−' : '+', sum.node));
    else if (minus) parts.push({ kind: 'sign', text: '−', node: sum.node });
    parts.push(...(stands ? factors(graph, term, started || minus) : [ELLIPSIS]));
    started = true;
    gap ||= !stands;
  }
  return parts;
}

const ELLIPSIS: Part = { kind: 'ellipsis', node: null, text: '…' };

function factors(graph: Graph, term: Term, afterSign: boolean): Part[] {
  const value = numberOf(nodeOf(graph, term.node), term.value);
  if (term.weight === null || term.weightNode === null) {
    return afterSign && value.text.startsWith('−') ? parenthesised(value) : [value];
  }
  const by: Node = nodeOf(graph, term.weightNode);
  return [...parenthesised(numberOf(by, term.weight)), ...parenthesised(value)];
}
