import { select, type Selection } from 'd3-selection';
import type { FlowScene, PlacedFlowLine } from '../scene/flow/layout';
import { pathOf, r } from './path';
import { set } from './set';
import type { View } from './view';

export interface FlowDrawing {
  readonly scene: FlowScene;
  /** 0-based. */
  readonly timestep: number;
  /** Gradients come from the start (a lane that runs from the end). */
  readonly mirrored: boolean;
  /** In the language on the screen: beside the mark of one loss, before a row of them, at a cut. */
  readonly words: { readonly loss: string; readonly losses: string; readonly cut: string };
}

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Draws what the gradient view's strip has besides the usual one's rows and lines; its cursor is that one's. */
export function createFlowView(root: SVGGElement): View<FlowDrawing> {
  const group = (name: string): Group => select(root).append('g').attr('class', name);
  const sensitivity = group('flow-sensitivity');
  const axis = group('flow-axis');
  const cuts = group('flow-cuts');
  const lines = group('flow-lines');
  const loss = group('flow-loss');
  const saturated = group('flow-saturated');
  const bands = group('flow-bands');
  const here = group('flow-here');
  let drawn: FlowDrawing | null = null;

  return {
    render(drawing) {
      const { scene, timestep } = drawing;
      if (scene !== drawn?.scene || drawing.words !== drawn.words) {
        drawSensitivity(sensitivity, scene);
        drawAxis(axis, scene);
        drawCuts(cuts, scene, drawing.words.cut);
        drawLines(lines, scene.log.lines);
        drawLoss(loss, scene, drawing.words);
        drawSaturated(saturated, scene);
      }
      if (scene !== drawn?.scene || drawing.words !== drawn.words || timestep !== drawn.timestep) {
        placeLossWord(loss, drawing);
        drawBands(bands, drawing);
        drawPoints(here, scene, timestep);
      }
      drawn = drawing;
    },
    destroy() {
      select(root).selectAll('*').remove();
    },
  };
}

function drawSensitivity(group: Group, { sensitivity, columns }: FlowScene): void {
  const words = columns.words !== null;
  group
    .selectAll<SVGRectElement, number>('rect')
    .data(sensitivity?.shares ?? [])
    .join('rect')
    .each(function (share, k) {
      const { y = 0, height = 0 } = sensitivity ?? {};
      const tall = words ? height : Math.max(share * height, share > 0 ? 0.8 : 0);
      set(this, 'x', r(columns.left + k * columns.columnWidth + 0.5));
      set(this, 'width', r(Math.max(columns.columnWidth - 1, 0.6)));
      set(this, 'y', r(y + height - tall));
      set(this, 'height', r(tall));
      // Behind words the size can only be said by strength; bars say it by their length.
      set(this, 'fill-opacity', words ? r(share * 0.5) : 0.35);
    });
}

function drawAxis(group: Group, { log, columns }: FlowScene): void {
  group
    .selectAll<SVGLineElement, FlowScene['log']['ticks'][number]>('line')
    .data(log.ticks)
    .join('line')
    .attr('x1', columns.left)
    .attr('x2', columns.right)
    .attr('y1', ({ y }) => r(y))
    .attr('y2', ({ y }) => r(y));
  group
    .selectAll<SVGTextElement, FlowScene['log']['ticks'][number]>('text')
    .data(log.ticks)
    .join('text')
    .attr('x', columns.left - 6)
    .attr('y', ({ y }) => r(y))
    .attr('dy', '0.35em')
    .text(({ text }) => text);
}

