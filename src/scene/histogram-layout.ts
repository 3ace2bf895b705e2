import { SATURATED } from '../engine/analysis/saturation';
import type { Distribution } from './histogram';
import type { Hue } from './hue';

/** A rectangle in pixels. */
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface HistogramScene {
  readonly width: number;
  readonly height: number;
  readonly hue: Hue;
  /** One a bin, from low to high; an empty bin has no height. */
  readonly bars: readonly Rectangle[];
  /** Where a gate is saturated; none for what is no gate. */
  readonly zones: readonly Rectangle[];
  readonly baseline: number;
  /** Values written under the axis. */
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
}

/** Room for the numbers under the axis. */
const TICKS = 15;
const GAP = 1;

/** Where everything in a histogram stands; the fullest bin fills the height. Pure. */
export function layOutHistogram(
  { hue, histogram, saturation }: Distribution,
  width: number,
  height: number,
): HistogramScene {
  const { low, high, counts } = histogram;
  const baseline = height - TICKS;
  const most = Math.max(...counts, 1);
  const binWidth = width / counts.length;
  const x = (value: number): number => ((value - low) / (high - low)) * width;
  const zone = (from: number, to: number): Rectangle => ({
    x: x(from),
    y: 0,
    width: x(to) - x(from),
    height: baseline,
  });
  return {
    width,
    height,
    hue,
    bars: counts.map((count, k) => {
      const barHeight = (count / most) * (baseline - 2);
      return {
        x: k * binWidth + GAP / 2,
        y: baseline - barHeight,
        width: binWidth - GAP,
        height: barHeight,
      };
    }),
    zones: saturation === null ? [] : [zone(low, SATURATED.below), zone(SATURATED.above, high)],
    baseline,
    ticks: [low, (low + high) / 2, high].map((value) => ({ x: x(value), value })),
  };
}
