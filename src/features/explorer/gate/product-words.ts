import { formatNumber } from '../../../engine/formula/format-number';
import type { AllWords } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import type { ProductScene, ProductTerm } from '../../../scene/gate/product';
import type { LayerNames } from './names';

/** A part of a sum, with its sign: +0.82, −0.41. */
export function signed(value: number): string {
  const text = formatNumber(value);
  return value > 0 ? `+${text}` : text;
}

/** `h₃`, or what a bias is called. */
export function nameOfTerm({ weight, value }: ProductTerm, names: LayerNames): string {
  return weight === null && value.learned
    ? names.shortBias(value.node)
    : names.entry(value.node, value.index);
}

/** "h₃ (+0.82) and the bias (−0.41) make up 71 % …" */
export function largestOfProduct(
  { largest, share }: ProductScene,
  names: LayerNames,
  words: AllWords,
  formats: Formats,
): string {
  const { product } = words.gate;
  if (largest.length === 0) return product.nothing;
  return product.largest({
    names: formats.list(
      largest.map((term) =>
        product.named({
          name: inSentence(nameOfTerm(term, names), product),
          value: signed(term.product),
        }),
      ),
    ),
    count: largest.length,
    share: formats.percent(share),
  });
}

function inSentence(name: string, product: AllWords['gate']['product']): string {
  return name === product.bias ? product.theBias : name;
}