function drawLines(group: Group, lines: readonly PlacedFlowLine[]): void {
  group
    .selectAll<SVGPathElement, PlacedFlowLine>('path')
    .data(lines, ({ key }) => key)
    .join('path')
    .attr('class', ({ kind }) => `flow-line ${kind}`)
    .attr('data-hue', ({ hue }) => hue)
    .attr('d', ({ parts }) =>
      // A point alone between two gaps has no length: it is drawn as a dot.
      parts.map((points) => pathOf(points) + (points.length === 1 ? 'h0.01' : '')).join(''),
    );
  group
    .selectAll<SVGTextElement, PlacedFlowLine>('text')
    .data(
      lines.filter(({ labelAt }) => labelAt !== null),
      ({ key }) => key,
    )
    .join('text')
    .attr('data-hue', ({ hue }) => hue)
    .attr('x', ({ labelAt }) => r(labelAt?.x ?? 0))
    .attr('y', ({ labelAt }) => r(labelAt?.y ?? 0))
    .attr('dy', '0.35em')
    .text(({ label }) => label);
}

function drawPoints(group: Group, { log, columns }: FlowScene, timestep: number): void {
  const column = timestep - columns.first;
  group
    .selectAll<SVGCircleElement, PlacedFlowLine>('circle')
    .data(
      log.lines.filter(({ heights }) => (heights[column] ?? null) !== null),
      ({ key }) => key,
    )
    .join('circle')
    .attr('data-hue', ({ hue }) => hue)
    .attr('r', 3.5)
    .attr('cx', r(columns.left + (column + 0.5) * columns.columnWidth))
    .attr('cy', ({ heights }) => r(heights[column] ?? 0));
}

/** Words at cuts stand so far apart at least. */
const CUT_WORDS = 64;

function drawCuts(group: Group, { cuts, log, columns }: FlowScene, words: string): void {
  group
    .selectAll<SVGLineElement, number>('line')
    .data(cuts)
    .join('line')
    .attr('x1', (x) => r(x))
    .attr('x2', (x) => r(x))
    .attr('y1', log.y - 12)
    .attr('y2', columns.height);
  const named: number[] = [];
  for (const x of cuts) {
    const last = named.at(-1);
    const isFree = last === undefined || x - last >= CUT_WORDS;
    if (isFree && x + CUT_WORDS / 2 < columns.right) named.push(x);
  }
  group
    .selectAll<SVGTextElement, number>('text')
    .data(named)
    .join('text')
    .attr('x', (x) => r(x + 4))
    .attr('y', log.y + log.height - 4)
    .text(words);
}

function drawLoss(group: Group, { loss, log }: FlowScene, words: FlowDrawing['words']): void {
  const y = log.y - 4;
  const lone = loss.length === 1;
  group
    .selectAll<SVGPathElement, number>('path')
    .data(loss)
    .join('path')
    // One stands out over the whole plot; many are ticks.
    .attr('d', (x) =>
      lone
        ? `M${r(x - 4)},${y - 6}h8l-4,6zM${r(x - 0.5)},${y}h1v${r(log.height + 4)}h-1z`
        : `M${r(x - 1)},${y - 5}h2v5h-2z`,
    );
  group
    .selectAll<SVGTextElement, number>('text')
    .data(loss.slice(-1))
    .join('text')
    .attr('y', y + 1)
    .text(lone ? words.loss : words.losses)
    .each(function () {
      // Measured once: it is asked for at every timestep.
      set(this, 'data-width', Math.ceil(this.getBoundingClientRect().width));
    });
}

/** Between the word and what it stands beside. */
const LOSS_GAP = 9;
const CURSOR_GAP = 5;

/** Beside the mark of one loss, or where the cursor would stand on it, beyond the cursor; many marks fill the row: before it. */
function placeLossWord(group: Group, { scene: { loss, columns }, timestep }: FlowDrawing): void {
  const [x = 0] = loss;
  const isRight = x > (columns.left + columns.right) / 2;
  const cursor = columns.left + (timestep - columns.first) * columns.columnWidth;
  group.selectAll<SVGTextElement, number>('text').each(function () {
    const width = Number(this.getAttribute('data-width'));
    const near = isRight ? x - LOSS_GAP : x + LOSS_GAP;
    const beyond = isRight ? cursor - CURSOR_GAP : cursor + columns.columnWidth + CURSOR_GAP;
    const meets = isRight
      ? cursor + columns.columnWidth + CURSOR_GAP > near - width && beyond < near
      : cursor - CURSOR_GAP < near + width && beyond > near;
    set(this, 'text-anchor', loss.length === 1 && isRight ? 'end' : 'start');
    set(this, 'x', loss.length === 1 ? r(meets ? beyond : near) : 0);
  });
}

