import type { Kernels } from '../kernels/kernels';
import type { Arena } from './arena';
import { fromColumn, padded, type Block } from './block';
import { operandAt } from './places';

/** What a layer above the first reads: the h of the layer below, all directions side by side, with some entries dropped. */
export interface LayerInput {
  readonly value: Block;
  readonly gradient: Block;
  /** `seed`: of the dropout of this update; null leaves everything in. */
  readonly forward: (kernels: Kernels, seed: number | null) => void;
  readonly backward: (kernels: Kernels) => void;
}

/** The h of one direction of the layer below, and its gradient, at every timestep. */
export interface Below {
  readonly value: Block;
  readonly gradient: Block;
}

/** `dropout`: the share of entries that an update leaves out; what stays is scaled up by 1 / (1 − dropout). */
export function layerInput(
  below: readonly Below[],
  {
    hidden,
    steps,
    batch,
    dropout,
  }: { hidden: number; steps: number; batch: number; dropout: number },
  arena: Arena,
  zeros: Block,
): LayerInput {
  const [only] = below;
  if (below.length === 1 && only !== undefined && dropout === 0) {
    const nothing = (): void => undefined;
    return { ...only, forward: nothing, backward: nothing };
  }
  const rows = steps * batch;
  const width = hidden * below.length;
  const value = arena.takeRows(width, batch, steps);
  const gradient = arena.takeRows(width, batch, steps);
  const kept = arena.takeRows(dropout === 0 ? 0 : width, batch, steps);
  let isDropped = false;

  /** x = x · what is kept */
  const drop = (kernels: Kernels, { at, row }: Block): void => {
    kernels.multiply(at, row, at, row, kept.at, kept.row, rows, padded(width));
  };
  return {
    value,
    gradient,
    forward: (kernels, seed) => {
      below.forEach((direction, place) => {
        const to = fromColumn(value, place * hidden);
        kernels.copy(...operandAt(to, 0), ...operandAt(direction.value, 0), rows, hidden);
      });
      isDropped = dropout > 0 && seed !== null;
      if (!isDropped || seed === null) return;
      const threshold = Math.floor(dropout * 2 ** 32);
      kernels.dropout(kept.at, rows * kept.row, seed, threshold | 0, 1 / (1 - dropout));
      drop(kernels, value);
    },
    backward: (kernels) => {
      if (isDropped) drop(kernels, gradient);
      below.forEach((direction, place) => {
        const from = operandAt(fromColumn(gradient, place * hidden), 0);
        const to = operandAt(direction.gradient, 0);
        kernels.add(...to, ...operandAt(zeros, 0), ...from, rows, hidden);
      });
    },
  };
}
