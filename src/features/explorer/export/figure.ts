import type { Box } from './box';
import { wordsIn, type Words } from './words-in';

export type FigureName = 'diagram' | 'strip' | 'gate' | 'backward' | 'flow';

/** A layer of a figure, in the order of painting: a drawing, pixels, a frame around something, or words beside all that. */
export type FigurePart =
  | { readonly kind: 'drawing'; readonly element: SVGSVGElement; readonly box: Box }
  | { readonly kind: 'pixels'; readonly element: HTMLCanvasElement; readonly box: Box }
  | { readonly kind: 'frame'; readonly element: HTMLElement; readonly box: Box }
  | ({ readonly kind: 'words' } & Words);

export interface Figure {
  readonly parts: readonly FigurePart[];
  /** What the picture shows of the screen: all parts, and a margin. */
  readonly box: Box;
  /** Colour of the paper behind it. */
  readonly paper: string;
}

/** Pixels of paper around a figure. */
const MARGIN = 16;

/** Icons on buttons are no part of a figure. */
const PARTS = 'svg:not(.icon), canvas, .strip-cursor';

/** The section of the page that holds a figure; null where it is not on the screen. */
export function sectionOf(name: FigureName): HTMLElement | null {
  return document.querySelector(`[data-figure="${name}"]`);
}

/** A figure as it stands in its section; null where nothing is drawn there. */
export function figureIn(section: HTMLElement): Figure | null {
  const drawn = [...section.querySelectorAll(PARTS)].flatMap((element): FigurePart[] => {
    // A figure that lies on this one is a picture of its own.
    if (element.closest('[data-figure]') !== section) return [];
    // A plain object: what a DOMRect has, it does not have of its own.
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = { x, y, width, height };
    if (box.width === 0 || box.height === 0) return [];
    if (element instanceof SVGSVGElement) {
      return element.ownerSVGElement === null ? [{ kind: 'drawing', element, box }] : [];
    }
    if (element instanceof HTMLCanvasElement) return [{ kind: 'pixels', element, box }];
    return element instanceof HTMLElement ? [{ kind: 'frame', element, box }] : [];
  });
  if (!drawn.some(({ kind }) => kind === 'drawing')) return null;
  const words = wordsIn(section).map((one): FigurePart => ({ kind: 'words', ...one }));
  const parts = [...drawn, ...words];
  const boxes = parts.flatMap((part) =>
    part.kind === 'drawing' ? [part.box, inkBox(part.element)] : [part.box],
  );
  return {
    parts,
    box: around(boxes),
    paper: getComputedStyle(document.documentElement).getPropertyValue('--paper').trim(),
  };
}

/** Where a drawing's marks are: words at its edge may stand out of its own box. */
function inkBox(drawing: SVGSVGElement): Box {
  const { x, y, width, height } = drawing.getBBox();
  const matrix = drawing.getScreenCTM();
  const from = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
  const to = new DOMPoint(x + width, y + height).matrixTransform(matrix ?? undefined);
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}

function around(boxes: readonly Box[]): Box {
  const left = Math.floor(Math.min(...boxes.map(({ x }) => x)) - MARGIN);
  const top = Math.floor(Math.min(...boxes.map(({ y }) => y)) - MARGIN);
  const right = Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN);
  const bottom = Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN);
  return { x: left, y: top, width: right - left, height: bottom - top };
}