function drawSaturated(group: Group, { saturated, columns }: FlowScene): void {
  group
    .selectAll<SVGRectElement, number>('rect')
    .data(saturated?.shares ?? [])
    .join('rect')
    .attr('x', (_, k) => r(columns.left + k * columns.columnWidth))
    .attr('width', r(Math.max(columns.columnWidth - 1, 0.6)))
    .attr('y', saturated?.y ?? 0)
    .attr('height', saturated?.height ?? 0)
    .attr('fill-opacity', (share) => r(share));
}

function drawBands(group: Group, { scene, timestep, mirrored }: FlowDrawing): void {
  const { bands: placed, columns } = scene;
  group.attr('display', placed === null ? 'none' : null);
  if (placed === null) return;
  const { stacked, stack, y, height } = placed;
  const { left, right, first, count, columnWidth } = columns;
  const middle = y + height / 2;
  const across = (share: number): number => left + share * (right - left);
  const isAdded = (t: number): boolean => (mirrored ? t <= timestep : t >= timestep);
  const strength = (t: number): number => 0.4 + (0.6 * (t + 1)) / stacked.bands.length;
  const zero = (name: string, x1: number, x2: number, y1: number, y2: number): void => {
    group
      .selectAll(`line.${name}`)
      .data([0])
      .join('line')
      .attr('class', name)
      .attr('x1', r(x1))
      .attr('x2', r(x2))
      .attr('y1', r(y1))
      .attr('y2', r(y2));
  };
  zero('zero', left, right, middle, middle);
  group
    .selectAll<SVGRectElement, (typeof stacked.bands)[number]>('rect.bar')
    .data(
      stacked.bands.filter(({ timestep: t }) => t >= first && t < first + count),
      ({ timestep: t }) => t,
    )
    .join('rect')
    .attr('class', 'bar')
    .each(function ({ timestep: t, share }) {
      const long = Math.max((Math.abs(share) * height) / 2, share === 0 ? 0 : 0.6);
      set(this, 'data-hue', share < 0 ? 'faint' : stacked.hue);
      set(this, 'data-added', String(isAdded(t)));
      set(this, 'data-here', String(t === timestep));
      set(this, 'fill-opacity', r(isAdded(t) ? strength(t) : 0.2));
      set(this, 'x', r(left + (t - first) * columnWidth + 0.5));
      set(this, 'width', r(Math.max(columnWidth - 1, 0.6)));
      set(this, 'y', r(share > 0 ? middle - long : middle));
      set(this, 'height', r(long));
    });
  group
    .selectAll<SVGRectElement, (typeof stacked.bands)[number]>('rect.part')
    .data(stacked.bands, ({ timestep: t }) => t)
    .join('rect')
    .attr('class', 'part')
    .each(function ({ timestep: t, from, to }) {
      const back = to < from;
      set(this, 'data-hue', back ? 'faint' : stacked.hue);
      set(this, 'data-here', String(t === timestep));
      set(this, 'display', isAdded(t) ? 'inline' : 'none');
      set(this, 'fill-opacity', r(strength(t)));
      set(this, 'x', r(across(Math.min(from, to))));
      set(this, 'width', r(Math.abs(to - from) * (right - left)));
      // What takes away is drawn over the end of what was there, as a thin bar.
      set(this, 'y', back ? stack.y + stack.height * 0.6 : stack.y);
      set(this, 'height', back ? stack.height * 0.4 : stack.height);
    })
    .order();
  const end = across(stacked.end);
  zero(
    'start',
    across(stacked.zero),
    across(stacked.zero),
    stack.y - 2,
    stack.y + stack.height + 2,
  );
  zero('end', end, end, stack.y - 3, stack.y + stack.height + 3);
}
