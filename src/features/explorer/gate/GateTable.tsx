import { formatNumber } from '../../../engine/formula/format-number';
import type { Graph } from '../../../engine/graph';
import { useAllWords } from '../../../i18n/MoreWords';
import { entryParts } from '../../../scene/gate/entry-parts';
import type { GateScene } from '../../../scene/gate/gate-scene';
import { InlineFormula } from '../../../parts/formula/InlineFormula';
import type { LayerNames } from './names';

interface GateTableProps {
  readonly scene: GateScene;
  readonly graph: Graph;
  readonly names: LayerNames;
  /** 0-based. */
  readonly timestep: number;
}

/** The figure of a layer as a table: a row a unit, a column a weight, then its sum and value. */
export function GateTable({ scene, graph, names, timestep }: GateTableProps) {
  const words = useAllWords().gate;
  const { gate, cells, unit, sum, pre, value, layout } = scene;
  const columns = [...gate.blocks, ...gate.norm].flatMap((block) => block.columns);
  const total = columns.length;
  const over = new Map(scene.over.map((bar) => [bar.column, bar.value]));
  const results = [
    { key: 'sum', name: words.sum, bars: sum },
    { key: 'pre', name: words.preActivation, bars: pre },
    { key: 'value', name: names.layer, bars: value },
  ].filter(({ bars }) => bars !== null);
  return (
    <table className="gate-table">
      <caption>{words.table.title({ name: names.layer, timestep: timestep + 1 })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table.unit}</th>
          {columns.map(({ key, cell, by }) => (
            <th key={key} scope="col">
              <InlineFormula parts={partsOf(graph, by ?? cell)} />
            </th>
          ))}
          {results.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.table.operand}</th>
          {columns.map(({ key }, column) => (
            <td key={key}>{over.has(column) ? formatNumber(over.get(column) ?? NaN) : ''}</td>
          ))}
          {results.map(({ key }) => (
            <td key={key} />
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: gate.rows }, (_, row) => (
          <tr key={row} aria-current={row === unit ? 'true' : undefined}>
            <th scope="row">{row + 1}</th>
            {layout.columns.map((_, column) => (
              <td key={column}>{formatNumber(cells[row * total + column] ?? NaN)}</td>
            ))}
            {results.map(({ key, bars }) => (
              <td key={key}>{formatNumber(bars?.values[row] ?? NaN)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An operand's own entry; of what differs from row to row, the whole vector. */
function partsOf(graph: Graph, of: { node: string; stride: number; offset: number }) {
  if (of.stride === 0) return entryParts(graph, of.node, of.offset);
  return entryParts(graph, of.node, 0).map((part) =>
    part.kind === 'symbol'
      ? { ...part, subscript: part.subscript.replace(/(^|,)1(?=,|$)/, '') }
      : part,
  );
}
