import type { Role } from '../../engine/cell';
import { formatNumber } from '../../engine/formula/format-number';
import { readerAt, type Reader } from '../../engine/formula/reader';
import type { Trace } from '../../engine/model';
import { seriesOf } from '../../engine/trace';
import type { Hue } from '../hue';
import { entryIn, partOf } from './columns';
import { comparable } from './comparable';
import { gateOf, type Gate } from './gate';
import { layOutGate, type GateLayout, type Size } from './layout';
import { largest, roundUp, shareOf } from './range';

/** Numbers of every row as bars. */
export interface Bars {
  readonly node: string;
  readonly hue: Hue;
  /** False: filled from the left, 0 to `range`; true: from a middle line. */
  readonly signed: boolean;
  /** The magnitude that fills the room. */
  readonly range: number;
  readonly values: ArrayLike<number>;
  /** The values of the run before an edit; null where there is none. */
  readonly before: ArrayLike<number> | null;
}

/** A number over a column, which its cells are multiplied by. */
export interface OverBar {
  readonly key: string;
  readonly column: number;
  readonly hue: Hue;
  readonly value: number;
}

export interface CurveScene {
  /** The pre-activations at the left and right edge are −range and range. */
  readonly range: number;
  readonly low: number;
  readonly high: number;
  /** Points of the curve, [pre-activation, value]. */
  readonly line: readonly (readonly [number, number])[];
}

/** A learned layer at one timestep, plain data: what is drawn, read and pointed at. */
export interface GateScene {
  readonly gate: Gate;
  readonly layout: GateLayout;
  /** 0-based row of the chosen unit. */
  readonly unit: number;
  /** The magnitude of a weight that fills its cell, the same for every learned number of the layer. */
  readonly weightRange: number;
  /** The largest magnitude among them. */
  readonly largestWeight: number;
  /** Rows × columns (in the order of `layout.columns`): what stands in the cells. */
  readonly cells: Float64Array;
  readonly overRange: number;
  readonly over: readonly OverBar[];
  readonly sum: Bars | null;
  /** Null before its stage has come. */
  readonly pre: Bars | null;
  readonly value: Bars | null;
  /** The magnitudes that fill the bars, also before there are any. */
  readonly scales: { readonly sum: number; readonly pre: number; readonly value: number };
  readonly curve: CurveScene | null;
  /** The chosen unit's sum and value as they are written; empty before their stage has come. */
  readonly numbers: { readonly pre: string; readonly value: string };
  /** Places among the cells, row × columns + column, that differ from the preset. */
  readonly edited: readonly number[];
}

