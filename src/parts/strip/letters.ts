/** How much larger than usual the page's letters are: on very large screens, or where a person wants it so. */
export function letterScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/** The width that names need, in pixels. */
export function widthOf(names: readonly string[], letters: number): number {
  return Math.max(...names.map(lettersIn)) * 6.3 * letters + 8;
}

/** The length of a name in letters; a Chinese character is as wide as two. */
function lettersIn(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
}
