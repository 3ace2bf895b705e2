import type { Operation } from '../graph';

/** A node's entries in memory: entry k of row r (one timestep of one batch row) is `data[r * stride + k]`. */
export interface Block {
  readonly data: Float64Array;
  readonly size: number;
  /** `size`, or 0 for what is the same in every row: parameters and numbers. */
  readonly stride: number;
}

/** A block with the gradient of the loss, in the same layout. Where the stride is 0 it is summed over the rows. */
export interface Differentiated extends Block {
  readonly gradient: Float64Array;
}

/** Computes one row. */
export type Kernel = (row: number) => void;

/** What an operation does to numbers. Both functions bind a kernel to memory; the kernels allocate nothing. */
export interface Operator {
  /** Writes the result's row from the operands' rows. */
  readonly forward: (result: Block, operands: readonly Block[]) => Kernel;
  /** Adds to the operands' gradients what the result's finished gradient passes on to them. */
  readonly backward: (result: Differentiated, operands: readonly Differentiated[]) => Kernel;
}

/** The operations that compute; the others stand for values that are given. */
export type Computed = Exclude<Operation, 'input' | 'previous' | 'parameter' | 'number'>;

/** The operand at that place. Throws where there is none: a graph of ours that does not fit its operation. */
export function operandAt<B extends Block>(operands: readonly B[], place: number): B {
  const operand = operands[place];
  if (operand === undefined) throw new Error(`An operation lacks its operand number ${place + 1}.`);
  return operand;
}
