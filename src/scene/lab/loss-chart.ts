import { axisFor, countAxis, extentOf } from './axis';
import type { Chart, ChartLine } from './chart';
import { columnsOf } from './thin';

/** Losses after so many updates. */
export interface LossCurve {
  readonly update: readonly number[];
  readonly loss: readonly number[];
}

/** What was lost in the course of a run. Update numbers count from 1; 0 is before the first. */
export interface Losses {
  /** Of every batch, the k-th of update k + 1. */
  readonly batches: readonly number[];
  readonly training: LossCurve;
  readonly validation: LossCurve;
  /** The trivial baseline's on validation; null where there is none. */
  readonly baseline: { readonly name: string; readonly loss: number } | null;
  /** Validation losses of runs that were put aside, with the letters that they are called by. */
  readonly others: readonly (LossCurve & { readonly name: string })[];
  readonly checkpoints: readonly { readonly update: number; readonly isBest: boolean }[];
}

export interface LossNames {
  readonly update: string;
  readonly loss: string;
  readonly batches: string;
  readonly training: string;
  readonly validation: string;
}

/** The losses as a chart in so many pixel columns; by powers of ten where they span more than a decade. */
export function lossChart(losses: Losses, names: LossNames, columns: number): Chart {
  const { batches, training, validation, baseline, others, checkpoints } = losses;
  const thinned = columnsOf(batches, columns);
  const all = [
    ...batches,
    ...training.loss,
    ...validation.loss,
    ...others.flatMap(({ loss }) => loss),
  ];
  const largest = extentOf(all)?.[1] ?? 1;
  // A baseline far above or below would press the curves flat: it is drawn at the edge then.
  const reach = baseline === null || baseline.loss > 3 * largest ? [] : [baseline.loss];
  const last = Math.max(
    batches.length,
    ...others.map(({ update }) => update.at(-1) ?? 0),
    training.update.at(-1) ?? 0,
  );
  return {
    across: countAxis(last),
    up: axisFor([...all, ...reach]),
    names: { across: names.update, up: names.loss },
    bands: [
      {
        key: 'batches',
        hue: 'loss',
        points: thinned.map(({ place, least, most }) => [place + 1, least, most]),
      },
    ],
    lines: [
      ...others.map((other) => curve(other.name, 'thin', 'faint', other.name, other, 'end')),
      {
        key: 'batches',
        look: 'thin',
        hue: 'loss',
        label: names.batches,
        labelled: 'margin',
        points: thinned.map(({ place, mean }) => [place + 1, mean]),
      },
      curve('training', 'dashed', 'loss', names.training, training),
      curve('validation', 'main', 'loss', names.validation, validation),
    ],
    levels:
      baseline === null ? [] : [{ key: 'baseline', value: baseline.loss, label: baseline.name }],
    marks: checkpoints.map(({ update, isBest }) => ({ at: update, isBest })),
    ground: null,
  };
}

function curve(
  key: string,
  look: ChartLine['look'],
  hue: ChartLine['hue'],
  label: string,
  { update, loss }: LossCurve,
  labelled: ChartLine['labelled'] = 'margin',
): ChartLine {
  const points = update.map((at, k): readonly [number, number] => [at, loss[k] ?? NaN]);
  return { key, look, hue, label, labelled, points };
}

/** The place of the last judgement at or before an update; −1 before the first. */
export function judgementAt(updates: readonly number[], update: number): number {
  return updates.findLastIndex((one) => one <= update);
}
