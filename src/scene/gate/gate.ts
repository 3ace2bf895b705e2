import type { Role } from '../../engine/cell';
import type { Reader } from '../../engine/formula/reader';
import { termsOf } from '../../engine/formula/terms';
import { operandsOfLayerNorm } from '../../engine/formula/layer-norm';
import { nodeOf, type Graph } from '../../engine/graph';
import type { Model } from '../../engine/model';
import { entriesIn, lanesOf } from '../../engine/reference/lanes';
import { elementsOf } from '../diagram/elements';
import { huesOf, type Hue } from '../hue';
import { labelOf, type LabelRun } from '../label';
import { columnsOf, type Column, type Entries } from './columns';
import { bendOf, curveBetween, type Curve } from './curve';

/** Columns that belong together: those of one matrix over one operand, or a single vector. */
export interface Block {
  readonly key: string;
  /** Learned numbers; a factor of the bracket that follows; values that are added as they are. */
  readonly kind: 'learned' | 'factor' | 'value';
  readonly columns: readonly Column[];
  /** The node that stands in the cells, what it is called, and its hue. */
  readonly node: string;
  readonly label: readonly LabelRun[];
  readonly hue: Hue;
  /** What the cells are multiplied by, drawn over them. */
  readonly over: {
    readonly node: string;
    readonly label: readonly LabelRun[];
    readonly hue: Hue;
  } | null;
  /** What stands in front of the block: `+`, `−`, `×(`, `)+` …; empty where it goes on with the matrix before. */
  readonly sign: string;
}

/** What a learned layer consists of, read off the equations: the same for every run of a cell. */
export interface Gate {
  readonly node: string;
  readonly hue: Hue;
  readonly label: readonly LabelRun[];
  /** Units of the layer. */
  readonly rows: number;
  readonly lane: number;
  readonly blocks: readonly Block[];
  /** The node that the blocks add up to, which is what enters the function unless it is layer-normalised first. */
  readonly sum: string;
  /** True where a bracket is still open after the last block. */
  readonly openBracket: boolean;
  /** Gain and bias of layer normalisation. */
  readonly norm: readonly Block[];
  /** What enters the activation function. */
  readonly pre: string;
  /** What is written on the function: `σ`, `tanh`, `4σ−2`; empty for a layer without one. */
  readonly sign: string;
  readonly curve: Curve | null;
  readonly bend: number;
}

/** The parts of a learned layer (see `isLayer`) in one lane of a model. Throws where the graph has no such node. */
export function gateOf(
  model: Model,
  roles: Readonly<Record<string, Role>>,
  id: string,
  lane = 0,
): Gate {
  const { graph } = model;
  const reader = sizesOf(model, lane);
  const hues = huesOf(graph, roles);
  const { sum, normalised } = termsOf(graph, id, 0, reader);
  const pre = normalised?.node ?? sum.node;
  const columns = columnsOf(graph, id, reader);
  const element = elementsOf(graph).elements.find(
    ({ kind, node }) => kind === 'layer' && node === id,
  );
  const norm = operandsOfLayerNorm(graph, nodeOf(graph, pre));
  return {
    node: id,
    hue: hues.get(id) ?? 'ink',
    label: labelOf(graph, id),
    rows: reader.value(sum.node).length,
    lane,
    blocks: blocksOf(graph, columns, hues),
    sum: sum.node,
    openBracket: (columns.at(-1)?.scale.length ?? 0) > 0,
    norm:
      norm === null
        ? []
        : [norm.gain, norm.bias].map((node) => vectorBlock(graph, wholeVector(node.id), hues)),
    pre,
    sign: pre === id ? '' : (element?.sign ?? '').replace('∘LN', ''),
    curve: curveBetween(graph, pre, id),
    bend: bendOf(graph, nodeOf(graph, id)),
  };
}

/** A reader of nothing but lengths: what a layer consists of does not depend on any number. */
function sizesOf(model: Model, lane: number): Reader {
  const of = lanesOf(model)[lane];
  if (of === undefined) throw new Error(`The model has no lane ${lane}.`);
  return { value: (id) => new Float64Array(entriesIn(model, of, nodeOf(model.graph, id))) };
}

function wholeVector(node: string): Column {
  return {
    ...{ key: `${node} 0`, kind: 'alone', sign: 1, by: null, scale: [] },
    cell: { node, stride: 1, offset: 0 },
  };
}

function blocksOf(
  graph: Graph,
  columns: readonly Column[],
  hues: ReadonlyMap<string, Hue>,
): readonly Block[] {
  const blocks: Block[] = [];
  columns.forEach((column, k) => {
    const before = columns[k - 1];
    const last = blocks.at(-1);
    if (before !== undefined && last !== undefined && goesOn(before, column)) {
      blocks.push({ ...last, columns: [...last.columns, column] });
      blocks.splice(-2, 1);
      return;
    }
    const opens = column.scale.length > 0 && !sameScale(before, column);
    const closes = before !== undefined && before.scale.length > 0 && !sameScale(before, column);
    const plus = `${closes ? ')' : ''}${blocks.length === 0 ? '' : '+'}`;
    if (opens) {
      column.scale.forEach((cell, place) => {
        const factor = { ...wholeVector(cell.node), key: `factor ${cell.node} of ${column.key}` };
        const sign = place === 0 ? plus : '×';
        blocks.push({
          ...vectorBlock(graph, { ...factor, cell }, hues),
          kind: 'factor',
          sign,
        });
      });
    }
    const minus = column.sign === -1 ? '−' : '';
    const sameMatrix = before?.cell.node === column.cell.node && before.kind === 'product';
    const sign = opens
      ? `×(${minus}`
      : sameMatrix && !closes && before.sign === column.sign
        ? ''
        : minus === ''
          ? plus
          : plus.replace('+', '') + minus;
    blocks.push({ ...vectorBlock(graph, column, hues), over: overOf(graph, column, hues), sign });
  });
  return blocks;
}

function goesOn(a: Column, b: Column): boolean {
  return (
    a.kind === 'product' &&
    b.kind === 'product' &&
    a.cell.node === b.cell.node &&
    b.cell.offset === a.cell.offset + 1 &&
    a.by?.node === b.by?.node &&
    a.sign === b.sign &&
    sameScale(a, b)
  );
}

function sameScale(a: Column | undefined, b: Column): boolean {
  const names = (scale: readonly Entries[]): string => scale.map(({ node }) => node).join(' ');
  return names(a?.scale ?? []) === names(b.scale);
}

function overOf(graph: Graph, { by }: Column, hues: ReadonlyMap<string, Hue>): Block['over'] {
  if (by === null) return null;
  return { node: by.node, label: labelOf(graph, by.node), hue: hues.get(by.node) ?? 'ink' };
}

function vectorBlock(graph: Graph, column: Column, hues: ReadonlyMap<string, Hue>): Block {
  const { node } = column.cell;
  const learned = nodeOf(graph, node).operation === 'parameter';
  return {
    ...{ key: column.key, kind: learned ? 'learned' : 'value', columns: [column], node },
    ...{ label: labelOf(graph, node), hue: hues.get(node) ?? 'ink', over: null, sign: '' },
  };
}
