import { useAllWords } from '../../../i18n/MoreWords';

interface OutputTableProps {
  readonly say: (value: number) => string;
  readonly name: string;
  readonly names: Readonly<Record<'wrong' | 'right', string>>;
  readonly wrong: readonly number[];
  readonly right: readonly number[];
  /** 0-based; null: not told. */
  readonly parting: number | null;
}

/** An output of both sides as numbers. */
export function OutputTable({ say, name, names, wrong, right, parting }: OutputTableProps) {
  const words = useAllWords().clinic;
  const said = (value: number | undefined) =>
    value === undefined ? words.runs.notYet : say(value);
  return (
    <div className="run-table output-table" tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.pipeline.place}</th>
            <th scope="col">{names.wrong}</th>
            <th scope="col">{names.right}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: Math.max(wrong.length, right.length) }, (_, k) => (
            <tr key={k} aria-current={k === parting ? 'true' : undefined}>
              <th scope="row">{k + 1}</th>
              <td>{said(wrong[k])}</td>
              <td>{said(right[k])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
