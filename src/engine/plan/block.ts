import type { Kernels } from '../kernels/kernels';

/** Where a value stands in the memory of a plan, in floats. Row b of timestep t begins at `at + t * step + b * row`. */
export interface Block {
  readonly at: number;
  /** From one batch row to the next; 0 where one row stands for all. */
  readonly row: number;
  /** From one timestep to the next; 0 where one timestep's memory serves for all. */
  readonly step: number;
}

/** One thing to do, at a timestep where it belongs to one. */
export type Call = (kernels: Kernels, timestep: number) => void;

/** The next multiple of four: what a row is padded to. */
export function padded(entries: number): number {
  return Math.ceil(entries / 4) * 4;
}

/** The part of a block from a column on. */
export function fromColumn({ at, row, step }: Block, column: number): Block {
  return { at: at + column, row, step };
}
