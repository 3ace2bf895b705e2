import { formulaOf } from '../engine/formula/formula-of';
import type { Part } from '../engine/formula/part';
import { hasName, symbolOf } from '../engine/formula/symbol';
import { nodeOf, type Graph } from '../engine/graph';

/** A stretch of a label, on the line or lowered. */
export interface LabelRun {
  readonly text: string;
  readonly subscript: boolean;
}

const MOST_PARTS = 7;

/** What a value is called in a picture: its symbol, or a short form of its expression: `f ⊙ c`, `tanh(LN(…))`. */
export function labelOf(graph: Graph, id: string): readonly LabelRun[] {
  const node = nodeOf(graph, id);
  const parts = hasName(node) ? [symbolOf(node)] : shortened(formulaOf(graph, id));
  return parts.flatMap(runsOf);
}

/** The label on one line, as a screen reader says it: `c_{t−1}`. */
export function labelText(runs: readonly LabelRun[]): string {
  return runs
    .map(({ text, subscript }) => (subscript ? `_${text.length > 1 ? `{${text}}` : text}` : text))
    .join('');
}

function runsOf(part: Part): readonly LabelRun[] {
  switch (part.kind) {
    case 'symbol':
      return [
        { text: part.base, subscript: false },
        ...(part.subscript === '' ? [] : [{ text: part.subscript, subscript: true }]),
      ];
    case 'operator':
      return [{ text: ` ${part.text.trim()} `, subscript: false }];
    case 'comma':
      return [{ text: ', ', subscript: false }];
    default:
      return [{ text: part.text, subscript: false }];
  }
}

/** A long formula with what stands in its last brackets left out. */
function shortened(parts: readonly Part[]): readonly Part[] {
  if (parts.length <= MOST_PARTS) return parts;
  const open = parts.findLastIndex(({ kind }) => kind === 'open');
  const close = parts.findIndex(({ kind }, k) => kind === 'close' && k > open);
  if (open < 0 || close < 0) return parts;
  const ellipsis: Part = { kind: 'ellipsis', node: null, text: '…' };
  return [...parts.slice(0, open + 1), ellipsis, ...parts.slice(close)];
}
