import { formatNumber } from '../../../engine/formula/format-number';
import { termsOf, type Term } from '../../../engine/formula/terms';
import type { Node } from '../../../engine/graph';
import { readsProduct } from './reads-product';
import { plainText } from '../../../parts/formula/plain-symbol';
import { numberIn, type Telling } from './telling';

/** "For unit 4, 9 products and the bias add up to 0.94 …"; null for what is no sum of matrix products. */
export function sayPreActivation(telling: Telling, node: Node): string | null {
  const { graph, reader, unit, words } = telling;
  if (!['add', 'subtract'].includes(node.operation) || !readsProduct(graph, node)) return null;
  const { terms } = termsOf(graph, node.id, unit, reader);
  const weighted = terms.filter(({ weight }) => weight !== null);
  const [first, ...rest] = terms;
  if (first === undefined || weighted.length === 0) return null;
  const largest = rest.reduce((a, b) => (Math.abs(b.product) > Math.abs(a.product) ? b : a), first);

  const { say } = words.inspector;
  const values = {
    unit: unit + 1,
    count: weighted.length,
    total: numberIn(telling, node),
    largest: largest.weight === null ? say.bias : termName(largest),
    part: formatNumber(largest.product),
  };
  return weighted.length < terms.length
    ? say.preActivation.withBias(values)
    : say.preActivation.plain(values);
}

/** `h₃`: which entry, without when, as the sentence is about one moment. */
function termName({ label }: Term): string {
  const [only] = label;
  if (label.length === 1 && only?.kind === 'symbol') {
    const entry = only.subscript.split(',').filter((item) => /^\d+$/.test(item));
    return plainText([{ ...only, subscript: entry.join(',') }]);
  }
  return plainText(label);
}
