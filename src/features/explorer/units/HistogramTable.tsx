import type { Histogram } from '../../../engine/analysis/histogram';
import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { binEdges } from './bins';

interface HistogramTableProps {
  readonly name: string;
  readonly histogram: Histogram;
}

/** A histogram as a table: a row for every bin that holds something. */
export function HistogramTable({ name, histogram }: HistogramTableProps) {
  const words = useAllWords().units.histogram;
  const formats = useFormats();
  return (
    <table className="histogram-table" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
          <th scope="col">{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {histogram.counts.map((count, bin) => {
          if (count === 0) return null;
          const [from, to] = binEdges(histogram, bin);
          return (
            <tr key={bin}>
              <td>{formatNumber(from)}</td>
              <td>{formatNumber(to)}</td>
              <td>{formats.percent(count / histogram.total)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
