/** Inherited by children: written where they differ from the parent's. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const;

/** What a stylesheet may say that is not inherited, with the value that needs no word. */
const OWN = [
  ['opacity', '1'],
  ['stop-color', 'rgb(0, 0, 0)'],
  ['stop-opacity', '1'],
] as const;

/** What belongs to the page: names for its stylesheets, scripts and screen readers. */
const OF_THE_PAGE = /^(class|style|tabindex|role|data-.*|aria-.*)$/;

/**
 * A copy of a drawing that looks the same without the page's stylesheets: what they decide is written as presentation
 * attributes, which any program that opens SVG understands (style attributes with variables few do). What is not displayed
 * is left out.
 */
export function plainCopy(drawing: SVGElement): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement;
  write(drawing, copy, null);
  return copy;
}

function write(source: Element, copy: Element, around: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(source);
  if (style.display === 'none') {
    copy.remove();
    return;
  }
  for (const { name } of [...copy.attributes]) {
    if (OF_THE_PAGE.test(name)) copy.removeAttribute(name);
  }
  for (const property of INHERITED) {
    const value = style.getPropertyValue(property);
    if (value === '' || value === around?.getPropertyValue(property)) {
      copy.removeAttribute(property);
    } else copy.setAttribute(property, value);
  }
  for (const [property, usual] of OWN) {
    const value = style.getPropertyValue(property);
    if (value === '' || value === usual) copy.removeAttribute(property);
    else copy.setAttribute(property, value);
  }
  const copies = [...copy.children];
  [...source.children].forEach((child, k) => {
    const twin = copies[k];
    if (twin !== undefined) write(child, twin, style);
  });
}
