import type { Part } from '../../../engine/formula/part';
import { bracket, LEVEL, write } from '../../../engine/formula/expression';
import { formulaOf, symbols } from '../../../engine/formula/formula-of';
import { preActivationOf } from '../../../engine/formula/pre-activation';
import { entryOf, type Reader } from '../../../engine/formula/reader';
import { hasName, symbolOf } from '../../../engine/formula/symbol';
import { termsOf, type Term } from '../../../engine/formula/terms';
import { nodeAt, nodeOf, type Graph, type Node } from '../../../engine/graph';
import { elementsOf } from '../../../scene/diagram/elements';
import { readsProduct } from '../say/reads-product';

/** One line of what a value is made of. */
export interface OriginRow {
  /** Unique among the rows. */
  readonly key: string;
  readonly label: readonly Part[];
  /** The node that the row's value is of. */
  readonly node: string;
  /** Null where nothing weighs the value. */
  readonly weight: number | null;
  readonly value: number;
  /** What it contributes: sign × weight × value. */
  readonly product: number;
  readonly isBias: boolean;
}

/** What a unit's value is made of. */
export interface Origin {
  readonly node: string;
  /** A learned layer adds up weighted entries, a join lists entries, everything else has operands. */
  readonly kind: 'layer' | 'join' | 'operands';
  readonly rows: readonly OriginRow[];
  /** The sum of a layer's rows. */
  readonly sum: { readonly node: string; readonly value: number } | null;
  /** What is done with the sum, `σ`; empty where nothing is. */
  readonly sign: string;
  readonly value: number;
}

/** Null for what is given: input, previous states, parameters, numbers. */
export function originOf(graph: Graph, id: string, unit: number, reader: Reader): Origin | null {
  const node = nodeOf(graph, id);
  if (node.operands.length === 0) return null;
  const value = entryOf(reader, node, unit);
  if (node.operation === 'concatenate') {
    return {
      node: id,
      kind: 'join',
      rows: entriesOf(graph, node, reader),
      sum: null,
      sign: '',
      value,
    };
  }
  if (preActivationOf(graph, node) === node && !readsProduct(graph, node)) {
    const rows = operandRows(graph, node, unit, reader);
    return { node: id, kind: 'operands', rows, sum: null, sign: '', value };
  }
  const { terms, sum } = termsOf(graph, id, unit, reader);
  const layer = elementsOf(graph).elements.find((of) => of.node === id && of.kind === 'layer');
  return {
    node: id,
    kind: 'layer',
    rows: [...terms].sort((a, b) => rank(graph, a) - rank(graph, b)).map(rowOfTerm(graph)),
    sum,
    sign: sum.node === id ? '' : (layer?.sign ?? ''),
    value,
  };
}

/** The input first, as it is what is new; the bias last. */
function rank(graph: Graph, term: Term): number {
  if (isBias(graph, term)) return 2;
  return nodeOf(graph, term.node).operation === 'input' ? 0 : 1;
}

function isBias(graph: Graph, { weight, node }: Term): boolean {
  return weight === null && nodeOf(graph, node).operation === 'parameter';
}

function rowOfTerm(graph: Graph): (term: Term) => OriginRow {
  return (term) => ({
    key: `${term.weightNode ?? ''} ${term.node} ${term.index}`,
    label: term.label,
    node: term.node,
    weight: term.weight,
    value: term.value,
    product: term.product,
    isBias: isBias(graph, term),
  });
}

function entriesOf(graph: Graph, join: Node, reader: Reader): OriginRow[] {
  return join.operands.flatMap((at) => {
    const operand = nodeAt(graph, at);
    return Array.from(reader.value(operand.id), (value, index) => ({
      key: `${operand.id} ${index}`,
      label: hasName(operand)
        ? [symbolOf(operand, [index])]
        : [
            ...bracket(write(graph, operand, symbols), LEVEL.atom),
            { kind: 'entry' as const, node: null, text: String(index + 1) },
          ],
      ...plain(operand, value),
    }));
  });
}

function operandRows(graph: Graph, node: Node, unit: number, reader: Reader): OriginRow[] {
  return node.operands.map((at, k) => {
    const operand = nodeAt(graph, at);
    const value = entryOf(reader, operand, unit);
    const negative = node.operation === 'negate' || (node.operation === 'subtract' && k === 1);
    const label = hasName(operand) ? [symbolOf(operand)] : formulaOf(graph, operand.id);
    const row = { key: `${k}`, label, ...plain(operand, value) };
    if (!negative) return row;
    const minus: Part = { kind: 'sign', node: node.id, text: '−' };
    return { ...row, label: [minus, ...label], product: -value };
  });
}

function plain(node: Node, value: number): Omit<OriginRow, 'key' | 'label'> {
  return { node: node.id, weight: null, value, product: value, isBias: false };
}
