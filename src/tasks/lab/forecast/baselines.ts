import type { Baseline, Part } from '../prepared';
import { scaled } from './scale';
import { linearForecast } from './linear-forecast';
import type { Table } from './table';

/** Tomorrow as today, the same as a season ago, and linear least squares on the last values of every input. */
export function baselinesOf(
  table: Table,
  training: Part,
  stepOf: (part: Part, place: number) => number,
  order: number,
): readonly Baseline[] {
  const each = (part: Part, say: (step: number) => number): Float64Array =>
    Float64Array.from({ length: part.count }, (_, place) => say(stepOf(part, place)));
  const naive = (step: number): number => naiveAt(table, step);
  const linear = linearForecast(table, order);
  let fitted: ((step: number) => number) | null = null;
  const { season } = table.series;
  const baselines: Baseline[] = [
    {
      id: 'naive',
      name: { en: 'the same as the last value', zh: '与最后一个值相同' },
      predict: (part) => each(part, naive),
    },
    {
      id: 'linear',
      name: {
        en: `least squares on the last ${linear.order} values`,
        zh: `对最近 ${linear.order} 个值做最小二乘`,
      },
      predict: (part) => {
        fitted ??= linear.fit(training.count, (place) => stepOf(training, place));
        return each(part, fitted);
      },
    },
  ];
  if (season !== null) {
    baselines.splice(1, 0, {
      id: 'seasonal',
      name: { en: `the same as ${season} steps ago`, zh: `与 ${season} 步之前相同` },
      predict: (part) => each(part, (step) => seasonalAt(table, season, step)),
    });
  }
  return baselines;
}

function naiveAt({ whole, said, horizon, goalScale }: Table, step: number): number {
  return scaled(said === 'level' ? (whole[step - horizon] ?? NaN) : 0, goalScale);
}

/** What would have been right to say a season ago, or as many seasons as the forecast reaches ahead; naive before there is one. */
function seasonalAt(table: Table, season: number, step: number): number {
  const found = table.goal[step - Math.ceil(table.horizon / season) * season];
  return found === undefined || Number.isNaN(found) ? naiveAt(table, step) : found;
}
