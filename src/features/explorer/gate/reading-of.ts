import { formatNumber } from '../../../engine/formula/format-number';
import type { AllWords } from '../../../i18n/catalogue';
import type { GateScene } from '../../../scene/gate/gate-scene';
import type { LayerNames } from './names';

/** What is pointed at or has the focus: a cell, a row beside the cells, a column over them. */
export interface Spot {
  readonly row: number | null;
  readonly column: number | null;
}

export const NOWHERE: Spot = { row: null, column: null };

export function isSame(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The number at a spot, with what it is; null where there is none. */
export function readingOf(
  scene: GateScene,
  names: LayerNames,
  { row, column }: Spot,
  words: AllWords['gate'],
): string | null {
  const { cells, layout, gate, pre, value } = scene;
  if (row !== null && column !== null) {
    const number = formatNumber(cells[row * layout.columns.length + column] ?? NaN);
    return words.cell.value({ name: names.cell(column, row), value: number });
  }
  if (column !== null) {
    const bar = scene.over.find((one) => one.column === column);
    const by = gate.blocks.flatMap(({ columns }) => columns)[column]?.by ?? null;
    if (bar === undefined || by === null) return null;
    const symbol = names.entry(by.node, scene.unit * by.stride + by.offset);
    return words.over({ symbol, value: formatNumber(bar.value) });
  }
  if (row === null || pre === null) return null;
  const unit = row + 1;
  const sum = formatNumber(pre.values[row] ?? NaN);
  if (value === null) return words.rowSum({ unit, pre: sum });
  return words.row({
    ...{ unit, pre: sum, name: names.title },
    value: formatNumber(value.values[row] ?? NaN),
  });
}
