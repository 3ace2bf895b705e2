import type { Model } from '../engine/model';
import { lanesOf } from '../engine/reference/lanes';
import { timestepsShown } from './shown-timesteps';

/** Something that there is at a timestep: an input, what a lane gives, an output. */
export interface MapCell {
  /** 0-based; of the one output of a read-out on the last step it is the last. */
  readonly timestep: number;
  /** Centre and size. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A row of the map with its cells from left to right. */
export interface MapRow {
  readonly kind: 'input' | 'lane' | 'output';
  /** Place in `Trace.lanes`; −1 for what is no lane. */
  readonly lane: number;
  /** The lane runs from the end to the start. */
  readonly backward: boolean;
  /** Its centre; it is as high as a hand needs. */
  readonly y: number;
  readonly cells: readonly MapCell[];
}

/** What a wire begins or ends at: an input, what a lane or both lanes of a layer give, an output. */
export interface MapEnd {
  readonly kind: 'input' | 'lane' | 'layer' | 'output';
  /** Of a lane or layer, 0-based. */
  readonly place: number;
  /** 0-based */
  readonly timestep: number;
}

/** A line with an arrowhead at its end. */
export interface MapWire {
  readonly key: string;
  readonly ends: readonly [MapEnd, MapEnd];
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** The cells it joins are not neighbours in time: what lies between them is left out. */
  readonly leaps: boolean;
  /** What a lane carries on through time, or what is read at a timestep; its 0-based timestep. */
  readonly kind: 'time' | 'up';
  readonly timestep: number;
}

/** Where the directions of a layer are put side by side, at a timestep. */
export type MapJoin = MapCell & { readonly layer: number };

export interface LaneScene {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly columnWidth: number;
  /** 0-based timesteps, one a column; a step of more than 1 is a gap. */
  readonly columns: readonly number[];
  /** Where timesteps are left out. */
  readonly gaps: readonly number[];
  /** Input at the bottom first, then lane by lane, the output last. */
  readonly rows: readonly MapRow[];
  readonly joins: readonly MapJoin[];
  readonly wires: readonly MapWire[];
  /** Where what a timestep is called stands. */
  readonly nameY: number;
}

export interface LaneMapSize {
  readonly width: number;
  /** Room for what a row is called, at the left. */
  readonly names: number;
  /** The least a hand needs to press on, in both directions. */
  readonly target: number;
}

const WIDEST_COLUMN = 72;
const JOIN = 22;
const NAMES_BELOW = 20;
const CELL = 16;
/** Between a cell and the head of an arrow. */
const BESIDE = 2;

/**
 * What feeds what: the input below, each layer's lanes over it, the directions of a layer joined and given to the next, the
 * read-out on top. Time goes from left to right; in between timesteps are left out where there are too many.
 */
export function laneMapOf(
  model: Model,
  steps: number,
  timestep: number,
  { width, names, target }: LaneMapSize,
): LaneScene {
  const rowHeight = Math.max(target, 28);
  const capacity = Math.floor((width - names) / Math.max(target, 26));
  const columns = timestepsShown(steps, capacity, timestep);
  const slots = slotsOf(columns);
  const columnWidth = Math.min((width - names) / slots.count, WIDEST_COLUMN);
  const centre = (slot: number): number => names + (slot + 0.5) * columnWidth;
  const xOf = new Map(columns.map((t, k) => [t, centre(slots.of[k] ?? 0)]));
  const both = model.directions === 2;
  // The cells of a layer's two directions do not stand over each other, so that wires pass beside them.
  const aside = both ? 0.24 * columnWidth : 0;
  const cellWidth = Math.min(both ? 0.44 * columnWidth : 0.56 * columnWidth, 30);
  const last = model.readout?.on === 'last';

  const lanes = lanesOf(model);
  const height = (lanes.length + 2) * rowHeight + (both ? model.layers * JOIN : 0) + NAMES_BELOW;
  const bottom = height - NAMES_BELOW - rowHeight / 2;
  const yOfLane = (lane: number): number =>
    bottom - (lane + 1) * rowHeight - (both ? Math.floor(lane / 2) * JOIN : 0);
  const shift = (backward: boolean): number => (backward ? aside : -aside);
  const cellsAt = (y: number, dx: number, cell: number): readonly MapCell[] =>
    columns.map((t) => ({
      timestep: t,
      x: (xOf.get(t) ?? 0) + dx,
      y,
      width: cell,
      height: CELL,
    }));

  const top = rowHeight / 2;
  const wide = Math.min(0.7 * columnWidth, 40);
  const ends = [xOf.get(0) ?? 0, xOf.get(steps - 1) ?? 0] as const;
  const answer: MapCell = {
    timestep: steps - 1,
    x: both ? (ends[0] + ends[1]) / 2 : ends[1],
    y: top,
    width: wide,
    height: CELL,
  };
  const input: MapRow = {
    kind: 'input',
    lane: -1,
    backward: false,
    y: bottom,
    cells: cellsAt(bottom, 0, wide),
  };
  const laneRows = lanes.map(({ index, backward }): MapRow => ({
    kind: 'lane',
    lane: index,
    backward,
    y: yOfLane(index),
    cells: cellsAt(yOfLane(index), shift(backward), cellWidth),
  }));
  const output: MapRow = {
    kind: 'output',
    lane: -1,
    backward: false,
    y: top,
    cells: last ? [answer] : cellsAt(top, 0, wide),
  };
  // Directions that are read out where each has come to its end meet only there.
  const joined = Array.from({ length: both ? model.layers : 0 }, (_, layer) => layer).filter(
    (layer) => !(last && layer === model.layers - 1),
  );
  const joins = joined.flatMap((layer) => {
    const y = yOfLane(2 * layer + 1) - rowHeight / 2 - JOIN / 2 + 2;
    return cellsAt(y, 0, 2 * aside + cellWidth / 3).map((cell) => ({ ...cell, height: 5, layer }));
  });

  const topLayer = model.layers - 1;
  const givenBy = (layer: number): Standing => {
    if (layer < 0) return { kind: 'input', place: 0, cells: input.cells };
    if (!both) return { kind: 'lane', place: layer, cells: laneRows[layer]?.cells ?? [] };
    return { kind: 'layer', place: layer, cells: joins.filter((join) => join.layer === layer) };
  };
  const outputs: Standing = { kind: 'output', place: 0, cells: last ? [] : output.cells };
  const wires = [
    ...laneRows.flatMap((row): readonly MapWire[] => {
      const layer = Math.floor(row.lane / model.directions);
      const own: Standing = { kind: 'lane', place: row.lane, cells: row.cells };
      const into = upwards(givenBy(layer - 1), own, own.cells);
      if (last && layer === topLayer)
        return [...throughTime(row), ...into, ...toAnswer(row, answer)];
      const over = both ? upwards(own, givenBy(layer), own.cells) : [];
      return [...throughTime(row), ...into, ...over];
    }),
    ...(last ? [] : upwards(givenBy(topLayer), outputs, outputs.cells)),
  ];
  return {
    width,
    height,
    rowHeight,
    columnWidth,
    columns,
    gaps: slots.gaps.map(centre),
    rows: [input, ...laneRows, output],
    joins,
    wires,
    nameY: height - 6,
  };
}

/** Which place from the left each timestep has, with a place for each gap. */
function slotsOf(columns: readonly number[]): {
  readonly of: readonly number[];
  readonly gaps: readonly number[];
  readonly count: number;
} {
  const of: number[] = [];
  const gaps: number[] = [];
  let count = 0;
  columns.forEach((t, k) => {
    if (t > (columns[k - 1] ?? -1) + 1) gaps.push(count++);
    of.push(count++);
  });
  return { of, gaps, count };
}

/** Cells of a kind, one a column. */
type Standing = Pick<MapEnd, 'kind' | 'place'> & { readonly cells: readonly MapCell[] };

/** What a lane carries from each of its cells to the next in its own direction. */
function throughTime({ cells, lane, backward }: MapRow): readonly MapWire[] {
  const walk = backward ? cells.toReversed() : cells;
  const side = backward ? -1 : 1;
  return walk.slice(1).flatMap((to, k): MapWire[] => {
    const from = walk[k];
    if (from === undefined) return [];
    return [
      {
        key: `time ${lane} ${to.timestep}`,
        ends: [
          { kind: 'lane', place: lane, timestep: from.timestep },
          { kind: 'lane', place: lane, timestep: to.timestep },
        ],
        from: [from.x + (side * from.width) / 2 + side, from.y],
        to: [to.x - (side * to.width) / 2 - side, to.y],
        leaps: Math.abs(to.timestep - from.timestep) > 1,
        kind: 'time',
        timestep: to.timestep,
      },
    ];
  });
}

/** Straight up at each timestep, at the place of these cells. */
function upwards(below: Standing, above: Standing, along: readonly MapCell[]): readonly MapWire[] {
  return below.cells.flatMap((from, k): MapWire[] => {
    const to = above.cells[k];
    const x = along[k]?.x;
    if (to === undefined || x === undefined) return [];
    return [
      {
        key: `${below.kind} ${below.place} ${above.kind} ${above.place} ${from.timestep}`,
        ends: [
          { kind: below.kind, place: below.place, timestep: from.timestep },
          { kind: above.kind, place: above.place, timestep: to.timestep },
        ],
        from: [x, from.y - from.height / 2 - 1],
        to: [x, to.y + to.height / 2 + BESIDE],
        leaps: false,
        kind: 'up',
        timestep: from.timestep,
      },
    ];
  });
}

/** From where a lane has read everything to the one answer. */
function toAnswer({ cells, lane, backward }: MapRow, answer: MapCell): readonly MapWire[] {
  const end = backward ? cells[0] : cells.at(-1);
  if (end === undefined) return [];
  return [
    {
      key: `end ${lane}`,
      ends: [
        { kind: 'lane', place: lane, timestep: end.timestep },
        { kind: 'output', place: 0, timestep: 0 },
      ],
      from: [end.x, end.y - end.height / 2 - 1],
      to: [answer.x, answer.y + answer.height / 2 + BESIDE],
      leaps: false,
      kind: 'up',
      timestep: end.timestep,
    },
  ];
}
