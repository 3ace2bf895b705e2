import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import type { OtherRun } from '../../../stores/lab-others';
import { useLabShown } from '../../../stores/lab-shown';
import { usePartNames } from '../charts/part-names';
import { scoreRows, type ScoreRow } from './score-rows';

/** The scores of the open run beside those of others on the same task. */
export function OtherScores({ others }: { readonly others: readonly OtherRun[] }) {
  const words = useAllWords().labSettings.others;
  const formats = useFormats();
  const nameOf = usePartNames();
  const data = useLab((lab) => lab.data);
  const now = useLabShown((shown) => shown.now);
  if (others.length === 0 || now === null || data === null) return null;
  const rows = scoreRows([...others.map(({ scores }) => scores), now.scores]);
  const name = ({ part: id, measure }: ScoreRow): string => {
    const part = data.parts.find((one) => one.id === id);
    return words[measure]({ part: part === undefined ? id : nameOf(part) });
  };
  const written = (value: number | null, measure: ScoreRow['measure']): string => {
    if (value === null) return words.missing;
    return measure === 'accuracy' ? formats.percent(value) : formats.number(value);
  };
  return (
    <div className="lab-other-scores">
      <table>
        <caption className="unseen">{words.scores}</caption>
        <thead>
          <tr>
            <td />
            {others.map((other) => (
              <th key={other.id} scope="col">
                {other.letter}
              </th>
            ))}
            <th scope="col">{words.open}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.part} ${row.measure}`}>
              <th scope="row">{name(row)}</th>
              {row.values.map((value, k) => (
                <td key={others[k]?.id ?? 'now'}>{written(value, row.measure)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
