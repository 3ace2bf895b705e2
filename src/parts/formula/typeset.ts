import katex from 'katex';
import type { Part } from '../../engine/formula/part';
import { toTex } from '../../engine/formula/to-tex';
import type { Hue } from '../../scene/hue';

/** What stands between values stays ink, as in the panel's own formulas. */
const SIGNS = new Set(['+', '-', '/', '\\times', '\\odot', '\\cdot', '[', ']']);

/** A formula in TeX, each symbol with the class `hue-…` of its node. */
export function texOf(parts: readonly Part[], hues: ReadonlyMap<string, Hue>): string {
  return toTex(parts, {
    wrap: (inner, node) =>
      SIGNS.has(inner) ? inner : `\\htmlClass{hue-${hues.get(node) ?? 'ink'}}{${inner}}`,
  });
}

/**
 * Sets {@link texOf} a formula with KaTeX into an element. KaTeX builds elements one by one, so that the page's security
 * policy, which forbids style in markup, is kept.
 */
export function typeset(element: HTMLElement, tex: string): void {
  katex.render(tex, element, {
    throwOnError: false,
    strict: false,
    trust: ({ command }) => command === '\\htmlClass',
  });
}
