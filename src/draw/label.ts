import type { Selection } from 'd3-selection';
import type { LabelRun } from '../scene/label';

const DROP = 4;

/** Writes a label into an SVG text, subscripts lowered and smaller. */
export function writeLabel(
  text: Selection<SVGTextElement, unknown, null, undefined>,
  runs: readonly LabelRun[],
): void {
  let lowered = false;
  for (const { text: content, subscript } of runs) {
    const span = text.append('tspan').text(content).classed('subscript', subscript);
    if (subscript !== lowered) span.attr('dy', subscript ? DROP : -DROP);
    lowered = subscript;
  }
}
