import { useMemo } from 'react';
import type { Data, PipelineCase, Watched } from '../../../clinic/case';
import { runPipelineCase } from '../../../clinic/run-case';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import { RichText } from '../../../parts/rich/RichText';
import { extentOf } from '../../../scene/clinic/series-picture';
import { askWhere, useClinic } from '../../../stores/clinic';
import { toggleTables, useView } from '../../../stores/view';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { ToggleButton } from '../../../ui/ToggleButton';
import { sayApart, sayerOf } from '../say-number';
import { OutputTable } from './OutputTable';
import { SeriesFigure } from './SeriesFigure';
import './runs.css';

/** So many numbers are written out. */
const MOST_WRITTEN = 10;

/** Both sides of a pipeline on the same data. */
export function PipelineRunsView({ one }: { readonly one: PipelineCase }) {
  const all = useAllWords();
  const words = all.clinic;
  const language = useLanguage();
  const formats = useFormats();
  const asked = useClinic((clinic) => clinic.asked);
  const tables = useView((view) => view.tables);
  const { wrong, right, parting } = useMemo(() => runPipelineCase(one), [one]);
  const names = words.sides.pipeline[one.verdict];
  const partedIn = one.watch.find(({ output }) => output === parting?.output);
  const [here, there] =
    parting === null ? ['', ''] : sayApart(parting.wrong, parting.right, formats);
  return (
    <section className="runs">
      <h2>{words.pipeline.title}</h2>
      <DataList data={one.input} />
      <div className="clinic-buttons">
        <Button onClick={() => askWhere(null)}>{words.runs.where}</Button>
        <ToggleButton
          pressed={tables}
          onPressedChange={toggleTables}
          className="icon-button"
          aria-label={all.explorer.transport.tables}
          title={all.explorer.transport.tables}
          aria-keyshortcuts="T"
        >
          <Icon name="table" />
        </ToggleButton>
      </div>
      <div className="side-by-side">
        {!tables && (
          <>
            <p className="side-name side-wrong">{names.wrong}</p>
            <p className="side-name side-right">{names.right}</p>
          </>
        )}
        {one.watch.map((watched) => (
          <OutputRow
            key={watched.output}
            watched={watched}
            names={names}
            wrong={wrong[watched.output] ?? []}
            right={right[watched.output] ?? []}
            parting={asked && parting?.output === watched.output ? parting.index : null}
          />
        ))}
      </div>
      <p className="parting" role="status">
        {asked && parting === null && words.runs.same}
        {asked &&
          parting !== null &&
          words.pipeline.partedAt({
            says: partedIn === undefined ? parting.output : textIn(language, partedIn.says),
            place: parting.index + 1,
            wrong: Number.isNaN(parting.wrong) ? words.pipeline.none : here,
            right: Number.isNaN(parting.right) ? words.pipeline.none : there,
          })}
      </p>
    </section>
  );
}

/** What goes in, as far as there is room. */
function DataList({ data }: { readonly data: Data }) {
  const words = useAllWords().clinic.pipeline;
  const { number, count } = useFormats();
  const written = (values: readonly number[]) =>
    values
      .slice(0, MOST_WRITTEN)
      .map((value) => (Number.isInteger(value) ? count(value) : number(value)));
  return (
    <dl className="data" aria-label={words.data}>
      {Object.entries(data).map(([name, value]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            {typeof value === 'number' ? String(value) : written(value).join(', ')}
            {typeof value !== 'number' && value.length > MOST_WRITTEN && (
              <> {words.more({ number: value.length })}</>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface OutputRowProps {
  readonly watched: Watched;
  readonly names: Readonly<Record<'wrong' | 'right', string>>;
  readonly wrong: readonly number[];
  readonly right: readonly number[];
  /** 0-based; null: not told. */
  readonly parting: number | null;
}

/** One output of both sides. */
function OutputRow({ watched: { says }, names, wrong, right, parting }: OutputRowProps) {
  const words = useAllWords().clinic.pipeline;
  const language = useLanguage();
  const formats = useFormats();
  const tables = useView((view) => view.tables);
  const extent = useMemo(() => extentOf([wrong, right]), [wrong, right]);
  const say = sayerOf([wrong, right], formats);
  const name = textIn(language, says);
  return (
    <div className="side-row" role="group" aria-label={name}>
      <p className="side-node side-says">
        <RichText text={says} />
      </p>
      {tables ? (
        <OutputTable
          say={say}
          name={name}
          names={names}
          wrong={wrong}
          right={right}
          parting={parting}
        />
      ) : (
        (['wrong', 'right'] as const).map((side) => {
          const values = side === 'wrong' ? wrong : right;
          return (
            <div key={side} className="side-cell side-output">
              <span className="side-scale" aria-hidden="true">
                <span>{say(extent.most)}</span>
                <span>{say(extent.least)}</span>
              </span>
              <SeriesFigure
                label={words.picture({ says: name, side: names[side], numbers: values.length })}
                values={values}
                shown={values.length}
                extent={extent}
                hue="ink"
                parting={parting}
              />
              <p className="side-numbers">
                <span className="unseen">{names[side]}: </span>
                {values
                  .slice(0, MOST_WRITTEN)
                  .map((value) => say(value))
                  .join(', ')}
                {values.length > MOST_WRITTEN && <> {words.more({ number: values.length })}</>}
              </p>
            </div>
          );
        })
      )}
    </div>
  );
}
