import { useState } from 'react';
import { formatNumber } from '../../../engine/formula/format-number';
import { useWords } from '../../../i18n/words';
import type { Hue } from '../../../scene/hue';
import { useView } from '../../../stores/view';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { ToggleButton } from '../../../ui/ToggleButton';
import type { Origin } from './origin';
import { OriginLine } from './OriginLine';
import './origin.css';

/** A longer list is cut to this many rows until asked for. */
const MOST_ROWS = 12;

interface OriginTableProps {
  readonly title: string;
  readonly origin: Origin;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly pinName: (node: string) => string | null;
}

/** What a value is made of under its heading, a row a summand: name, signed bar, number; the bars can give way to weights and values. */
export function OriginTable({ title, origin, hues, pinName }: OriginTableProps) {
  const words = useWords().inspector.origin;
  const tables = useView((view) => view.tables);
  const [wanted, setWanted] = useState(false);
  const [all, setAll] = useState(false);
  const { kind, rows, sum, sign, value } = origin;
  const inNumbers = kind === 'layer' && (wanted || tables);
  const cut = rows.length > MOST_ROWS + 1 && !all;
  const tail = rows.filter(({ isBias }) => isBias);
  const shown = cut
    ? [...rows.filter(({ isBias }) => !isBias).slice(0, MOST_ROWS - tail.length), ...tail]
    : rows;
  const largest = Math.max(...rows.map(({ product }) => Math.abs(product)).filter(Number.isFinite));
  const seen = new Set<string>();

  return (
    <section>
      <h3>{title}</h3>
      <table className="origin" data-numbers={inNumbers}>
        <thead className={inNumbers ? undefined : 'origin-unseen'}>
          <tr>
            <th scope="col">{words.term}</th>
            {kind === 'layer' && (
              <>
                <th scope="col">{words.weight}</th>
                <th scope="col">{words.value}</th>
              </>
            )}
            {!inNumbers && <td className="origin-bar" />}
            <th scope="col">{kind === 'layer' ? words.product : words.value}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const first = !seen.has(row.node);
            seen.add(row.node);
            return (
              <OriginLine
                key={row.key}
                row={row}
                weighed={kind === 'layer'}
                inNumbers={inNumbers}
                hue={hues.get(kind === 'layer' ? origin.node : row.node) ?? 'ink'}
                share={row.product / largest}
                pinName={pinName(row.node)}
                reachable={first}
              />
            );
          })}
        </tbody>
        {sum !== null && (
          <tfoot>
            <tr>
              <th scope="row">{words.sum}</th>
              <td colSpan={inNumbers ? 2 : 3} className="origin-becomes">
                {sign === '' ? '' : words.becomes({ fn: sign, value: formatNumber(value) })}
              </td>
              <td>{formatNumber(sum.value)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <div className="origin-tools">
        {(cut || all) && (
          <Button
            look="quiet"
            className="small"
            onClick={() => {
              setAll(!all);
            }}
          >
            {cut ? words.showAll({ rows: rows.length }) : words.showFewer}
          </Button>
        )}
        {kind === 'layer' && !tables && (
          <ToggleButton
            className="small icon-only"
            aria-label={words.asNumbers}
            title={words.asNumbers}
            pressed={wanted}
            onPressedChange={setWanted}
          >
            <Icon name="table" />
          </ToggleButton>
        )}
      </div>
    </section>
  );
}
