import { memo } from 'react';
import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import type { GateScene } from '../../../scene/gate/gate-scene';
import { placeOfCell, type LayerNames } from './names';

interface GateRowProps {
  readonly scene: GateScene;
  readonly names: LayerNames;
  /** 0-based. */
  readonly row: number;
  /** The column that the keyboard is at, if it is in this row. */
  readonly active: number | null;
}

/** The cells of one unit as a screen reader and the keyboard meet them, over what is drawn. */
export const GateRow = memo(function GateRow({ scene, names, row, active }: GateRowProps) {
  const words = useAllWords().gate.cell;
  const { layout, gate, cells, edited, unit } = scene;
  const total = layout.columns.length;
  return (
    <div role="row" aria-rowindex={row + 1} aria-selected={row === unit}>
      {layout.columns.map((slot, column) => {
        const value = formatNumber(cells[row * total + column] ?? NaN);
        const name = words.value({ name: names.cell(column, row), value });
        return (
          // The grid beneath hears keys and pointers for all its cells.
          <span
            key={column}
            role="gridcell"
            className="gate-cell"
            aria-colindex={column + 1}
            aria-readonly={placeOfCell(gate, column, row) === null}
            aria-label={edited.includes(row * total + column) ? words.edited({ name }) : name}
            tabIndex={column === active ? 0 : -1}
            data-row={row}
            data-column={column}
            style={{
              left: slot.x,
              top: layout.top + row * layout.pitch,
              width: slot.width,
              height: layout.pitch,
            }}
          />
        );
      })}
    </div>
  );
}, sameRow);

/** A row is written again only when one of its own numbers has changed. */
function sameRow(a: GateRowProps, b: GateRowProps): boolean {
  const { row } = a;
  const one = a.scene;
  const other = b.scene;
  if (row !== b.row || a.active !== b.active || a.names !== b.names) return false;
  if (one === other) return true;
  if (one.layout !== other.layout || one.gate !== other.gate) return false;
  if ((one.unit === row) !== (other.unit === row)) return false;
  if (one.edited.join() !== other.edited.join()) return false;
  const total = one.layout.columns.length;
  for (let k = row * total; k < (row + 1) * total; k++) {
    if (!Object.is(one.cells[k], other.cells[k])) return false;
  }
  return true;
}
