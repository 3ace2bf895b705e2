import { memo } from 'react';
import type { UnitStatistics } from '../../../engine/analysis/unit-statistics';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { chooseUnit, toggleKept } from '../../../stores/view';
import { Sparkline, type Course } from './Sparkline';
import { NO_NUMBER, writeSize, writeSteps, writeValue } from './write';

interface UnitRowProps {
  readonly statistics: UnitStatistics;
  readonly courses: readonly Course[];
  /** What it seems to do. */
  readonly seems: string;
  readonly chosen: boolean;
  readonly kept: boolean;
}

/** One unit: its course and its numbers, and below them what it seems to do. */
export const UnitRow = memo(function UnitRow({
  statistics,
  courses,
  seems,
  chosen,
  kept,
}: UnitRowProps) {
  const words = useAllWords().units.table;
  const formats = useFormats();
  const unit = statistics.unit + 1;
  const { halfLife, saturated } = statistics;
  const ranges = statistics.states.map(({ state, low, high }) =>
    words.range({ state, low: writeValue(low), high: writeValue(high) }),
  );
  return (
    <tbody data-chosen={chosen}>
      <tr>
        <th scope="rowgroup" rowSpan={2}>
          <button
            type="button"
            className="unit-number"
            aria-label={words.choose({ unit })}
            aria-pressed={chosen}
            onClick={() => {
              chooseUnit(statistics.unit);
            }}
          >
            {unit}
          </button>
        </th>
        <td>
          <Sparkline
            label={words.courseOf({ unit, ranges: formats.list(ranges) })}
            courses={courses}
          />
        </td>
        <td>{writeSize(statistics.activity)}</td>
        <td>
          {halfLife === null ? (
            <Sign sign={NO_NUMBER} meaning={words.none} />
          ) : halfLife === Infinity ? (
            <Sign sign="∞" meaning={words.never} />
          ) : (
            writeSteps(halfLife, formats)
          )}
        </td>
        <td>
          {saturated === null ? (
            <Sign sign={NO_NUMBER} meaning={words.none} />
          ) : (
            formats.percent(saturated)
          )}
        </td>
        <td>
          <label className="unit-keep">
            <input
              type="checkbox"
              aria-label={words.keepInSight({ unit })}
              checked={kept}
              onChange={() => {
                toggleKept(statistics.unit);
              }}
            />
          </label>
        </td>
      </tr>
      <tr>
        <td colSpan={5} className="unit-seems">
          {seems}
        </td>
      </tr>
    </tbody>
  );
});

/** A sign that is read as words. */
function Sign({ sign, meaning }: { readonly sign: string; readonly meaning: string }) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{meaning}</span>
    </>
  );
}
