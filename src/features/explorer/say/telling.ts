import { entryOf, readerAt, type Reader } from '../../../engine/formula/reader';
import { formatNumber } from '../../../engine/formula/format-number';
import type { Role } from '../../../engine/cell';
import type { Graph, Node } from '../../../engine/graph';
import type { Catalogue } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import type { Run } from '../../../stores/run';
import { plainSymbol } from '../../../parts/formula/plain-symbol';

/** The part of a run that sentences are built from. */
export type Told = Pick<Run, 'cell' | 'trace'>;

/** One moment of one unit, and the words for it. */
export interface Telling {
  readonly graph: Graph;
  readonly roles: Readonly<Record<string, Role>>;
  readonly reader: Reader;
  /** 0-based */
  readonly timestep: number;
  /** 0-based */
  readonly unit: number;
  readonly words: Catalogue;
  readonly formats: Formats;
}

export function tellingOf(
  run: Told,
  timestep: number,
  unit: number,
  words: Catalogue,
  formats: Formats,
): Telling {
  return {
    graph: run.trace.model.graph,
    roles: run.cell.roles,
    reader: readerAt(run.trace, timestep),
    timestep,
    unit,
    words,
    formats,
  };
}

export function valueIn({ reader, unit }: Telling, node: Node): number {
  return entryOf(reader, node, unit);
}

/** The node's value for the unit as the formula beside the sentence writes it. */
export function numberIn(telling: Telling, node: Node): string {
  return formatNumber(valueIn(telling, node));
}

export function shareIn(telling: Telling, node: Node): string {
  return telling.formats.percent(valueIn(telling, node));
}

/** What stands in running text: "the forget gate"; without a role the symbol. */
export function nameIn(telling: Telling, node: Node): string {
  const role = telling.roles[node.id];
  if (role === undefined) return plainSymbol(telling.graph, node);
  return telling.words.inspector.say.the({ name: telling.words.explorer.roles[role].name });
}

/** "the forget gate (0.72)"; a number of the equations by itself. */
export function operandIn(telling: Telling, node: Node): string {
  const name = nameIn(telling, node);
  if (node.operation === 'number') return name;
  return telling.words.inspector.say.withValue({ name, value: numberIn(telling, node) });
}

/** How a state is spoken of: a cell state is a memory. */
export function stateWords(
  telling: Telling,
  state: string,
): Catalogue['inspector']['say']['state']['other'] {
  const { cell, other } = telling.words.inspector.say.state;
  return telling.roles[state] === 'cell' ? cell : other;
}
