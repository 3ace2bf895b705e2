import { select, type Selection } from 'd3-selection';
import type { PlacedPlot, PlacedSeries, StripScene } from '../scene/strip/layout';
import type { Hue } from '../scene/hue';
import { pathOf } from './path';
import { set, write } from './set';
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
  /** In the columns of the page: words with the numbers under them. */
  readonly words: readonly StripWord[];
  /** 0-based timesteps at which something was changed by hand. */
  readonly edited: ReadonlySet<number>;
}

export interface StripWord {
  readonly text: string;
  /** Said by the model, under the word. */
  readonly number: string;
  readonly unknown: boolean;
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
  const words = group.append('g').attr('class', 'words');
  const marks = group.append('g').attr('class', 'marks');
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
      if (layout !== drawn.layout || scene.words !== drawn.words) {
        writeWords(words, layout, scene.words);
      }
      if (layout !== drawn.layout || scene.edited !== drawn.edited) {
        drawMarks(marks, layout, scene.edited);
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
  group
    .selectAll<SVGLineElement, number>('line.edge')
    .data([overview.from, overview.to])
    .join('line')
    .attr('class', 'edge')
    .attr('x1', (x) => x)
    .attr('x2', (x) => x)
    .attr('y1', overview.y + 8)
    .attr('y2', overview.y + overview.height - 8);
}

function drawPlots(group: Group, plots: readonly PlacedPlot[]): void {
  group
    .selectAll<SVGGElement, PlacedPlot>('g')
    .data(plots)
    .join('g')
    .selectAll<SVGPathElement, PlacedSeries>('path')
    .data(({ series }) => series)
    .join('path')
    .each(function ({ kind, order, points }) {
      set(this, 'class', `series ${kind}${order > 0 ? ' second' : ''}`);
      set(this, 'd', pathOf(points));
    });
}

function drawPoints(group: Group, layout: StripScene, timestep: number): void {
  const here = layout.plots.flatMap(({ series }) =>
    series
      .filter(({ kind }) => kind !== 'ghost')
      .map(({ kind, points }) => ({ kind, point: points[timestep - layout.first] })),
  );
  group
    .selectAll<SVGCircleElement, (typeof here)[number]>('circle')
    .data(here)
    .join('circle')
    .each(function ({ kind, point }) {
      set(this, 'class', kind);
      set(this, 'display', point === undefined ? 'none' : null);
      set(this, 'cx', point?.[0] ?? 0);
      set(this, 'cy', point?.[1] ?? 0);
      set(this, 'r', kind === 'input' ? 5 : 4);
    });
}

function writeWords(group: Group, layout: StripScene, words: readonly StripWord[]): void {
  const centre = (k: number): number => layout.left + (k + 0.5) * layout.columnWidth;
  const { y, numberY } = layout.words ?? { y: 0, numberY: 0 };
  const join = (name: string, at: number, textOf: (word: StripWord) => string): void => {
    group
      .selectAll<SVGTextElement, StripWord>(`text.${name}`)
      .data(words)
      .join('text')
      .attr('class', ({ unknown }) => `${name}${unknown ? ' unknown' : ''}`)
      .attr('x', (_, k) => centre(k))
      .attr('y', at)
      .text(textOf);
  };
  join('word', y, ({ text }) => text);
  join('said', numberY, ({ number }) => number);
}

function drawMarks(group: Group, layout: StripScene, edited: ReadonlySet<number>): void {
  const here = [...edited].filter((t) => t >= layout.first && t < layout.first + layout.count);
  group
    .selectAll<SVGCircleElement, number>('circle')
    .data(here)
    .join('circle')
    .attr('cx', (t) => layout.left + (t - layout.first + 0.5) * layout.columnWidth)
    .attr('cy', layout.markY)
    .attr('r', 2.5);
}

function writeTexts(group: Group, texts: readonly StripText[], x: number): void {
  group
    .selectAll<SVGTextElement, StripText>('text')
    .data(texts)
    .join((enter) => enter.append('text').attr('dy', '0.35em'))
    .each(function ({ y, hue, text }) {
      set(this, 'x', x);
      set(this, 'y', y);
      set(this, 'data-hue', hue);
      write(this, text);
    });
}
