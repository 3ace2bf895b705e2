import type { Trace } from '../../../engine/model';
import type { Run } from '../../../stores/run';

/** An entry of a parameter, row-major. */
export interface WeightPlace {
  readonly parameter: string;
  readonly index: number;
}

/** What a figure of a learned layer is given, and whom it tells of changes. */
export interface LayerFigureProps {
  readonly run: Run;
  /** A node that the diagram draws as a layer. */
  readonly node: string;
  /** 0-based, as is the stage. */
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
  /** CSS pixels that there is room for; what needs more scrolls. */
  readonly width: number;
  readonly height: number;
  /** What differs from the preset, `<parameter> <index>`. */
  readonly edited: ReadonlySet<string>;
  /** The run before an edit, which stays as a ghost. */
  readonly before?: Trace | null;
  /** A cell was pressed; its unit is chosen already. */
  readonly onChoose?: ((place: WeightPlace) => void) | undefined;
  /** `drag`: a hand is still moving; `done`: one step to be undone. */
  readonly onEdit: (place: WeightPlace, value: number, phase: 'drag' | 'done') => void;
  readonly onReset: (place: WeightPlace) => void;
}

/** By how much one press of a key changes a weight. */
export const KEY_STEP = 0.1;

/** The key of a place in a set of edited ones. */
export function keyOf({ parameter, index }: WeightPlace): string {
  return `${parameter} ${index}`;
}

/** A weight after a step, without the dust of binary fractions. */
export function stepped(value: number, by: number): number {
  return Number((value + by).toFixed(6));
}
