import { formatNumber } from '../../../engine/formula/format-number';
import { useWords } from '../../../i18n/words';
import type { Hue } from '../../../scene/hue';
import { hover, togglePin, useView } from '../../../stores/view';
import { InlineFormula } from '../../../parts/formula/InlineFormula';
import type { OriginRow } from './origin';

interface OriginLineProps {
  readonly row: OriginRow;
  /** Whether the table has columns for weight and value. */
  readonly weighed: boolean;
  /** Whether they are seen in place of the bar. */
  readonly inNumbers: boolean;
  readonly hue: Hue;
  /** Length and side of the bar, in [−1, 1]; NaN draws none. */
  readonly share: number;
  /** The name of the button on the label; null for none. */
  readonly pinName: string | null;
  /** Whether the keyboard stops at it: once for each node. */
  readonly reachable: boolean;
}

export function OriginLine(props: OriginLineProps) {
  const { row, weighed, inNumbers, hue, share, pinName, reachable } = props;
  const words = useWords().inspector.origin;
  const lit = useView(({ hovered }) => hovered === row.node);
  const label = row.isBias ? <>{words.bias}</> : <InlineFormula parts={row.label} />;
  const enter = () => {
    hover(row.node);
  };
  const leave = () => {
    hover(null);
  };
  return (
    <tr data-hue={hue} data-lit={lit} onPointerEnter={enter} onPointerLeave={leave}>
      <th scope="row">
        {pinName === null ? (
          label
        ) : (
          <button
            type="button"
            className="origin-pin"
            tabIndex={reachable ? 0 : -1}
            title={pinName}
            onFocus={enter}
            onBlur={leave}
            onClick={() => {
              togglePin(row.node);
            }}
          >
            {label}
          </button>
        )}
      </th>
      {weighed && (
        <>
          <td className="origin-factor">
            <Seen when={inNumbers} text={row.weight === null ? '' : formatNumber(row.weight)} />
          </td>
          <td className="origin-factor">
            <Seen when={inNumbers} text={row.weight === null ? '' : formatNumber(row.value)} />
          </td>
        </>
      )}
      {!inNumbers && (
        <td className="origin-bar">
          {Number.isFinite(share) && share !== 0 && <i style={barOf(share)} />}
        </td>
      )}
      <td>{formatNumber(row.product)}</td>
    </tr>
  );
}

/** Read by a screen reader in any case. */
function Seen({ when, text }: { readonly when: boolean; readonly text: string }) {
  return when ? text : <span className="unseen">{text}</span>;
}

/** From the middle to the left or right, a whole share half the width. */
function barOf(share: number): { left: string; width: string } {
  const width = Math.abs(share) * 50;
  return { left: `${share < 0 ? 50 - width : 50}%`, width: `${width}%` };
}
