import type { Kernels } from '../kernels/kernels';
import type { Model } from '../model';
import type { Arena } from './arena';
import { padded, type Block } from './block';
import type { Constants, ParameterPlace } from './lane-memory';
import type { Below } from './layer-input';

/** The dense read-out: logits = W_y @ h + b_y, on the last step (of each direction) or on every step. */
export interface Head {
  readonly logits: Block;
  readonly gradient: Block;
  /** Rows of logits: B, or T × B. */
  readonly rows: number;
  readonly pack: (kernels: Kernels) => void;
  readonly forward: (kernels: Kernels) => void;
  /** Leaves the gradient of h where the head read it. */
  readonly backward: (kernels: Kernels) => void;
}

export function createHead(
  { hiddenSize, readout }: Model,
  { steps, batch }: { readonly steps: number; readonly batch: number },
  top: readonly Below[],
  parameters: ReadonlyMap<string, ParameterPlace>,
  { zeros, ones }: Constants,
  arena: Arena,
): Head {
  const matrix = parameters.get('W_y');
  const bias = parameters.get('b_y');
  if (readout === null || matrix === undefined || bias === undefined) {
    throw new Error('What is trained needs a read-out.');
  }
  const isLast = readout.on === 'last';
  const rows = isLast ? batch : steps * batch;
  const outputs = padded(readout.size);
  const features = hiddenSize * top.length;
  const logits = arena.takeRows(readout.size, batch, isLast ? 1 : steps);
  const gradient = arena.takeRows(readout.size, batch, isLast ? 1 : steps);
  const directions = top.map((direction, place) => {
    // Forward the lane ends at the last timestep, backward at the first.
    const timestep = isLast && place === 0 ? steps - 1 : 0;
    const shifted = ({ at, row, step }: Block): Block => ({ at: at + timestep * step, row, step });
    return {
      value: shifted(direction.value),
      gradient: shifted(direction.gradient),
      column: place * hiddenSize,
      forward: arena.take(hiddenSize * outputs),
      back: arena.take(padded(hiddenSize) * outputs),
    };
  });
  const { size } = readout;
  return {
    logits,
    gradient,
    rows,
    pack: (kernels) => {
      for (const { column, forward, back } of directions) {
        const from = matrix.value + column;
        kernels.pack(forward, outputs, 0, from, features, size, hiddenSize);
        kernels.packBack(back, outputs, 0, from, features, size, hiddenSize);
      }
    },
    forward: (kernels) => {
      let [at, row] = [bias.value, 0];
      for (const { value, forward } of directions) {
        const { at: c, row: cRow } = logits;
        kernels.product(c, cRow, at, row, value.at, value.row, forward, rows, hiddenSize, outputs);
        [at, row] = [c, cRow];
      }
    },
    backward: (kernels) => {
      const { at: d, row: dRow } = gradient;
      kernels.columnSums(bias.gradient, d, dRow, ones.at, 0, rows, size);
      for (const { value, gradient: h, column, back } of directions) {
        const to = matrix.gradient + column;
        kernels.outerProducts(to, features, d, dRow, value.at, value.row, rows, size, hiddenSize);
        const width = padded(hiddenSize);
        kernels.product(h.at, h.row, zeros.at, 0, d, dRow, back, rows, outputs, width);
      }
    },
  };
}
