import type { Box } from './box';

/** A line of words beside a drawing, in HTML on the page. */
export interface Words {
  readonly text: string;
  /** What decides its font and colour. */
  readonly element: Element;
  readonly box: Box;
}

/** Words on buttons, and hints on what a hand can do, are for the page; what is in a drawing comes with it. */
const NOT_WRITTEN = 'svg, button, select, script, .unseen, [data-picture="none"]';

/** The words in a figure that are no part of its drawings, line by line, and the numbers in its fields. */
export function wordsIn(section: HTMLElement): readonly Words[] {
  const isWritten = (element: Element): boolean =>
    element.closest(NOT_WRITTEN) === null &&
    element.closest('[data-figure]') === section &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const words: Words[] = [];
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!(node instanceof Text) || element === null || !isWritten(element)) continue;
    words.push(...linesOf(node).map((line) => ({ ...line, element })));
  }
  for (const field of section.querySelectorAll('input')) {
    if (field.value !== '' && isWritten(field)) words.push(inField(field));
  }
  return words;
}

/** The lines into which the page breaks a text. */
function linesOf(node: Text): readonly { readonly text: string; readonly box: Box }[] {
  const lines: { text: string; left: number; right: number; top: number; height: number }[] = [];
  const range = document.createRange();
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    range.setEnd(node, (at += letter.length));
    const { left, right, top, width, height } = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - top) < height / 2) {
      line.text += letter;
      line.right = Math.max(line.right, right);
    } else if (width > 0 && letter.trim() !== '') {
      lines.push({ text: letter, left, right, top, height });
    }
  }
  return lines.map(({ text, left, right, top, height }) => ({
    text: text.trimEnd(),
    box: { x: left, y: top, width: right - left, height },
  }));
}

function inField(field: HTMLInputElement): Words {
  const { x, y, width, height } = field.getBoundingClientRect();
  const style = getComputedStyle(field);
  const size = parseFloat(style.fontSize);
  const side = parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth);
  // One line, in the middle of its field; about as high as a line of that font.
  const line = size * 1.17;
  return {
    text: field.value,
    element: field,
    box: { x: x + side, y: y + (height - line) / 2, width: width - 2 * side, height: line },
  };
}
