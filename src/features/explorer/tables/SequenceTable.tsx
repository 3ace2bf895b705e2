import { useEffect, useRef } from 'react';
import { formatNumber } from '../../../engine/formula/format-number';
import { valueAt } from '../../../engine/trace';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { pageOf } from '../../../scene/strip/layout';
import type { Run } from '../../../stores/run';
import { goToTimestep } from '../../../stores/playback';
import { formatReading } from '../../../parts/reading';
import { Button } from '../../../ui/Button';
import { useUnit } from '../../../parts/run/use-unit';

/** Rows a page has: more would slow down every step. */
const PAGE = 50;

interface SequenceTableProps {
  readonly run: Run;
  readonly timestep: number;
}

/** The sequence strip as a table: one row a timestep, gates and states of the chosen unit. */
export function SequenceTable({ run, timestep }: SequenceTableProps) {
  const { explorer: words, tables: table } = useAllWords();
  const language = useLanguage();
  const unit = useUnit(run);
  const { steps } = run.trace.sequence;
  const page = pageOf(steps, PAGE, timestep);
  const roles = Object.entries(run.cell.roles);
  const titled = (name: string, unitName: string | undefined): string =>
    unitName === undefined ? name : table.inUnit({ name, unit: unitName });
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = region.current?.querySelector<HTMLElement>('tr[aria-current]');
    if (row === null || row === undefined || region.current === null) return;
    const { scrollTop, clientHeight } = region.current;
    const below = row.offsetTop + row.offsetHeight > scrollTop + clientHeight;
    if (below || row.offsetTop < scrollTop) {
      region.current.scrollTop = row.offsetTop - clientHeight / 2;
    }
  }, [timestep]);
  return (
    <div
      ref={region}
      role="region"
      className="twin twin-sequence"
      aria-label={words.strip.label}
      tabIndex={0}
    >
      <table>
        <caption>
          {table.sequence({
            first: page.first + 1,
            last: page.first + page.count,
            steps,
            unit: unit + 1,
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{table.timestep}</th>
            {run.opened.inputs.map((line) => (
              <th key={line.name.en} scope="col">
                {titled(
                  textIn(language, line.name),
                  line.unit === null ? undefined : textIn(language, line.unit),
                )}
              </th>
            ))}
            {run.target !== null && <th scope="col">{words.strip.target}</th>}
            <th scope="col">{words.strip.prediction}</th>
            {roles.map(([node, role]) => (
              <th key={node} scope="col" data-hue={role}>
                {words.roles[role].name} {node}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: page.count }, (_, k) => page.first + k).map((t) => (
            <tr key={t} aria-current={t === timestep ? 'step' : undefined}>
              <th scope="row">{run.opened.nameOfStep(t)}</th>
              {run.opened.inputs.map((line, k) => (
                <td key={line.name.en}>{formatReading(run.lines[k]?.[t] ?? NaN)}</td>
              ))}
              {run.target !== null && <td>{formatReading(run.target.values[t] ?? NaN)}</td>}
              <td>{formatReading(run.prediction[t] ?? NaN)}</td>
              {roles.map(([node]) => (
                <td key={node}>{formatNumber(valueAt(run.trace, node, t)[unit] ?? NaN)}</td>
              ))}
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
            {table.earlier}
          </Button>
          <Button
            aria-disabled={page.first + page.count >= steps}
            onClick={() => {
              if (page.first + page.count < steps) goToTimestep(page.first + page.count);
            }}
          >
            {table.later}
          </Button>
        </p>
      )}
    </div>
  );
}
