import { operator } from './expression';
import type { Part } from './part';

/** One of what a rule adds up. */
export interface Summand {
  readonly sign: 1 | -1;
  readonly parts: readonly Part[];
}

/** The sum; `0` where there is nothing to add up. */
export function joined(summands: readonly Summand[], node: string): readonly Part[] {
  if (summands.length === 0) return [{ kind: 'literal', node, text: '0' }];
  return summands.flatMap(({ sign, parts }, k): readonly Part[] => {
    if (k > 0) return [operator(sign === 1 ? '+' : '−', node), ...parts];
    return sign === 1 ? parts : [{ kind: 'sign', node, text: '−' }, ...parts];
  });
}
