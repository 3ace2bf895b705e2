import { axisFor, countAxis, extentOf, linearAxis, logAxis } from './axis';
import type { Chart } from './chart';
import { columnsOf } from './thin';

/** Of every update, the k-th of update k + 1. */
export interface Norms {
  readonly norm: readonly number[];
  readonly clippedNorm: readonly number[];
  readonly rate: readonly number[];
}

export interface NormNames {
  readonly update: string;
  readonly norm: string;
  readonly before: string;
  readonly after: string;
  readonly rate: string;
}

/** Norms of the gradient before and after clipping, by powers of ten. */
export function normChart(
  { norm, clippedNorm }: Norms,
  names: NormNames,
  columns: number,
  checkpoints: Chart['marks'] = [],
): Chart {
  const before = columnsOf(norm, columns);
  const after = columnsOf(clippedNorm, columns);
  const extent = extentOf(positive([...norm, ...clippedNorm]));
  const isClipped = norm.some((size, k) => (clippedNorm[k] ?? size) < size * 0.999999);
  return {
    across: countAxis(norm.length),
    up: extent === null ? logAxis(0.01, 1) : logAxis(...extent, 4),
    names: { across: '', up: names.norm },
    bands: [
      {
        key: 'before',
        hue: 'faint',
        points: before.map(({ place, least, most }) => [place + 1, least, most]),
      },
    ],
    lines: [
      {
        key: 'before',
        look: 'thin',
        hue: 'faint',
        label: names.before,
        labelled: 'margin',
        points: before.map(({ place, mean }) => [place + 1, mean]),
      },
      {
        key: 'after',
        look: 'main',
        hue: 'ink',
        // Where nothing is clipped they are one line.
        label: isClipped ? names.after : null,
        labelled: 'margin',
        points: isClipped ? after.map(({ place, mean }) => [place + 1, mean]) : [],
      },
    ],
    levels: [],
    marks: checkpoints,
    ground: null,
  };
}

/** The learning rate that each update was made with. */
export function rateChart({ rate }: Norms, names: NormNames, columns: number): Chart {
  const thinned = columnsOf(rate, columns);
  const span = extentOf(rate);
  return {
    across: countAxis(rate.length),
    up:
      span !== null && span[0] < span[1] / 10 ? axisFor(rate, 3) : linearAxis(0, span?.[1] ?? 1, 2),
    names: { across: names.update, up: names.rate },
    bands: [],
    lines: [
      {
        key: 'rate',
        look: 'main',
        hue: 'ink',
        label: null,
        labelled: 'margin',
        points: thinned.map(({ place, mean }) => [place + 1, mean]),
      },
    ],
    levels: [],
    marks: [],
    ground: null,
  };
}

function positive(values: readonly number[]): readonly number[] {
  return values.filter((value) => value > 0);
}
