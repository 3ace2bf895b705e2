import type { Block, Call } from './block';
import type { Constants } from './lane-memory';
import type { When } from './lower';

/** An operand of a kernel at a timestep: where it begins, and how far its rows lie apart. */
export type Operand = readonly [at: number, row: number];

export function operandAt({ at, row, step }: Block, timestep: number): Operand {
  return [at + timestep * step, row];
}

/** The rows that one call goes through. What is given is done for all timesteps at once, as of timestep 0. */
export function rowsOf(when: When, steps: number, batch: number): number {
  switch (when) {
    case 'constant':
      return 1;
    case 'given':
      return steps * batch;
    case 'recurrent':
      return batch;
  }
}

/** y = s + x */
export function added(y: Block, s: Block, x: Block, rows: number, n: number): Call {
  return (kernels, t) => {
    kernels.add(...operandAt(y, t), ...operandAt(s, t), ...operandAt(x, t), rows, n);
  };
}

/** y = x */
export function copied(y: Block, x: Block, { zeros }: Constants, rows: number, n: number): Call {
  return added(y, zeros, x, rows, n);
}
