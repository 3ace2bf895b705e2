import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const tokens = read('../../ui/tokens.css');
const css = read('./presenter.css');

const DARK = "[data-theme='dark']";
const TEXTS = ['ink', 'faint', 'forget', 'input', 'candidate', 'output', 'cell', 'hidden', 'loss'];

/** The colours of the first rule of a stylesheet that starts so. */
function coloursOf(text: string, start: string): [string, string][] {
  const from = text.indexOf(start);
  const rule = text.slice(from, text.indexOf('}', from));
  return [...rule.matchAll(/--([\w-]+):\s*(#\w{6});/g)].map(([, name = '', hex = '']) => [
    name,
    hex,
  ]);
}

const themes = {
  light: new Map([...coloursOf(tokens, ':root {'), ...coloursOf(css, '.presenter {')]),
  dark: new Map([...coloursOf(tokens, `${DARK} {`), ...coloursOf(css, `${DARK} .presenter {`)]),
};

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = NaN, high = NaN] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(themes))('In the presenter view, %s', (_, colours) => {
  it.each(TEXTS)('words of the colour %s have a contrast of at least 7 : 1', (name) => {
    for (const ground of ['paper', 'raised']) {
      const ratio = contrast(colours.get(name) ?? '', colours.get(ground) ?? '');
      expect(ratio, ground).toBeGreaterThanOrEqual(7);
    }
  });
});

describe('In the presenter view', () => {
  it('no words are smaller than 22 px', () => {
    const sizes = [...css.matchAll(/(?:font-size|--text-\d):[^;]*?(\d+(?:\.\d+)?)px/g)];
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes.map(([, size]) => Number(size)))).toBeGreaterThanOrEqual(22);
  });
});
