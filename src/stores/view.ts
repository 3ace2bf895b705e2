import { create } from 'zustand';
import type { UnitOrder } from '../engine/analysis/unit-order';

/** How far one has gone in: the whole sequence, one cell, one gate of it, one unit's sum. The one place that says what is open. */
export type Depth =
  | { readonly level: 'sequence' | 'cell' }
  | { readonly level: 'gate' | 'product'; readonly node: string };

/** The inspector's tabs. */
export const tabs = ['moment', 'change', 'units', 'equations', 'code', 'about'] as const;
export type Tab = (typeof tabs)[number];

/** A part of a sequence: its 0-based first timestep, and how many. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** What a person looks at: changed by hand, kept in the link where it says what is seen. */
export interface View {
  /** 0-based unit that numbers and sentences are about. */
  readonly unit: number;
  /** Number of units of the run. */
  readonly units: number;
  /** The lane (layer and direction) that is looked at, as a place in `Trace.lanes`. */
  readonly lane: number;
  readonly lanes: number;
  readonly depth: Depth;
  /** The node that the inspector is held at; null: it follows the stage. */
  readonly pinned: string | null;
  /** The node under the pointer, in the diagram or in a formula. */
  readonly hovered: string | null;
  /** Figures as tables. */
  readonly tables: boolean;
  /** Units that stay in sight beside the chosen one. */
  readonly kept: readonly number[];
  readonly order: UnitOrder;
  /** The part of the sequence that is drawn; null: as much as there is room for. */
  readonly span: Span | null;
  readonly tab: Tab;
}

const CELL: Depth = { level: 'cell' };

export const useView = create<View>()(() => ({
  unit: 0,
  units: 1,
  lane: 0,
  lanes: 1,
  depth: CELL,
  pinned: null,
  hovered: null,
  tables: false,
  kept: [],
  order: 'number',
  span: null,
  tab: 'moment',
}));

const { getState, setState } = useView;

/** A new run has that many units and lanes; what is looked at is brought into range, what belongs to the old run is let go. */
export function beginView(units: number, lanes: number, unit: number, lane = 0): void {
  setState({
    units,
    lanes,
    unit: inRange(unit, units),
    lane: inRange(lane, lanes),
    depth: CELL,
    pinned: null,
    hovered: null,
    kept: [],
    span: null,
  });
}

/** The same run changed: what is looked at stays where it is still there. */
export function resizeView(
  units: number,
  lanes: number,
  nodes: ReadonlyMap<string, unknown>,
): void {
  const { unit, lane, depth, pinned, kept } = getState();
  setState({
    units,
    lanes,
    unit: inRange(unit, units),
    lane: inRange(lane, lanes),
    depth: 'node' in depth && !nodes.has(depth.node) ? CELL : depth,
    pinned: pinned !== null && nodes.has(pinned) ? pinned : null,
    kept: kept.filter((one) => one < units),
    span: null,
  });
}

/** That unit (0-based), brought into range. */
export function chooseUnit(unit: number): void {
  setState({ unit: inRange(unit, getState().units) });
}

/** The unit above or below, around the ends. */
export function stepUnit(by: 1 | -1): void {
  const { unit, units } = getState();
  setState({ unit: (unit + by + units) % units });
}

/** That lane, brought into range. */
export function chooseLane(lane: number): void {
  setState({ lane: inRange(lane, getState().lanes) });
}

/** Goes to that depth; what the inspector was held at gives way to it. */
export function goTo(depth: Depth): void {
  setState({ depth, pinned: null });
}

/** One level up; false where there is none. A held inspector is let go first. */
export function goUp(): boolean {
  const { depth, pinned } = getState();
  if (pinned !== null) {
    setState({ pinned: null });
    return true;
  }
  switch (depth.level) {
    case 'product':
      setState({ depth: { level: 'gate', node: depth.node } });
      return true;
    case 'gate':
      setState({ depth: CELL });
      return true;
    case 'cell':
      setState({ depth: { level: 'sequence' } });
      return true;
    case 'sequence':
      return false;
  }
}

/** Holds the inspector at a node, or lets it go where it was held there already. */
export function togglePin(node: string): void {
  setState(({ pinned }) => ({ pinned: pinned === node ? null : node }));
}

export function unpin(): void {
  setState({ pinned: null });
}

export function hover(node: string | null): void {
  setState({ hovered: node });
}

export function toggleTables(): void {
  setState(({ tables }) => ({ tables: !tables }));
}

/** Keeps a unit in sight beside the chosen one, or lets it go. */
export function toggleKept(unit: number): void {
  setState(({ kept }) => ({
    kept: kept.includes(unit)
      ? kept.filter((one) => one !== unit)
      : [...kept, unit].sort((a, b) => a - b),
  }));
}

export function setOrder(order: UnitOrder): void {
  setState({ order });
}

export function openTab(tab: Tab): void {
  setState({ tab });
}

/** Draws that part of the sequence; null: as much as there is room for. */
export function setSpan(span: Span | null): void {
  setState({ span });
}

function inRange(index: number, count: number): number {
  return Math.min(Math.max(Math.round(index), 0), Math.max(count - 1, 0));
}
