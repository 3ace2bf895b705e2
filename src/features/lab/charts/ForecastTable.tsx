import { useAllWords } from '../../../i18n/MoreWords';
import type { Forecasts, Stretch } from '../../../scene/lab/forecast-chart';
import { formatReading } from '../../../parts/reading';
import { Twin } from './Figure';

/** Rows at most: the last ones are shown, for they are the latest. */
const ROWS = 200;

interface ForecastTableProps {
  readonly forecasts: Forecasts;
  readonly shown: Stretch;
  readonly nameOf: (step: number) => string;
}

/** The forecasts of the stretch that is shown as a table. */
export function ForecastTable({ forecasts, shown, nameOf }: ForecastTableProps) {
  const words = useAllWords().labCharts.forecast;
  const columns = ['truth', 'oneStep', 'free', 'naive'] as const;
  const count = Math.min(shown.count, ROWS);
  const first = shown.first + shown.count - count;
  return (
    <Twin label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.facts.step}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.facts[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: count }, (_, k) => first + k).map((step) => (
          <tr key={step}>
            <th scope="row">{nameOf(step)}</th>
            {columns.map((column) => {
              const value = forecasts[column][step] ?? NaN;
              return (
                <td key={column}>{Number.isNaN(value) ? words.missing : formatReading(value)}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Twin>
  );
}
