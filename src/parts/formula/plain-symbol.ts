import { formulaOf } from '../../engine/formula/formula-of';
import { textOf, type Part } from '../../engine/formula/part';
import { hasName, symbolOf } from '../../engine/formula/symbol';
import type { Graph, Node } from '../../engine/graph';

const LOWERED: Readonly<Record<string, string>> = {
  t: 'ₜ',
  '−': '₋',
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
};

/** A node as a sentence writes it, with Unicode subscripts: `cₜ₋₁`, `fₜ ⊙ cₜ₋₁`. */
export function plainSymbol(graph: Graph, node: Node): string {
  return plainText(hasName(node) ? [symbolOf(node)] : formulaOf(graph, node.id));
}

/** Parts of a formula as a sentence writes them; a subscript that is neither time nor number stays `W_f`. */
export function plainText(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'symbol') return part.base + lowered(part.subscript);
      if (part.kind === 'entry') return lowered(part.text);
      return textOf([part]);
    })
    .join('');
}

function lowered(subscript: string): string {
  if (subscript === '') return '';
  const signs = [...subscript].map((sign) => LOWERED[sign]);
  return signs.includes(undefined) ? `_${subscript}` : signs.join('');
}
