import { select, type Selection } from 'd3-selection';
import type { ChartScene } from '../../scene/lab/chart';
import { pathOf, r } from '../path';
import { set, write } from '../set';
import type { View } from '../view';

export interface ChartDrawing {
  readonly scene: ChartScene;
  /** Where one reads, in pixels across; null: nowhere. */
  readonly at: number | null;
  /** The kept state that is looked at; null: none. */
  readonly looked: number | null;
}

type Group = Selection<SVGGElement, unknown, null, undefined>;
type Items<Name extends keyof ChartScene> = ChartScene[Name] extends readonly (infer One)[]
  ? One
  : never;

/** Draws a chart of lines: its axes, bands, levels and marks, and labels at the lines themselves. */
export function createChartView(root: SVGGElement): View<ChartDrawing> {
  const group = (name: string): Group => select(root).append('g').attr('class', name);
  const ground = group('chart-ground');
  const grid = group('chart-grid');
  const axes = group('chart-axes');
  const bands = group('chart-bands');
  const levels = group('chart-levels');
  const lines = group('chart-lines');
  const marks = group('chart-marks');
  const labels = group('chart-labels');
  const rules = group('chart-rules');

  return {
    render({ scene, at, looked }) {
      drawGround(ground, scene);
      drawAxes(grid, axes, scene);
      bands
        .selectAll<SVGPathElement, Items<'bands'>>('path')
        .data(scene.bands, ({ key }) => key)
        .join('path')
        .each(function ({ hue, outline }) {
          set(this, 'data-hue', hue);
          set(this, 'd', outline.length === 0 ? '' : `${pathOf(outline)}Z`);
        });
      drawLevels(levels, scene);
      drawLines(lines, labels, scene);
      drawMarks(marks, scene);
      drawRules(rules, scene, { at, looked });
    },
    destroy() {
      select(root).selectAll('*').remove();
    },
  };
}

function drawGround(group: Group, { ground, plot }: ChartScene): void {
  group
    .selectAll<SVGRectElement, NonNullable<ChartScene['ground']>>('rect')
    .data(ground === null ? [] : [ground])
    .join('rect')
    .each(function ({ x, width }) {
      set(this, 'x', r(x));
      set(this, 'width', r(width));
      set(this, 'y', r(plot.top));
      set(this, 'height', r(plot.bottom - plot.top));
    });
}

function drawAxes(grid: Group, axes: Group, scene: ChartScene): void {
  const { plot, ticksAcross, ticksUp, names, nameX } = scene;
  grid
    .selectAll<SVGLineElement, Items<'ticksUp'>>('line')
    .data(ticksUp)
    .join('line')
    .each(function ({ y }) {
      set(this, 'x1', r(plot.left));
      set(this, 'x2', r(plot.right));
      set(this, 'y1', r(y));
      set(this, 'y2', r(y));
    });
  const texts = [
    ...ticksUp.map(({ y, text }) => ({ x: plot.left - 6, y, text, anchor: 'end', dy: '0.35em' })),
    ...ticksAcross.map(({ x, text }) => ({
      x,
      y: plot.bottom + 16,
      text,
      anchor: 'middle',
      dy: '0',
    })),
    { x: 0, y: plot.top - 10, text: names.up, anchor: 'start', dy: '0' },
    { x: nameX, y: plot.bottom + 16, text: names.across, anchor: 'start', dy: '0' },
  ];
  axes
    .selectAll<SVGTextElement, (typeof texts)[number]>('text')
    .data(texts)
    .join('text')
    .each(function ({ x, y, text, anchor, dy }) {
      set(this, 'x', r(x));
      set(this, 'y', r(y));
      set(this, 'dy', dy);
      set(this, 'text-anchor', anchor);
      write(this, text);
    });
}

function drawLevels(group: Group, { levels, plot }: ChartScene): void {
  group
    .selectAll<SVGLineElement, Items<'levels'>>('line')
    .data(levels, ({ key }) => key)
    .join('line')
    .each(function ({ y }) {
      set(this, 'x1', r(plot.left));
      set(this, 'x2', r(plot.right));
      set(this, 'y1', r(y));
      set(this, 'y2', r(y));
    });
  group
    .selectAll<SVGTextElement, Items<'levels'>>('text')
    .data(levels, ({ key }) => key)
    .join('text')
    .each(function ({ labelAt, label }) {
      set(this, 'x', r(labelAt.x));
      set(this, 'y', r(labelAt.y));
      set(this, 'text-anchor', labelAt.anchor);
      write(this, label);
    });
}

function drawLines(group: Group, labels: Group, { lines }: ChartScene): void {
  group
    .selectAll<SVGPathElement, Items<'lines'>>('path')
    .data(lines, ({ key }) => key)
    .join('path')
    .each(function ({ look, hue, parts }) {
      set(this, 'class', `chart-line ${look}`);
      set(this, 'data-hue', hue);
      // A point alone between two gaps has no length: it is drawn as a dot.
      const d = parts.map((points) => pathOf(points) + (points.length === 1 ? 'h0.01' : ''));
      set(this, 'd', d.join(''));
    })
    .order();
  labels
    .selectAll<SVGTextElement, Items<'lines'>>('text')
    .data(
      lines.filter(({ label, labelAt }) => label !== '' && labelAt !== null),
      ({ key }) => key,
    )
    .join('text')
    .each(function ({ hue, look, label, labelAt }) {
      set(this, 'class', look);
      set(this, 'data-hue', hue);
      set(this, 'x', r(labelAt?.x ?? 0));
      set(this, 'y', r(labelAt?.y ?? 0));
      set(this, 'dy', '0.35em');
      write(this, label);
    });
}

function drawMarks(group: Group, { marks, plot }: ChartScene): void {
  group
    .selectAll<SVGPathElement, Items<'marks'>>('path')
    .data(marks)
    .join('path')
    .each(function ({ x, isBest }) {
      set(this, 'class', isBest ? 'best' : 'kept');
      set(
        this,
        'd',
        isBest ? `M${r(x)},${r(plot.bottom - 8)}l4,8h-8z` : `M${r(x)},${r(plot.bottom - 4)}v4`,
      );
    });
}

function drawRules(
  group: Group,
  { plot }: ChartScene,
  { at, looked }: Pick<ChartDrawing, 'at' | 'looked'>,
): void {
  const rules = [
    { name: 'looked', x: looked },
    { name: 'at', x: at },
  ];
  group
    .selectAll<SVGLineElement, (typeof rules)[number]>('line')
    .data(rules, ({ name }) => name)
    .join('line')
    .each(function ({ name, x }) {
      set(this, 'class', name);
      set(this, 'display', x === null ? 'none' : 'inline');
      set(this, 'x1', r(x ?? 0));
      set(this, 'x2', r(x ?? 0));
      set(this, 'y1', r(plot.top));
      set(this, 'y2', r(plot.bottom));
    });
}
