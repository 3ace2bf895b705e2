import { select, type Selection } from 'd3-selection';
import type { PlacedPlot, PlacedSeries, StripScene } from '../scene/strip/layout';
import type { Hue } from '../scene/hue';
import { pathOf } from './path';
import type { View } from './view';

/** Words and numbers beside the rows and plots; they change with the language and the timestep. */
export interface StripText {
  readonly text: string;
  readonly hue: Hue;
  readonly y: number;
}

export interface LinesScene {
  readonly layout: StripScene;
  readonly names: readonly StripText[];
  readonly numbers: readonly StripText[];
  /** 0-based timestep whose points are drawn larger. */
  readonly timestep: number;
}

type Group = Selection<SVGGElement, unknown, null, undefined>;
/** Draws the strip's lines, names and numbers over the heat rows. */
export function createLinesView(root: SVGGElement): View<LinesScene> {
  const group = select(root);
  const overview = group.append('g').attr('class', 'overview');
  const plots = group.append('g');
  const names = group.append('g').attr('class', 'names');
  const numbers = group.append('g').attr('class', 'numbers');
  const points = group.append('g').attr('class', 'points');
  let drawn: Partial<LinesScene> = {};

  return {
    render(scene) {
      const { layout } = scene;
      if (layout !== drawn.layout) {
        drawOverview(overview, layout);
        drawPlots(plots, layout.plots);
      }
      if (scene.names !== drawn.names) writeTexts(names, scene.names, 0);
      if (scene.numbers !== drawn.numbers) writeTexts(numbers, scene.numbers, layout.right + 8);
      if (layout !== drawn.layout || scene.timestep !== drawn.timestep) {
        drawPoints(points, layout, scene.timestep);
      }
      drawn = scene;
    },
    destroy() {
      group.selectAll('*').remove();
    },
  };
}

function drawOverview(group: Group, { overview, left, right }: StripScene): void {
  group.attr('display', overview === null ? 'none' : null);
  if (overview === null) return;
  group
    .selectAll('rect.track')
    .data([overview])
    .join('rect')
    .attr('class', 'track')
    .attr('x', left)
    .attr('y', overview.y)
    .attr('width', right - left)
    .attr('height', overview.height);
  group
    .selectAll('path')
    .data([overview])
    .join('path')
    .attr('class', 'series target')
    .attr('d', pathOf(overview.points));
  group
    .selectAll('rect.page')
    .data([overview])
    .join('rect')
    .attr('class', 'page')
    .attr('x', overview.from)
    .attr('y', overview.y + 0.5)
    .attr('width', overview.to - overview.from)
    .attr('height', overview.height - 1);
}

function drawPlots(group: Group, plots: readonly PlacedPlot[]): void {
  group
    .selectAll<SVGGElement, PlacedPlot>('g')
    .data(plots)
    .join('g')
    .selectAll<SVGPathElement, PlacedSeries>('path')
    .data(({ series }) => series)
    .join('path')
    .attr('class', ({ kind, order }) => `series ${kind}${order > 0 ? ' second' : ''}`)
    .attr('d', ({ points }) => pathOf(points));
}

function drawPoints(group: Group, layout: StripScene, timestep: number): void {
  const here = layout.plots.flatMap(({ series }) =>
    series.map(({ kind, points }) => ({ kind, point: points[timestep - layout.first] })),
  );
  group
    .selectAll<SVGCircleElement, (typeof here)[number]>('circle')
    .data(here)
    .join('circle')
    .attr('class', ({ kind }) => kind)
    .attr('display', ({ point }) => (point === undefined ? 'none' : null))
    .attr('cx', ({ point }) => point?.[0] ?? 0)
    .attr('cy', ({ point }) => point?.[1] ?? 0)
    .attr('r', 4);
}

function writeTexts(group: Group, texts: readonly StripText[], x: number): void {
  group
    .selectAll<SVGTextElement, StripText>('text')
    .data(texts)
    .join('text')
    .attr('x', x)
    .attr('y', ({ y }) => y)
    .attr('dy', '0.35em')
    .attr('data-hue', ({ hue }) => hue)
    .text(({ text }) => text);
}
