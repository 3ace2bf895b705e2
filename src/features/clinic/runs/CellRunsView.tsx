import { useEffect, useMemo } from 'react';
import type { CellCase } from '../../../clinic/case';
import { runCellCase, type CellRuns } from '../../../clinic/run-case';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { beginRuns, showUnit, useClinic } from '../../../stores/clinic';
import { useView } from '../../../stores/view';
import { Select } from '../../../ui/Select';
import { sayApart } from '../say-number';
import { RunsTable } from './RunsTable';
import { SeriesFigure } from './SeriesFigure';
import { StepBar } from './StepBar';
import { watchedRows, type WatchedRow } from './watched';
import './runs.css';

/** Both cells of a case on the same input, stepped together. */
export function CellRunsView({ one }: { readonly one: CellCase }) {
  const words = useAllWords().clinic;
  const ran = useMemo(() => tryToRun(one), [one]);
  return (
    <section className="runs">
      <h2>{words.runs.title}</h2>
      {'runs' in ran ? (
        <SteppedRuns one={one} runs={ran.runs} />
      ) : (
        <p role="alert">{words.failed({ message: ran.message })}</p>
      )}
    </section>
  );
}

function tryToRun(one: CellCase): { readonly runs: CellRuns } | { readonly message: string } {
  try {
    return { runs: runCellCase(one) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

function SteppedRuns({ one, runs }: { readonly one: CellCase; readonly runs: CellRuns }) {
  const { runs: words, sides } = useAllWords().clinic;
  const formats = useFormats();
  const tables = useView((view) => view.tables);
  const { cursor, seen, unit, asked } = useClinic();
  const { wrong, right, parting } = runs;
  const { steps } = right.sequence;
  const { hiddenSize } = right.model;
  useEffect(() => beginRuns(steps), [steps]);
  const rows = useMemo(
    () => watchedRows(one.watch, wrong, right, one.base.roles, unit),
    [one, wrong, right, unit],
  );
  const names = sides.cell[one.verdict];
  const isTold = parting !== null && (asked || seen > parting.timestep);
  const [here, there] =
    parting === null ? ['', ''] : sayApart(parting.wrong, parting.right, formats);
  return (
    <>
      <p className="clinic-about">{words.about}</p>
      <StepBar steps={steps} parting={parting} />
      {hiddenSize > 1 && (
        <Select
          label={words.unit}
          choices={Array.from({ length: hiddenSize }, (_, k) => ({
            id: String(k),
            name: String(k + 1),
          }))}
          selected={String(unit)}
          onSelect={(id) => showUnit(Number(id))}
        />
      )}
      {tables ? (
        <RunsTable rows={rows} names={names} cursor={cursor} seen={seen} />
      ) : (
        <div className="side-by-side">
          <p className="side-name side-wrong">{names.wrong}</p>
          <p className="side-name side-right">{names.right}</p>
          {rows.map((row) => (
            <SideRow
              key={row.node}
              row={row}
              names={names}
              cursor={cursor}
              seen={seen}
              parting={isTold ? parting.timestep : null}
            />
          ))}
        </div>
      )}
      <p className="parting" role="status">
        {asked && parting === null && words.same}
        {isTold &&
          (asked
            ? words.partedIn({
                node: parting.node,
                timestep: parting.timestep + 1,
                unit: parting.unit + 1,
                wrong: here,
                right: there,
              })
            : words.parted({ timestep: parting.timestep + 1 }))}
      </p>
    </>
  );
}

interface SideRowProps {
  readonly row: WatchedRow;
  readonly names: Readonly<Record<'wrong' | 'right', string>>;
  readonly cursor: number;
  readonly seen: number;
  readonly parting: number | null;
}

/** One value in both runs. */
function SideRow({ row, names, cursor, seen, parting }: SideRowProps) {
  const words = useAllWords().clinic.runs;
  const formats = useFormats();
  const name = row.node === 'x' ? `x (${words.input})` : row.node;
  return (
    <div className="side-row" role="group" aria-label={name}>
      <p className="side-node" data-hue={row.hue}>
        {name}
      </p>
      {(['wrong', 'right'] as const).map((side) => (
        <div key={side} className="side-cell">
          <span className="side-scale" aria-hidden="true">
            <span>{formats.number(row.extent.most)}</span>
            <span>{formats.number(row.extent.least)}</span>
          </span>
          <SeriesFigure
            label={words.picture({ node: name, side: names[side], steps: seen })}
            values={row[side]}
            shown={seen}
            extent={row.extent}
            hue={row.hue}
            cursor={cursor - 1}
            parting={parting}
          />
          <output className="side-number">
            <span className="unseen">{names[side]}: </span>
            {cursor === 0 ? words.notYet : formats.number(row[side][cursor - 1] ?? NaN)}
          </output>
        </div>
      ))}
    </div>
  );
}
