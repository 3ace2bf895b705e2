import { extentOf } from './axis';
import type { Stretch } from './forecast-chart';
import { placesToDraw } from './thin';

/** A whole series, small, with the stretch of it that is shown. */
export interface OverviewScene {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly shown: { readonly from: number; readonly to: number };
  readonly judged: { readonly from: number; readonly to: number };
}

const MARGIN = 3;
/** How near an edge of the shown stretch a hand takes hold of it, in pixels. */
const GRIP = 10;

/** Where everything in the overview stands. Pure. */
export function layOutOverview(
  values: Float64Array,
  shown: Stretch,
  judged: Stretch,
  width: number,
  height: number,
): OverviewScene {
  const [low, high] = extentOf(values) ?? [0, 1];
  const x = (step: number): number => (step / values.length) * width;
  const y = (value: number): number =>
    height - MARGIN - ((value - low) / (high - low || 1)) * (height - 2 * MARGIN);
  const parts: (readonly [number, number])[][] = [[]];
  for (const step of placesToDraw(values, 0, values.length, Math.max(Math.floor(width), 1))) {
    const value = values[step] ?? NaN;
    if (Number.isFinite(value)) parts.at(-1)?.push([x(step + 0.5), y(value)]);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  const placed = ({ first, count }: Stretch) => ({ from: x(first), to: x(first + count) });
  return {
    width,
    height,
    parts: parts.filter(({ length }) => length > 0),
    shown: placed(shown),
    judged: placed(judged),
  };
}

/** What a hand takes hold of in the overview. */
export function overviewGrip({ shown }: OverviewScene, x: number): 'from' | 'to' | 'all' | 'new' {
  const [toFrom, toTo] = [Math.abs(x - shown.from), Math.abs(x - shown.to)];
  if (Math.min(toFrom, toTo) <= GRIP) return toFrom < toTo ? 'from' : 'to';
  return x > shown.from && x < shown.to ? 'all' : 'new';
}
