import type { ReactNode } from 'react';
import type { UnitOrder } from '../../../engine/analysis/unit-order';
import { useAllWords } from '../../../i18n/MoreWords';
import { setOrder, useView } from '../../../stores/view';

interface UnitsTableProps {
  /** The rows in order, a body each. */
  readonly children: ReactNode;
}

/** The list of units under headings of which three sort it; it scrolls by itself. */
export function UnitsTable({ children }: UnitsTableProps) {
  const words = useAllWords().units.table;
  return (
    <div className="units-list" role="region" aria-label={words.label} tabIndex={0}>
      <table className="units-table">
        <thead>
          <tr>
            <SortHeading order="number" rowSpan={2}>
              {words.unit}
            </SortHeading>
            <th scope="col">{words.course}</th>
            <SortHeading order="activity">{words.activity}</SortHeading>
            <SortHeading order="half-life">{words.halfLife}</SortHeading>
            <th scope="col">{words.saturated}</th>
            <th scope="col">{words.keep}</th>
          </tr>
          <tr>
            <th scope="col" colSpan={5} className="units-seems-heading">
              {words.seems}
            </th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

/** Numbers rise; the most active and the longest memory come first. */
function SortHeading({
  order,
  rowSpan,
  children,
}: {
  readonly order: UnitOrder;
  readonly rowSpan?: number;
  readonly children: string;
}) {
  const present = useView((view) => view.order === order);
  const direction = order === 'number' ? 'ascending' : 'descending';
  return (
    <th scope="col" rowSpan={rowSpan} aria-sort={present ? direction : undefined}>
      <button
        type="button"
        className="units-sort"
        onClick={() => {
          setOrder(order);
        }}
      >
        {children}
      </button>
    </th>
  );
}
