import type { Role } from '../../../engine/cell';
import { nodeOf, type Graph } from '../../../engine/graph';
import type { Catalogue } from '../../../i18n/catalogue';
import type { Gate } from '../../../scene/gate/gate';
import { entryParts } from '../../../scene/gate/entry-parts';
import { nameInText } from '../inspector/name-of-node';
import { plainText } from '../say/plain-symbol';
import type { WeightPlace } from './layer-figure';

/** What the parts of a layer are called in the language on the screen. */
export interface LayerNames {
  /** "the forget gate" */
  readonly layer: string;
  /** The cell of a column (0-based, factor columns and normalisation included) and a row. */
  readonly cell: (column: number, row: number) => string;
  /** `h₃`: which entry, without when, as everything is about one moment. */
  readonly entry: (node: string, index: number) => string;
}

export function namesOf(
  graph: Graph,
  roles: Readonly<Record<string, Role>>,
  gate: Gate,
  words: Catalogue,
): LayerNames {
  const layer = nameInText(graph, roles, nodeOf(graph, gate.node), words);
  const cells = words.gate.cell;
  const norm = gate.norm.length;
  const places = [...gate.blocks, ...gate.norm].flatMap((block, k, all) =>
    block.columns.map((column) => ({ block, column, normPlace: k - (all.length - norm) })),
  );
  const entry = (node: string, index: number): string =>
    plainText(
      entryParts(graph, node, index).map((part) =>
        part.kind === 'symbol' ? { ...part, subscript: timeless(part.subscript) } : part,
      ),
    );
  return {
    layer,
    entry,
    cell(at, row) {
      const place = places[at];
      if (place === undefined) return '';
      const { block, column, normPlace } = place;
      const of = { unit: row + 1, gate: layer };
      const index = row * column.cell.stride + column.cell.offset;
      if (normPlace === 0) return cells.gain(of);
      if (block.kind === 'factor') {
        return cells.factor({ ...of, symbol: entry(column.cell.node, index) });
      }
      if (block.kind === 'value') {
        return cells.given({ ...of, symbol: entry(column.cell.node, index) });
      }
      if (column.by === null) return cells.bias(of);
      const from = entry(column.by.node, row * column.by.stride + column.by.offset);
      return cells.weight({ ...of, from });
    },
  };
}

/** Which entry of which parameter stands in a cell; null for what is not learned. */
export function placeOfCell(gate: Gate, at: number, row: number): WeightPlace | null {
  let first = 0;
  for (const { columns, kind } of [...gate.blocks, ...gate.norm]) {
    const column = columns[at - first];
    if (column !== undefined && at >= first) {
      const { node, stride, offset } = column.cell;
      return kind === 'learned' ? { parameter: node, index: row * stride + offset } : null;
    }
    first += columns.length;
  }
  return null;
}

function timeless(subscript: string): string {
  return subscript
    .split(',')
    .filter((item) => item !== 't' && item !== 't−1')
    .join(',');
}