export interface GateOptions {
  readonly lane?: number;
  /** False before the stage that computes the layer: weights and operands alone. */
  readonly known?: boolean;
  /** The run before an edit. */
  readonly before?: Trace | null;
  /** What differs from the preset, `<parameter> <index>`. */
  readonly edited?: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The picture of a learned layer at one timestep with one unit (0-based) chosen. Throws where the graph has no such node. */
export function gateSceneOf(
  trace: Trace,
  roles: Readonly<Record<string, Role>>,
  node: string,
  timestep: number,
  unit: number,
  size: Size,
  options: GateOptions = {},
): GateScene {
  const gate = gateOf(trace.model, roles, node, options.lane);
  return gateSceneAt(gate, layOutGate(gate, size), trace, timestep, unit, options);
}

/** {@link gateSceneOf} for a gate that is laid out already: only numbers are read. */
export function gateSceneAt(
  gate: Gate,
  layout: GateLayout,
  trace: Trace,
  timestep: number,
  unit: number,
  { known = true, before = null, edited = NOTHING }: Omit<GateOptions, 'lane'> = {},
): GateScene {
  const reader = readerAt(trace, timestep, gate.lane);
  const row = Math.min(Math.max(unit, 0), gate.rows - 1);
  const blocks = [...gate.blocks, ...gate.norm];
  const learned = blocks.filter(({ kind }) => kind === 'learned').map((block) => block.node);
  const largestWeight = Math.max(0, ...learned.map((name) => largest(reader.value(name))));
  const overNodes = gate.blocks.flatMap(({ over }) => (over === null ? [] : [over.node]));
  const series = (name: string): number => largest(seriesOf(trace, name, gate.lane).values);
  const old = comparable(trace, before);
  const beforeReader = old === null ? null : readerAt(old, timestep, gate.lane);
  const barsOf = (name: string, range: number, signed: boolean): Bars => ({
    ...{ node: name, hue: gate.hue, range, signed, values: reader.value(name) },
    before: beforeReader?.value(name) ?? null,
  });
  const preRange = roundUp(series(gate.pre));
  const curve = curveOf(gate, preRange);
  const cells = cellsOf(gate, reader);
  const scales = {
    sum: gate.norm.length > 0 ? roundUp(series(gate.sum)) : 1,
    pre: preRange,
    value: curve === null ? 1 : Math.max(-curve.low, curve.high),
  };
  return {
    gate,
    layout,
    unit: row,
    weightRange: roundUp(largestWeight),
    largestWeight,
    cells,
    overRange: roundUp(Math.max(0, ...overNodes.map(series))),
    over: overOf(gate, reader, row),
    sum: known && gate.norm.length > 0 ? barsOf(gate.sum, scales.sum, true) : null,
    pre: known ? barsOf(gate.pre, scales.pre, true) : null,
    value: known && curve !== null ? barsOf(gate.node, scales.value, curve.low < 0) : null,
    scales,
    curve,
    numbers: {
      pre: known ? formatNumber(reader.value(gate.pre)[row] ?? NaN) : '',
      value: known ? formatNumber(reader.value(gate.node)[row] ?? NaN) : '',
    },
    edited: editedCells(gate, edited),
  };
}

/** What the blocks add up to for a row, from the scene's own columns. */
export function sumOfColumns(gate: Gate, reader: Reader, row: number): number {
  return gate.blocks
    .filter(({ kind }) => kind !== 'factor')
    .flatMap(({ columns }) => columns)
    .reduce((sum, column) => sum + partOf(reader, column, row), 0);
}

/** A value as a share of the bars' room, in [−1, 1]. */
export function shareIn(bars: Bars, value: number): number {
  return shareOf(value, bars.range);
}

function cellsOf(gate: Gate, reader: Reader): Float64Array {
  const columns = [...gate.blocks, ...gate.norm].flatMap((block) => block.columns);
  const cells = new Float64Array(gate.rows * columns.length);
  columns.forEach(({ cell }, c) => {
    const values = reader.value(cell.node);
    for (let row = 0; row < gate.rows; row++) {
      cells[row * columns.length + c] = values[row * cell.stride + cell.offset] ?? NaN;
    }
  });
  return cells;
}

function overOf(gate: Gate, reader: Reader, row: number): readonly OverBar[] {
  let place = 0;
  return gate.blocks.flatMap(({ columns, over }) =>
    columns.flatMap(({ key, by }) => {
      const column = place++;
      if (by === null || over === null) return [];
      return [{ key, column, hue: over.hue, value: entryIn(reader, by, row) }];
    }),
  );
}

const SAMPLES = 160;

function curveOf({ curve, bend }: Gate, preRange: number): CurveScene | null {
  if (curve === null) return null;
  const range = Math.max(preRange, bend);
  const line = Array.from({ length: SAMPLES + 1 }, (_, k): readonly [number, number] => {
    const a = (2 * (k / SAMPLES) - 1) * range;
    return [a, curve(a)];
  });
  const values = line.map(([, value]) => value);
  const low = Math.min(...values);
  return {
    range,
    low: low < -1e-9 ? -roundUp(-low) : 0,
    high: roundUp(Math.max(...values)),
    line,
  };
}

function editedCells(gate: Gate, edited: ReadonlySet<string>): readonly number[] {
  if (edited.size === 0) return [];
  const columns = [...gate.blocks, ...gate.norm].flatMap((block) => block.columns);
  const inNode = new Map<string, Set<number>>();
  for (const place of edited) {
    const [node = '', index] = place.split(' ');
    inNode.set(node, (inNode.get(node) ?? new Set()).add(Number(index)));
  }
  const places: number[] = [];
  columns.forEach(({ cell }, c) => {
    const indices = inNode.get(cell.node);
    for (let row = 0; row < gate.rows && indices !== undefined; row++) {
      if (indices.has(row * cell.stride + cell.offset)) places.push(row * columns.length + c);
    }
  });
  return places;
}
