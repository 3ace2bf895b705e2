import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import { formatReading } from '../../parts/reading';
import { pageOf } from '../../scene/strip/layout';
import { goToTimestep } from '../../stores/playback';
import { Button } from '../../ui/Button';
import { columnIn } from './pictures';
import type { Shown } from './worker/client';

interface CompareTableProps {
  readonly shown: readonly Shown[];
  readonly names: readonly string[];
  readonly timestep: number;
  readonly steps: number;
}

/** Rows a page has: more would slow down every step. */
const PAGE = 50;

/** The figures as a table: a row a timestep; gradient norms and prediction of every column. */
export function CompareTable({ shown, names, timestep, steps }: CompareTableProps) {
  const { compare, tables } = useAllWords();
  const words = compare.table;
  const formats = useFormats();
  const page = pageOf(steps, PAGE, timestep);
  const columns = shown.flatMap((one, place) => {
    const column = columnIn(one);
    return column === null ? [] : [{ column, slot: one.task.slot, name: names[place] ?? '' }];
  });
  return (
    <div role="region" className="twin compare-table" aria-label={words.label} tabIndex={0}>
      <table>
        <caption>
          {words.caption({ first: page.first + 1, last: page.first + page.count, steps })}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {tables.timestep}
            </th>
            {columns.map(({ column, slot, name }) => (
              <th key={slot} scope="colgroup" colSpan={column.picture.flows.length + 1}>
                {name}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ column, slot }) => [
              ...column.picture.flows.map(({ state, hue }) => (
                <th key={`${slot} ${state}`} scope="col" data-hue={hue}>
                  {compare.overlay.state({ state })}
                </th>
              )),
              <th key={`${slot} prediction`} scope="col">
                {words.prediction}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: page.count }, (_, k) => page.first + k).map((t) => (
            <tr key={t} aria-current={t === timestep ? 'step' : undefined}>
              <th scope="row">{columns[0]?.column.stepNames[t] ?? t + 1}</th>
              {columns.map(({ column, slot }) => [
                ...column.picture.flows.map(({ state, norms }) => (
                  <td key={`${slot} ${state}`}>{formats.number(norms[t] ?? NaN)}</td>
                )),
                <td key={`${slot} prediction`}>
                  {formatReading(column.picture.prediction[t] ?? NaN)}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
      {page.count < steps && (
        <p className="twin-pages">
          <Button
            aria-disabled={page.first === 0}
            onClick={() => {
              if (page.first > 0) goToTimestep(page.first - 1);
            }}
          >
            {tables.earlier}
          </Button>
          <Button
            aria-disabled={page.first + page.count >= steps}
            onClick={() => {
              if (page.first + page.count < steps) goToTimestep(page.first + page.count);
            }}
          >
            {tables.later}
          </Button>
        </p>
      )}
    </div>
  );
}
