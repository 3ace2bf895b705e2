import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import { readingOf, useLabShown } from '../../../stores/lab-shown';
import type { DataReading, WeightsReading } from '../../../trainer/reading';
import { EmptyFigure, Figure } from './Figure';
import { usePartNames } from './part-names';
import { sayScores, type ScoredPart } from './say-scores';
import { bestOf, scoreColumns, type ScoreColumn } from './score-columns';
import './scores.css';

/** The model beside every baseline, part by part. */
export function ScoreTable() {
  const words = useAllWords().labCharts;
  const data = useLab((lab) => lab.data);
  const reading = useLabShown(readingOf);
  return (
    <Figure id="scores" title={words.scores.title}>
      {data === null || reading === null ? (
        <EmptyFigure height="low">{words.waiting}</EmptyFigure>
      ) : (
        <Scores data={data} reading={reading} />
      )}
    </Figure>
  );
}

interface ScoresProps {
  readonly data: DataReading;
  readonly reading: WeightsReading;
}

function Scores({ data, reading }: ScoresProps) {
  const words = useAllWords().labCharts;
  const formats = useFormats();
  const language = useLanguage();
  const nameOf = usePartNames();
  const parts = data.parts.flatMap(
    (part): readonly (ScoredPart & { id: string; count: number })[] => {
      const own = reading.scores.find((one) => one.part === part.id)?.score;
      if (own === undefined) return [];
      const baselines = part.baselines.map(({ name, score }) => ({
        name: textIn(language, name),
        score,
      }));
      return [{ id: part.id, name: nameOf(part), count: part.count, own, baselines }];
    },
  );
  const judged = parts.find(({ id }) => id === data.judged);
  const kind = judged?.own.kind;
  if (judged === undefined || kind === undefined) return null;
  const unit = data.target.unit === null ? null : textIn(language, data.target.unit);
  const columns = scoreColumns(
    {
      kind,
      classes: data.classes,
      tolerance: data.tolerance,
      unit,
      nameOf: (text) => textIn(language, text),
    },
    words,
    formats,
  );
  const further = parts.filter(
    ({ id }) => id !== data.judged && !['training', 'validation', 'test'].includes(id),
  );
  const isMistake = data.judged === 'training';
  const sentences = [
    ...(reading.update === 0 ? [words.scores.untrained] : []),
    ...sayScores(judged, further, unit, words, formats),
  ];
  return (
    <>
      {isMistake && (
        <p className="lab-saying lab-mistake" role="note">
          {words.scores.mistake}
        </p>
      )}
      <div role="region" className="lab-twin scores" aria-label={words.scores.table} tabIndex={0}>
        <table>
          <ScoreHead columns={columns} />
          {parts.map((part) => (
            <PartRows key={part.id} part={part} columns={columns} />
          ))}
        </table>
      </div>
      <p className="lab-note" aria-hidden="true">
        {words.scores.bold}
      </p>
      <p className="lab-saying">{sentences.join(language === 'zh' ? '' : ' ')}</p>
    </>
  );
}

function ScoreHead({ columns }: { readonly columns: readonly ScoreColumn[] }) {
  const words = useAllWords().labCharts.scores;
  const groups = [...new Set(columns.map(({ of }) => of))];
  return (
    <thead>
      {groups.length > 1 && (
        <tr>
          <td />
          {groups.map((of) => (
            <th
              key={of ?? ''}
              scope="colgroup"
              colSpan={columns.filter((column) => column.of === of).length}
            >
              {of === null ? <span className="unseen">{words.model}</span> : of}
            </th>
          ))}
        </tr>
      )}
      <tr>
        <td />
        {columns.map(({ id, name, unit }) => (
          <th key={id} scope="col">
            {name}
            {unit !== null && <small>{unit}</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function PartRows({
  part,
  columns,
}: {
  readonly part: ScoredPart & { readonly count: number };
  readonly columns: readonly ScoreColumn[];
}) {
  const words = useAllWords().labCharts.scores;
  const rows = [{ name: words.model, score: part.own }, ...part.baselines];
  const best = columns.map((column) =>
    bestOf(
      column,
      rows.map(({ score }) => score),
    ),
  );
  return (
    <tbody>
      <tr className="score-part">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          {part.name} <small>{words.samples({ samples: part.count })}</small>
        </th>
      </tr>
      {rows.map(({ name, score }, row) => (
        <tr key={name} data-own={row === 0}>
          <th scope="row">{name}</th>
          {columns.map((column, k) => {
            const value = column.valueOf(score);
            const isBest = value !== null && value === best[k];
            return (
              <td
                key={column.id}
                data-best={isBest}
                title={value === null ? undefined : String(value)}
              >
                {value === null ? '–' : column.write(value)}
                {isBest && <span className="unseen">{words.best}</span>}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
