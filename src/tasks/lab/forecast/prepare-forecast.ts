import type { Random } from '../../../engine/random';
import { checkFit } from '../batch';
import type { Settled } from '../options';
import type { Part, Prepared, Quantity, SeriesReading } from '../prepared';
import { baselinesOf } from './baselines';
import { valueAfter } from './change';
import { unscaled, type Scale } from './scale';
import type { Column, Series } from './series';
import { tableOf, type Table } from './table';

/** Windows over a series, each of which is to say the value some steps after it. Throws TooLittle. */
export function prepareForecast(series: Series, settled: Settled, random: Random): Prepared {
  const table = tableOf(series, settled, random);
  const { steps, inputScales, goalScale } = table;
  const parts = {
    training: partOf(table, steps.training),
    validation: partOf(table, steps.validation),
    test: partOf(table, steps.test),
  };
  const stepsOf = new Map<Part, readonly number[]>([
    [parts.training, steps.training],
    [parts.validation, steps.validation],
    [parts.test, steps.test],
  ]);
  const stepOf = (part: Part, place: number): number => stepsOf.get(part)?.[place] ?? NaN;
  return {
    shape: {
      steps: table.window,
      inputs: series.inputs.length,
      vocabulary: 0,
      outputs: 1,
      head: 'last',
      loss: 'mse',
    },
    parts,
    further: [],
    judged: settled.way('judged') === 'training' ? 'training' : 'test',
    inputs: series.inputs.map((place, x) => quantityOf(series.columns[place], inputScales[x])),
    target: quantityOf(series.columns[series.target], goalScale),
    classes: [],
    tolerance: null,
    baselines: baselinesOf(table, parts.training, stepOf, settled.number('order')),
    series: readingOf(table, stepOf),
    text: null,
  };
}

function quantityOf(column?: Column, scale?: Scale): Quantity {
  if (column === undefined || scale === undefined) throw new Error('There is no such column.');
  return { name: column.name, unit: column.unit, ...scale };
}

function partOf(table: Table, steps: readonly number[]): Part {
  const { series, window, horizon, said, inputs, inputScales, goal, goalScale } = table;
  const width = inputs.length;
  const startOf = (place: number): number => (steps[place] ?? NaN) - horizon - window + 1;
  const part: Part = {
    count: steps.length,
    lengths: new Uint16Array(steps.length).fill(window),
    readAt: new Uint16Array(steps.length).fill(window - 1),
    truth: Float64Array.from(steps, (step) => table.measured[step] ?? NaN),
    inUnits: (place, value) => {
      const before = table.whole[(steps[place] ?? NaN) - horizon] ?? NaN;
      return valueAfter(before, unscaled(value, goalScale), said);
    },
    write: (places, batch) => {
      checkFit(part.lengths, places, batch);
      batch.input.fill(0);
      batch.mask.fill(0);
      for (let b = 0; b < batch.size; b += 1) {
        const place = places[b] ?? NaN;
        const start = startOf(place);
        for (let t = 0; t < window; t += 1) {
          const row = t * batch.size + b;
          batch.mask[row] = 1;
          for (let x = 0; x < width; x += 1) {
            batch.input[row * width + x] = inputs[x]?.[start + t] ?? NaN;
          }
        }
        batch.target[b] = goal[steps[place] ?? NaN] ?? NaN;
      }
    },
    sample: (place) => {
      const start = startOf(place);
      return {
        name: series.nameOfStep(steps[place] ?? NaN),
        steps: Array.from({ length: window }, (_, t) => series.nameOfStep(start + t)),
        lines: inputs.map((values, x) =>
          values
            .slice(start, start + window)
            .map((value) => unscaled(value, inputScales[x] ?? goalScale)),
        ),
      };
    },
  };
  return part;
}

function readingOf(
  { series, measured, whole, horizon, said, goalScale }: Table,
  stepOf: SeriesReading['stepOf'],
): SeriesReading {
  const valueBefore: SeriesReading['valueBefore'] = (part, place) =>
    whole[stepOf(part, place) - horizon] ?? NaN;
  const alone = series.inputs.length === 1 && series.inputs[0] === series.target;
  return {
    values: measured,
    nameOfStep: series.nameOfStep,
    stepOf,
    valueBefore,
    horizon,
    inUnitsAt: (step, value) =>
      valueAfter(whole[step - horizon] ?? NaN, unscaled(value, goalScale), said),
    unroll:
      alone && horizon === 1
        ? (part, place, values) => {
            let value = valueBefore(part, place);
            return Float64Array.from(values, (spoken) => {
              value = valueAfter(value, unscaled(spoken, goalScale), said);
              return value;
            });
          }
        : null,
  };
}
