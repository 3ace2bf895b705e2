import { select } from 'd3-selection';
import type { Bars, GateScene } from '../scene/gate/gate-scene';
import { shareIn } from '../scene/gate/gate-scene';
import type { GateLayout, Slot } from '../scene/gate/layout';
import { shareOf } from '../scene/gate/range';
import { pathsOfBlocks, sameBlocks } from './gate-blocks';
import { createCurve } from './gate-curve';
import { drawGateFrame, type Group } from './gate-frame';
import { r } from './path';
import { set, write } from './set';
import type { View } from './view';

/** A value near zero still leaves a hair. */
const HAIR = 0.8;

/**
 * A learned layer at one moment: matrix, operands, sums, curve and values. What stands still is drawn again only when the
 * layout or a scale changes. With `matrixElsewhere` the blocks are left to a canvas.
 */
export function createGateView(root: SVGGElement, matrixElsewhere: boolean): View<GateScene> {
  const whole = select(root);
  const frame = whole.append('g');
  const band = whole.append('rect').attr('class', 'gate-chosen');
  const name = whole.append('text').attr('class', 'gate-row-name chosen').attr('dy', '0.35em');
  const blocks = whole.append('g');
  const given = whole.append('g');
  const over = whole.append('g');
  const bars = whole.append('g');
  const edited = whole.append('path').attr('class', 'gate-edited');
  const curve = createCurve(whole.append('g'));
  let still = '';
  let layout: GateLayout | null = null;
  let drawn: GateScene | null = null;

  return {
    render(scene) {
      const scale = JSON.stringify([scene.overRange, scene.scales, scene.curve?.low]);
      if (scene.layout !== layout || scale !== still) {
        drawGateFrame(frame, scene);
        layout = scene.layout;
        still = scale;
      }
      set(root, 'data-hue', scene.gate.hue);
      drawBand(band.node(), scene);
      set(name.node(), 'x', scene.layout.names);
      set(name.node(), 'y', scene.layout.top + (scene.unit + 0.5) * scene.layout.pitch);
      write(name.node(), String(scene.unit + 1));
      if (!matrixElsewhere) drawBlocks(blocks, scene, drawn);
      drawn = scene;
      drawGiven(given, scene);
      drawOver(over, scene);
      drawBars(bars, scene);
      set(edited.node(), 'd', pathOfDots(scene));
      curve.render(scene);
    },
    destroy() {
      whole.selectAll('*').remove();
    },
  };
}

/** Two paths a row: while one weight changes, only its row is written. */
function drawBlocks(group: Group, scene: GateScene, drawn: GateScene | null): void {
  group
    .selectAll<SVGGElement, number>('g')
    .data(Array.from({ length: scene.gate.rows }, (_, row) => row))
    .join((enter) => {
      const row = enter.append('g').attr('fill-rule', 'evenodd');
      row.append('path').attr('class', 'positive');
      row.append('path').attr('class', 'negative');
      return row;
    })
    .each(function (row) {
      set(this, 'class', row === scene.unit ? null : 'dimmed');
      if (drawn !== null && sameBlocks(drawn, scene, row)) return;
      const { positive, negative } = pathsOfBlocks(scene, row);
      set(this.firstElementChild, 'd', positive);
      set(this.lastElementChild, 'd', negative);
    });
}

function drawBand(band: Element | null, { layout, unit }: GateScene): void {
  const last = layout.value ?? layout.pre;
  const end = layout.stacked ? last : layout.pre;
  set(band, 'x', layout.names + 2);
  set(band, 'y', layout.top + unit * layout.pitch - 0.5);
  set(band, 'width', end.x + end.width - layout.names);
  set(band, 'height', layout.pitch + 1);
}

/** Cells of values that are not learned: a share fills its cell from the left, a signed value from the middle. */
function drawGiven(group: Group, { layout, cells, gate, unit }: GateScene): void {
  const total = layout.columns.length;
  const data = layout.blocks
    .filter(({ block }) => block.kind !== 'learned')
    .map(({ block, first }) => {
      const slot = layout.columns[first] ?? { x: 0, width: 0 };
      const values = Array.from({ length: gate.rows }, (_, row) => cells[row * total + first] ?? 0);
      const isShare = values.every((value) => value >= 0 && value <= 1);
      const range = Math.max(1, ...values.map(Math.abs).filter(Number.isFinite));
      const d = (isShown: (row: number) => boolean): string =>
        barPaths(layout, slot, values, (value) => shareOf(value, range), !isShare, isShown);
      return { key: block.key, hue: block.hue, d };
    });
  drawRows(group, data, unit);
}

