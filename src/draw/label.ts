import type { Selection } from 'd3-selection';
import type { Part } from '../engine/formula/part';

const SUBSCRIPT_DROP = 4;

/** Writes a formula's parts into an SVG text as one run of tspans, subscripts lowered and smaller. */
export function writeLabel(
  text: Selection<SVGTextElement, unknown, null, undefined>,
  parts: readonly Part[],
): void {
  text.selectAll('tspan').remove();
  let lowered = false;
  const write = (content: string, low: boolean): void => {
    const span = text.append('tspan').text(content).classed('subscript', low);
    if (low !== lowered) span.attr('dy', low ? SUBSCRIPT_DROP : -SUBSCRIPT_DROP);
    lowered = low;
  };
  for (const part of parts) {
    if (part.kind === 'symbol') {
      write(part.base, false);
      if (part.subscript !== '') write(part.subscript, true);
    } else if (part.kind === 'operator') {
      write(` ${part.text.trim()} `, false);
    } else {
      write(part.kind === 'comma' ? ', ' : part.text, false);
    }
  }
}
