// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const light = tokensOf(':root {');
const themes = { light, dark: new Map([...light, ...tokensOf("[data-theme='dark'] {")]) };

const WORDS = [
  'ink',
  'faint',
  'forget',
  'input',
  'candidate',
  'output',
  'cell',
  'hidden',
  'update',
  'reset',
  'loss',
];

/** The tokens of the first rule that starts so. */
function tokensOf(start: string): Map<string, string> {
  const from = css.indexOf(start);
  const rule = css.slice(from, css.indexOf('}', from));
  return new Map([...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, k = '', v = '']) => [k, v]));
}

function colour(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name) ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : colour(tokens, other);
}

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = NaN, high = NaN] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(themes))('In the %s theme', (_, tokens) => {
  describe.each(['paper', 'raised'])('on %s', (ground) => {
    it.each(WORDS)('text of the colour %s has a contrast of at least 4.5 : 1', (name) => {
      expect(contrast(colour(tokens, name), colour(tokens, ground))).toBeGreaterThanOrEqual(4.5);
    });

    it('the edge of a control has a contrast of at least 3 : 1', () => {
      expect(contrast(colour(tokens, 'edge'), colour(tokens, ground))).toBeGreaterThanOrEqual(3);
    });
  });

  it('paper on ink, as on the main button, can be read', () => {
    expect(contrast(colour(tokens, 'paper'), colour(tokens, 'ink'))).toBeGreaterThanOrEqual(7);
  });
});
