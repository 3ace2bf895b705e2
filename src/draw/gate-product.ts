import { select } from 'd3-selection';
import type { ProductScene } from '../scene/gate/product';
import type { View } from './view';

export interface WaterfallScene {
  readonly product: ProductScene;
  readonly width: number;
  /** Height of a term's row. */
  readonly row: number;
}

const PAD = 4;
const HAIR = 1;

/** Where a number stands in a waterfall's width. */
function placeIn({ low, high }: ProductScene, width: number, value: number): number {
  const span = high - low;
  return PAD + ((value - low) / (span > 0 ? span : 1)) * (width - 2 * PAD);
}

/** A dot product as a waterfall: every term's bar begins where the sum so far has come to. */
export function createWaterfallView(root: SVGGElement): View<WaterfallScene> {
  const whole = select(root);
  const zero = whole.append('line').attr('class', 'gate-zero');
  const steps = whole.append('path').attr('class', 'product-steps');
  const positive = whole.append('path').attr('class', 'positive');
  const negative = whole.append('path').attr('class', 'negative');
  return {
    render({ product, width, row }) {
      const at = (value: number): number => placeIn(product, width, value);
      const bars = { positive: [] as string[], negative: [] as string[] };
      const links: string[] = [];
      product.terms.forEach(({ from, to, product: part }, k) => {
        if (!Number.isFinite(from) || !Number.isFinite(to)) return;
        const [x1, x2] = [at(from), at(to)];
        const y = k * row + 6;
        const size = Math.max(Math.abs(x2 - x1), HAIR);
        const bar = `M${Math.min(x1, x2)},${y}h${size}v${row - 12}h${-size}z`;
        bars[part < 0 ? 'negative' : 'positive'].push(bar);
        links.push(`M${x2},${y + row - 12}v12`);
      });
      whole.attr('data-hue', product.gate.hue);
      zero
        .attr('x1', at(0))
        .attr('x2', at(0))
        .attr('y1', 0)
        .attr('y2', product.terms.length * row);
      steps.attr('d', links.join(''));
      positive.attr('d', bars.positive.join(''));
      negative.attr('d', bars.negative.join(''));
    },
    destroy() {
      whole.selectAll('*').remove();
    },
  };
}
