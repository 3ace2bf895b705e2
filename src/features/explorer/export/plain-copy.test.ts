// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { plainCopy } from './plain-copy';

function drawingOf(style: string, inside: string): SVGElement {
  document.head.innerHTML = `<style>${style}</style>`;
  document.body.innerHTML = `<svg class="drawing">${inside}</svg>`;
  const drawing = document.querySelector('svg');
  if (drawing === null) throw new Error('There is no drawing.');
  return drawing;
}

describe('a drawing taken out of the page', () => {
  it('carries what stylesheets said of it, and no trace of them', () => {
    const copy = plainCopy(
      drawingOf(
        '.bar { fill: rgb(1, 2, 3); opacity: 0.5 } .word { font-size: 13px; text-anchor: middle }',
        '<path class="bar" data-node="f" d="M0 0"/><text class="word" aria-hidden="true">0.72</text>',
      ),
    );
    const [bar, word] = copy.children;
    expect(bar?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
    expect(bar?.getAttribute('opacity')).toBe('0.5');
    expect(word?.getAttribute('font-size')).toBe('13px');
    expect(word?.getAttribute('text-anchor')).toBe('middle');
    expect(word?.textContent).toBe('0.72');
    expect(copy.outerHTML).not.toMatch(/class|data-|aria-|style/);
  });

  it('leaves out what is not displayed, and keeps the order of the rest', () => {
    const copy = plainCopy(
      drawingOf(
        '.off { display: none } .on { fill: rgb(4, 5, 6) }',
        '<g class="off"><path/></g><rect class="on"/><path class="off"/><circle class="on"/>',
      ),
    );
    expect([...copy.children].map(({ tagName }) => tagName)).toEqual(['rect', 'circle']);
    expect(copy.lastElementChild?.getAttribute('fill')).toBe('rgb(4, 5, 6)');
  });

  it('leaves the drawing on the page as it is', () => {
    const drawing = drawingOf('.bar { fill: red }', '<path class="bar"/>');
    const before = drawing.outerHTML;
    plainCopy(drawing);
    expect(drawing.outerHTML).toBe(before);
  });
});
