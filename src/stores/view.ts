import { create } from 'zustand';

/** What a person looks at: changed by hand, kept in the link where it says what is seen. */
export interface View {
  /** 0-based unit that numbers and sentences are about. */
  readonly unit: number;
  /** Number of units of the run. */
  readonly units: number;
  /** The node that the inspector is held at; null: it follows the stage. */
  readonly pinned: string | null;
  /** The node under the pointer, in the diagram or in a formula. */
  readonly hovered: string | null;
  /** Figures as tables. */
  readonly tables: boolean;
}

export const useView = create<View>()(() => ({
  unit: 0,
  units: 1,
  pinned: null,
  hovered: null,
  tables: false,
}));

const { getState, setState } = useView;

/** A new run has that many units; the chosen one is brought into range, a pin of the old run is let go. */
export function beginView(units: number, unit: number): void {
  setState({ units, unit: inRange(unit, units), pinned: null, hovered: null });
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

function inRange(unit: number, units: number): number {
  return Math.min(Math.max(Math.round(unit), 0), units - 1);
}
