import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { createChartView, type ChartDrawing } from '../../../draw/lab/chart';
import type { View } from '../../../draw/view';
import { letterScale, widthOf } from '../../../parts/strip/letters';
import { useSize } from '../../../parts/use-size';
import { shareOn } from '../../../scene/lab/axis';
import { layOutChart, placeAt, type Chart, type ChartScene } from '../../../scene/lab/chart';
import { usePainted, type Watched } from './use-painted';

/** Where one reads in a chart. */
export interface Reading {
  /** null: nowhere; the values of the end are read then. */
  readonly at: number | null;
  readonly onRead: (at: number | null) => void;
  readonly least: number;
  readonly most: number;
  /** What stands there, in words. */
  readonly text: string;
}

interface ChartAreaProps {
  /** Its name for a screen reader. */
  readonly name: string;
  /** Stores whose numbers are drawn. Must be the same list each time. */
  readonly stores: readonly Watched[];
  /** What else the chart is made from: it is drawn anew where one of these is another. Always as many. */
  readonly from: readonly unknown[];
  /** The chart as those stores stand, for so many pixel columns. */
  readonly chartOf: (columns: number) => Chart;
  readonly reading: Reading;
  /** The place that is looked at, in the unit across; null: none. */
  readonly looked?: number | null;
  /** `low`: for what is read off at a glance. */
  readonly height?: 'tall' | 'low' | 'line';
  /** Labels that there must be room for beside the plot, whether they are shown or not: so that it keeps its width. */
  readonly roomFor: readonly string[];
}

/** The main line's label is bold. */
const BOLD = 1.1;
/** Room for the labels of lines: less where there is little. */
const NARROW = 520;

/** A chart of lines; pointer and arrow keys read its values. */
export function ChartArea(props: ChartAreaProps) {
  const { name, stores, from, chartOf, reading, looked = null, height = 'tall', roomFor } = props;
  const [follow, area] = useSize();
  const root = useRef<SVGGElement>(null);
  const view = useRef<View<ChartDrawing> | null>(null);
  const scene = useRef<ChartScene | null>(null);
  // Asked for seldom: each time, the browser has to compute styles first.
  const letters = useMemo(() => (area.width > 0 ? letterScale() : 1), [area.width]);

  const drawn = [...from, reading.at, looked, area.width, area.height];
  usePainted(stores, drawn, () => {
    if (root.current === null || area.width === 0) return;
    view.current ??= createChartView(root.current);
    const chart = chartOf(Math.max(area.width - 150, 60));
    const wanted = widthOf(roomFor, letters) * BOLD + 12;
    scene.current = layOutChart(chart, {
      width: area.width,
      height: area.height,
      labels: Math.min(wanted, area.width * (area.width < NARROW ? 0.3 : 0.25)),
      letters,
    });
    const { plot, across } = scene.current;
    const x = (value: number | null): number | null =>
      value === null || value < across.low || value > across.high
        ? null
        : plot.left + shareOn(across, value) * (plot.right - plot.left);
    view.current.render({ scene: scene.current, at: x(reading.at), looked: x(looked) });
  });

  const read = (event: PointerEvent<HTMLElement>): void => {
    if (scene.current === null) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const at = Math.round(placeAt(scene.current, x));
    reading.onRead(Math.min(Math.max(at, reading.least), reading.most));
  };
  return (
    <div
      ref={follow}
      className="chart-area"
      data-height={height}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={reading.least}
      aria-valuemax={reading.most}
      aria-valuenow={reading.at ?? reading.most}
      aria-valuetext={reading.text}
      onPointerMove={read}
      onPointerDown={read}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') reading.onRead(null);
      }}
      onKeyDown={(event) => {
        const to = moved(event, reading);
        if (to === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        reading.onRead(to);
      }}
    >
      <svg className="chart" aria-hidden="true">
        <g ref={root} />
      </svg>
    </div>
  );
}

/** Where a key leads; null: back to the end; undefined: nowhere. */
function moved(event: KeyboardEvent, { at, least, most }: Reading): number | null | undefined {
  const now = at ?? most;
  const far = Math.max(Math.round((most - least) / 20), 1);
  const to = (value: number): number => Math.min(Math.max(value, least), most);
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return to(now - (event.shiftKey ? far : 1));
    case 'ArrowRight':
    case 'ArrowUp':
      return to(now + (event.shiftKey ? far : 1));
    case 'PageDown':
      return to(now - far);
    case 'PageUp':
      return to(now + far);
    case 'Home':
      return least;
    case 'End':
      return most;
    case 'Escape':
      return at === null ? undefined : null;
    default:
      return undefined;
  }
}
