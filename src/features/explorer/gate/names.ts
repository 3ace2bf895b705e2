import type { Role } from '../../../engine/cell';
import { nodeOf, type Graph } from '../../../engine/graph';
import type { AllWords } from '../../../i18n/catalogue';
import type { Gate } from '../../../scene/gate/gate';
import { entryParts } from '../../../scene/gate/entry-parts';
import { nameInText } from '../../../parts/formula/name-of-node';
import { plainText } from '../../../parts/formula/plain-symbol';
import type { WeightPlace } from './layer-figure';

/** What the parts of a layer are called in the language on the screen. */
export interface LayerNames {
  /** "the forget gate" */
  readonly layer: string;
  /** The cell of a column (0-based, factor columns and normalisation included) and a row. */
  readonly cell: (column: number, row: number) => string;
  /** "forget gate": where no article fits. */
  readonly title: string;
  /** Of a bias (a parameter that is added as it is), and what it is called in short. */
  readonly bias: (node: string, row: number) => string;
  readonly shortBias: (node: string) => string;
  /** `h₃`: which entry, without when, as everything is about one moment. */
  readonly entry: (node: string, index: number) => string;
}

export function namesOf(
  graph: Graph,
  roles: Readonly<Record<string, Role>>,
  gate: Gate,
  words: AllWords,
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
  const role = roles[gate.node];
  const biases = places.filter(({ block, column }) => block.kind === 'learned' && !column.by);
  const several = biases.length - norm > 1;
  const bias = (node: string, row: number): string => {
    const of = { unit: row + 1, gate: layer };
    return several ? cells.namedBias({ ...of, symbol: node }) : cells.bias(of);
  };
  return {
    layer,
    title: role === undefined ? layer : words.explorer.roles[role].name,
    entry,
    bias,
    shortBias: (node) => (several ? node : words.gate.product.bias),
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
      if (column.by === null) return bias(column.cell.node, row);
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
