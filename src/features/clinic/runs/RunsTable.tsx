import { useEffect, useRef } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import type { WatchedRow } from './watched';

interface RunsTableProps {
  readonly rows: readonly WatchedRow[];
  readonly names: Readonly<Record<'wrong' | 'right', string>>;
  readonly cursor: number;
  /** Timesteps that have been run. */
  readonly seen: number;
}

const sides = ['wrong', 'right'] as const;

/** The two runs as numbers, as far as they have been run. */
export function RunsTable({ rows, names, cursor, seen }: RunsTableProps) {
  const words = useAllWords().clinic.runs;
  const { number } = useFormats();
  const now = useRef<HTMLTableRowElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Within the table alone: the page stays where it is.
    if (frame.current === null || now.current === null) return;
    const { clientHeight } = frame.current;
    frame.current.scrollTop = now.current.offsetTop - clientHeight / 2;
  }, [cursor]);
  return (
    <div ref={frame} className="run-table" tabIndex={0} role="region" aria-label={words.table}>
      <table>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.timestep}</th>
            {rows.flatMap(({ node, hue }) =>
              (node === 'x' ? (['wrong'] as const) : sides).map((side) => (
                <th key={`${node} ${side}`} scope="col" data-hue={hue}>
                  {node === 'x' ? 'x' : words.ofSide({ node, side: names[side] })}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: seen }, (_, t) => (
            <tr
              key={t}
              ref={t === cursor - 1 ? now : null}
              aria-current={t === cursor - 1 ? 'true' : undefined}
            >
              <th scope="row">{t + 1}</th>
              {rows.flatMap((row) =>
                (row.node === 'x' ? (['wrong'] as const) : sides).map((side) => (
                  <td key={`${row.node} ${side}`}>{number(row[side][t] ?? NaN)}</td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
