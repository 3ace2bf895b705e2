import { readerAt, type Reader } from '../../engine/formula/reader';
import { termsOf, type Normalised } from '../../engine/formula/terms';
import { nodeOf } from '../../engine/graph';
import type { Trace } from '../../engine/model';
import { entryIn, partOf, type Column, type Entries } from './columns';
import { comparable } from './comparable';
import type { Gate } from './gate';

/** An entry of a node. */
export interface Entry {
  readonly node: string;
  readonly index: number;
  readonly value: number;
  /** True for a parameter. */
  readonly learned: boolean;
}

/** One summand of a unit's pre-activation, standing on the sum of those before it. */
export interface ProductTerm {
  readonly key: string;
  /** Null for what is added as it is. */
  readonly weight: Entry | null;
  readonly value: Entry;
  /** Elementwise factors of the bracket that the term stands in. */
  readonly scale: readonly Entry[];
  readonly sign: 1 | -1;
  readonly product: number;
  readonly from: number;
  readonly to: number;
}

export type TermOrder = 'written' | 'size';

/** One unit's dot product, term by term. */
export interface ProductScene {
  readonly gate: Gate;
  /** 0-based row. */
  readonly unit: number;
  readonly terms: readonly ProductTerm[];
  /** What the terms add up to, by the trace. */
  readonly sum: number;
  readonly normalised: Normalised | null;
  /** What enters the function, and the layer's value. */
  readonly pre: number;
  readonly value: number;
  /** The same of the run before an edit. */
  readonly before: { readonly sum: number; readonly pre: number; readonly value: number } | null;
  /** Lowest and highest number that a bar reaches; 0 is always among them. */
  readonly low: number;
  readonly high: number;
  /** The terms furthest from zero, which have `share` of the sum of all terms' magnitudes between them. */
  readonly largest: readonly ProductTerm[];
  readonly share: number;
}

/** The largest terms are named until they have this share of all magnitudes, or until there are that many. */
const ENOUGH = 0.6;
const MOST_NAMED = 3;

/** The summands of a unit's (0-based) pre-activation as a waterfall, as written or the largest first. */
export function productSceneOf(
  gate: Gate,
  trace: Trace,
  timestep: number,
  unit: number,
  order: TermOrder,
  before: Trace | null = null,
): ProductScene {
  const { graph } = trace.model;
  const reader = readerAt(trace, timestep, gate.lane);
  const row = Math.min(Math.max(unit, 0), gate.rows - 1);
  const entry = (of: Entries): Entry => ({
    node: of.node,
    index: row * of.stride + of.offset,
    value: entryIn(reader, of, row),
    learned: nodeOf(graph, of.node).operation === 'parameter',
  });
  const bare = gate.blocks
    .filter(({ kind }) => kind !== 'factor')
    .flatMap(({ columns }) => columns)
    .map((column: Column) => ({
      key: column.key,
      weight: column.by === null ? null : entry(column.cell),
      value: entry(column.by ?? column.cell),
      scale: column.scale.map(entry),
      sign: column.sign,
      product: partOf(reader, column, row),
    }));
  const bySize = [...bare].sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  let reached = 0;
  const terms = (order === 'size' ? bySize : bare).map((term): ProductTerm => {
    const from = reached;
    reached += term.product;
    return { ...term, from, to: reached };
  });
  const all = terms.reduce((sum, { product }) => sum + Math.abs(product), 0);
  const old = comparable(trace, before);
  const named = largestOf(terms, all);
  const { sum, normalised } = termsOf(graph, gate.node, row, reader);
  const marks = terms.map(({ to }) => to).filter(Number.isFinite);
  return {
    ...{ gate, unit: row, terms, sum: sum.value, normalised },
    ...resultsOf(gate, reader, row),
    before: old === null ? null : resultsOf(gate, readerAt(old, timestep, gate.lane), row),
    low: Math.min(0, ...marks),
    high: Math.max(0, ...marks),
    largest: named,
    share: all > 0 ? named.reduce((part, { product }) => part + Math.abs(product), 0) / all : 0,
  };
}

function resultsOf(
  gate: Gate,
  reader: Reader,
  row: number,
): { readonly sum: number; readonly pre: number; readonly value: number } {
  const of = (node: string): number => reader.value(node)[row] ?? NaN;
  return { sum: of(gate.sum), pre: of(gate.pre), value: of(gate.node) };
}

function largestOf(terms: readonly ProductTerm[], all: number): readonly ProductTerm[] {
  if (!(all > 0) || !Number.isFinite(all)) return [];
  const sorted = [...terms].sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  const named: ProductTerm[] = [];
  let share = 0;
  for (const term of sorted) {
    if (named.length === MOST_NAMED || share >= ENOUGH || term.product === 0) break;
    named.push(term);
    share += Math.abs(term.product) / all;
  }
  return named;
}
