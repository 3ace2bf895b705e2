import type { Selection } from 'd3-selection';
import type { GateScene } from '../scene/gate/gate-scene';
import type { Slot } from '../scene/gate/layout';
import { writeLabel } from './label';

export type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Rows are numbered no closer than this. */
const LINE = 12;

/** What stays where it is while numbers change: symbols, the fields of bars and cells, the numbers of the rows. */
export function drawGateFrame(group: Group, scene: GateScene): void {
  group.selectAll('*').remove();
  const { layout, gate } = scene;
  const bottom = layout.top + gate.rows * layout.pitch;
  const { over } = layout;

  const every = Math.ceil(LINE / layout.pitch);
  for (let row = 0; row < gate.rows; row++) {
    if ((row + 1) % every !== 0) continue;
    group
      .append('text')
      .attr('class', 'gate-row-name')
      .attr('x', layout.names)
      .attr('y', layout.top + (row + 0.5) * layout.pitch)
      .attr('dy', '0.35em')
      .text(row + 1);
  }

  for (const { block, x, width } of layout.blocks) {
    group
      .append('rect')
      .attr('class', block.kind === 'learned' ? 'gate-cells' : 'gate-cells given')
      .attr('x', x)
      .attr('y', layout.top)
      .attr('width', width)
      .attr('height', bottom - layout.top);
    if (block.over === null) continue;
    group
      .append('line')
      .attr('class', 'gate-zero')
      .attr('x1', x)
      .attr('x2', x + width)
      .attr('y1', over.y + over.height / 2)
      .attr('y2', over.y + over.height / 2);
    const label = group
      .append('text')
      .attr('class', 'gate-symbol')
      .attr('data-hue', block.over.hue)
      .attr('x', x + width / 2)
      .attr('y', over.labelY);
    writeLabel(label, block.over.label);
  }

  for (const { label, hue, x, width } of layout.headings) {
    const heading = group
      .append('text')
      .attr('class', 'gate-symbol')
      .attr('data-hue', hue)
      .attr('x', x + width / 2)
      .attr('y', layout.headingY);
    writeLabel(heading, label);
    group
      .append('path')
      .attr('class', 'gate-brace')
      .attr('d', `M${x},${layout.top - 2}v-3h${width}v3`);
  }

  for (const { x, text } of layout.signs) {
    group
      .append('text')
      .attr('class', 'gate-sign')
      .attr('x', x)
      .attr('y', layout.headingY)
      .text(text);
  }

  const first = over.y + over.height / 2;
  if (scene.over.length > 0) {
    for (const [text, y] of [
      [`${scene.overRange}`, over.y + 5],
      [`−${scene.overRange}`, over.y + over.height - 4],
    ] as const) {
      group
        .append('text')
        .attr('class', 'gate-tick')
        .attr('x', layout.names)
        .attr('y', y)
        .attr('dy', '0.2em')
        .text(text);
    }
    group
      .append('text')
      .attr('class', 'gate-tick')
      .attr('x', layout.names)
      .attr('y', first)
      .attr('dy', '0.35em')
      .text('0');
  }

  const field = (slot: Slot | null, signed: boolean, scale: string): void => {
    if (slot === null) return;
    group
      .append('rect')
      .attr('class', 'gate-field')
      .attr('rx', 3)
      .attr('x', slot.x)
      .attr('y', layout.top)
      .attr('width', slot.width)
      .attr('height', bottom - layout.top);
    group
      .append('text')
      .attr('class', 'gate-tick under')
      .attr('x', slot.x + slot.width / 2)
      .attr('y', bottom + 11)
      .text(scale);
    if (!signed) return;
    group
      .append('line')
      .attr('class', 'gate-zero')
      .attr('x1', slot.x + slot.width / 2)
      .attr('x2', slot.x + slot.width / 2)
      .attr('y1', layout.top)
      .attr('y2', bottom);
  };
  const { scales } = scene;
  const signed = (scene.curve?.low ?? 0) < 0;
  field(layout.sum, true, `±${scales.sum}`);
  field(layout.pre, true, `±${scales.pre}`);
  field(layout.value, signed, signed ? `±${scales.value}` : `0 – ${scales.value}`);
}