function drawOver(group: Group, { layout, over, overRange }: GateScene): void {
  const zero = layout.over.y + layout.over.height / 2;
  const byHue = new Map<string, string[]>();
  for (const { column, hue, value } of over) {
    const slot = layout.columns[column];
    if (slot === undefined) continue;
    const height = shareOf(value, overRange) * (layout.over.height / 2);
    const gap = slot.width > 5 ? 1 : 0;
    const wide = r(slot.width - 2 * gap);
    const part = `M${r(slot.x + gap)},${r(zero - Math.max(height, 0))}h${wide}v${r(Math.max(Math.abs(height), HAIR))}h${-wide}z`;
    byHue.set(hue, [...(byHue.get(hue) ?? []), part]);
  }
  group
    .selectAll<SVGPathElement, [string, string[]]>('path')
    .data([...byHue], ([hue]) => hue)
    .join((enter) => enter.append('path').attr('class', 'gate-bars'))
    .each(function ([hue, parts]) {
      set(this, 'data-hue', hue);
      set(this, 'd', parts.join(''));
    });
}

function drawBars(group: Group, { layout, sum, pre, value, unit }: GateScene): void {
  const shown = (
    [
      ['sum', sum, layout.sum],
      ['pre', pre, layout.pre],
      ['value', value, layout.value],
    ] as const
  ).flatMap(([key, bars, slot]) => (bars === null || slot === null ? [] : [{ key, bars, slot }]));
  const data = shown.map(({ key, bars, slot }) => ({
    key,
    hue: bars.hue,
    d: (isShown: (row: number) => boolean): string =>
      barPaths(layout, slot, bars.values, (one) => shareIn(bars, one), bars.signed, isShown),
  }));
  drawRows(group, data, unit);
  group
    .selectAll<SVGPathElement, (typeof shown)[number]>('path.gate-ghost')
    .data(shown, ({ key }) => key)
    .join((enter) => enter.append('path').attr('class', 'gate-ghost'))
    .each(function ({ bars, slot }) {
      set(this, 'd', ghostPath(layout, slot, bars));
    });
}

interface RowBars {
  readonly key: string;
  readonly hue: string;
  readonly d: (isShown: (row: number) => boolean) => string;
}

/** One path for the chosen row and one for all others. */
function drawRows(group: Group, data: readonly RowBars[], unit: number): void {
  for (const [name, isShown] of [
    ['gate-bars dimmed', (row: number) => row !== unit],
    ['gate-bars full', (row: number) => row === unit],
  ] as const) {
    group
      .selectAll<SVGPathElement, RowBars>(`path.${name.replace(' ', '.')}`)
      .data(data, ({ key }) => key)
      .join((enter) => enter.append('path').attr('class', name))
      .each(function ({ hue, d }) {
        set(this, 'data-hue', hue);
        set(this, 'd', d(isShown));
      });
  }
}

function barPaths(
  layout: GateLayout,
  slot: Slot,
  values: ArrayLike<number>,
  share: (value: number) => number,
  signed: boolean,
  isShown: (row: number) => boolean,
): string {
  const height = barHeight(layout.pitch);
  const room = signed ? slot.width / 2 - 2 : slot.width - 4;
  const zero = signed ? slot.x + slot.width / 2 : slot.x + 2;
  const parts: string[] = [];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (!isShown(row) || Number.isNaN(value)) continue;
    const length = share(value) * room;
    const width = r(Math.max(Math.abs(length), HAIR));
    const y = layout.top + (row + 0.5) * layout.pitch - height / 2;
    parts.push(`M${r(zero + Math.min(length, 0))},${r(y)}h${width}v${r(height)}h${-width}z`);
  }
  return parts.join('');
}

/** Ticks where the values of the run before stood, in every row that has changed. */
function ghostPath(layout: GateLayout, slot: Slot, bars: Bars): string {
  const { before, values, signed } = bars;
  if (before === null) return '';
  const room = signed ? slot.width / 2 - 2 : slot.width - 4;
  const zero = signed ? slot.x + slot.width / 2 : slot.x + 2;
  const height = Math.min(barHeight(layout.pitch) + 4, layout.pitch);
  const parts: string[] = [];
  for (let row = 0; row < values.length; row++) {
    const old = before[row] ?? NaN;
    if (Number.isNaN(old) || Math.abs(old - (values[row] ?? NaN)) < bars.range * 1e-4) continue;
    const y = layout.top + (row + 0.5) * layout.pitch - height / 2;
    parts.push(`M${r(zero + shareIn(bars, old) * room)},${r(y)}v${r(height)}`);
  }
  return parts.join('');
}

function barHeight(pitch: number): number {
  return Math.max(Math.min(pitch - (pitch > 8 ? 6 : 1), 16), 1);
}

function pathOfDots({ layout, edited }: GateScene): string {
  const total = layout.columns.length;
  return edited
    .map((place) => {
      const slot = layout.columns[place % total];
      if (slot === undefined) return '';
      const size = Math.min(2.6, slot.width / 2.5);
      const x = slot.x + slot.width - size - 0.5;
      const y = layout.top + Math.floor(place / total) * layout.pitch + size + 0.5;
      return `M${x - size},${y}a${size},${size} 0 1,0 ${2 * size},0a${size},${size} 0 1,0 ${-2 * size},0`;
    })
    .join('');
}
