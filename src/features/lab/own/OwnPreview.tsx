import { useAllWords } from '../../../i18n/MoreWords';
import type { FoundColumn } from '../../../tasks/lab/own-data/columns';
import type { Table } from '../../../tasks/lab/own-data/read-table';

interface OwnPreviewProps {
  readonly table: Table;
  readonly columns: readonly FoundColumn[];
}

const ROWS = 5;

/** The first rows of a table, with what each column seems to hold. */
export function OwnPreview({ table, columns }: OwnPreviewProps) {
  const { labOwn } = useAllWords();
  const caption = labOwn.preview({ rows: table.rows.length, columns: columns.length });
  return (
    <div className="own-preview" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{labOwn.row}</th>
            {columns.map(({ place, name, kind }) => (
              <th key={place} scope="col">
                {name}
                <span className="own-kind">{labOwn.kinds[kind]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, ROWS).map((row, k) => (
            <tr key={table.numbers[k]}>
              <th scope="row">{table.numbers[k]}</th>
              {columns.map(({ place }) => (
                <td key={place}>{row[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
