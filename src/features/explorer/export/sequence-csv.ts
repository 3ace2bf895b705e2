import { lanesOf, type Lane } from '../../../engine/reference/lanes';
import { seriesOf } from '../../../engine/trace';
import type { AllWords } from '../../../i18n/catalogue';
import type { Run } from '../../../stores/run';
import type { Line } from '../../../tasks/preset';
import { csvText, type CsvCell } from './csv';

interface Column {
  readonly name: string;
  readonly at: (timestep: number) => CsvCell;
}

/**
 * A run as a CSV file: one row a timestep, with inputs, target and prediction as they are read, and every gate and state of
 * every unit (`f[1]`: the first unit of f; where there are several lanes, behind the layer and direction).
 */
export function sequenceCsv(
  run: Run,
  words: AllWords['share']['column'],
  inLanguage: (text: Line['name']) => string,
): string {
  const { nameOfStep, inputs, target } = run.opened;
  const titled = (name: string, unit: Line['unit']): string =>
    unit === null ? name : words.inUnit({ name, unit: inLanguage(unit) });
  const columns: Column[] = [
    { name: words.timestep, at: (t) => t + 1 },
    { name: words.name, at: nameOfStep },
    ...inputs.map(({ name, unit }, k) => ({
      name: titled(inLanguage(name), unit),
      at: (t: number) => run.lines[k]?.[t] ?? null,
    })),
    ...(target === null
      ? []
      : [
          {
            name: titled(words.target, target.unit),
            at: (t: number) => target.values[t] ?? null,
          },
        ]),
    {
      name: titled(words.prediction, target?.unit ?? null),
      at: (t) => run.prediction[t] ?? null,
    },
    ...valueColumns(run, words),
  ];
  const { steps } = run.trace.sequence;
  return csvText([
    columns.map(({ name }) => name),
    ...Array.from({ length: steps }, (_, t) => columns.map(({ at }) => at(t))),
  ]);
}

function valueColumns({ cell, trace }: Run, words: AllWords['share']['column']): Column[] {
  const lanes = lanesOf(trace.model);
  return lanes.flatMap((lane) =>
    Object.keys(cell.roles).flatMap((node) => {
      const { values, size } = seriesOf(trace, node, lane.index);
      const before = lanes.length === 1 ? '' : `${laneName(lane, words)} `;
      return Array.from({ length: size }, (_, unit) => ({
        name: `${before}${node}[${unit + 1}]`,
        at: (t: number) => values[t * trace.sequence.batch * size + unit] ?? null,
      }));
    }),
  );
}

function laneName({ layer, backward }: Lane, words: AllWords['share']['column']): string {
  return `${words.layer({ layer: layer + 1 })} ${backward ? words.backward : words.forward}`;
}
