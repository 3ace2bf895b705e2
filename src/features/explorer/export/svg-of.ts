import type { Box } from './box';
import type { Figure, FigurePart } from './figure';
import { plainCopy } from './plain-copy';
import { canvasOf } from './raster';

const SVG = 'http://www.w3.org/2000/svg';

/** What a picture says of itself to someone who does not see it. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
}

/**
 * A figure as a file of its own, as it is on the screen: colours and fonts of its theme written out, on paper, with title and
 * description. Pixels are included as PNG, at the resolution of the screen, unless `pixels` is false.
 */
export function svgOf(figure: Figure, words: PictureWords, pixels = true): string {
  const { box, paper, parts } = figure;
  const root = element('svg', {
    width: box.width,
    height: box.height,
    viewBox: `0 0 ${box.width} ${box.height}`,
    role: 'img',
  });
  root.append(text('title', words.title), text('desc', words.description));
  root.append(element('rect', { width: box.width, height: box.height, fill: paper }));
  for (const part of parts) {
    if (part.kind === 'pixels' && (!pixels || isBlank(part.element))) continue;
    root.append(drawn(part, { ...part.box, x: part.box.x - box.x, y: part.box.y - box.y }));
  }
  return new XMLSerializer().serializeToString(root);
}

function drawn(part: FigurePart, { x, y, width, height }: Box): SVGElement {
  switch (part.kind) {
    case 'drawing': {
      const copy = plainCopy(part.element);
      const place = { x, y, width, height, overflow: 'visible' };
      for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
      return copy;
    }
    case 'pixels':
      return element('image', {
        x,
        y,
        width,
        height,
        preserveAspectRatio: 'none',
        // Cells stay sharp where the picture is made larger.
        'image-rendering': 'pixelated',
        href: part.element.toDataURL(),
      });
    case 'words': {
      const style = getComputedStyle(part.element);
      const line = element('text', {
        x,
        y: y + ascentOf(style.font, height),
        fill: style.color,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-style': style.fontStyle,
        'font-weight': style.fontWeight,
      });
      line.textContent = part.text;
      return line;
    }
    case 'frame': {
      const style = getComputedStyle(part.element);
      const line = parseFloat(style.borderTopWidth) || 0;
      return element('rect', {
        x: x + line / 2,
        y: y + line / 2,
        width: Math.max(width - line, 0),
        height: Math.max(height - line, 0),
        rx: parseFloat(style.borderTopLeftRadius) || 0,
        fill: 'none',
        stroke: style.borderTopColor,
        'stroke-width': line,
      });
    }
  }
}

/** From the top of a line that high to the foot of its letters. */
function ascentOf(font: string, height: number): number {
  const { pen } = canvasOf(1, 1);
  pen.font = font;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText('x');
  return (ascent / (ascent + descent)) * height;
}

/** What moves is on a canvas that is empty while nothing does. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const blank = document.createElement('canvas');
  blank.width = canvas.width;
  blank.height = canvas.height;
  return canvas.toDataURL() === blank.toDataURL();
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function text(name: string, content: string): SVGElement {
  const made = element(name, {});
  made.textContent = content;
  return made;
}
