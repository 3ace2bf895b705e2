import type { FlowBands } from './flow';

/** What one timestep adds, above the sequence and in the stack. */
export interface Band {
  /** 0-based. */
  readonly timestep: number;
  /** Share of the largest band, in [−1, 1]: a bar up or down from the middle line. */
  readonly share: number;
  /** From where to where it reaches in the stack, as shares of its width in [0, 1]; a negative band leads back. */
  readonly from: number;
  readonly to: number;
}

export interface PlacedBands {
  readonly hue: FlowBands['hue'];
  /** In the order in which the backward pass comes to them. */
  readonly bands: readonly Band[];
  /** Where the stack begins and where it ends when all timesteps are added: the norm of the gradient. */
  readonly zero: number;
  readonly end: number;
}

/** Stacks bands from the loss on: the last timestep first, or the first where the lane is mirrored. */
export function stackBands({ hue, along }: FlowBands, mirrored: boolean): PlacedBands {
  const steps = along.length;
  const sums = [0];
  let largest = 0;
  const inOrder = Array.from({ length: steps }, (_, k) => (mirrored ? k : steps - 1 - k));
  for (const t of inOrder) {
    const value = finite(along[t]);
    sums.push((sums.at(-1) ?? 0) + value);
    largest = Math.max(largest, Math.abs(value));
  }
  const least = Math.min(...sums);
  const span = Math.max(...sums) - least;
  const place = (sum: number | undefined): number => (span === 0 ? 0 : ((sum ?? 0) - least) / span);
  return {
    hue,
    bands: inOrder.map((timestep, k) => ({
      timestep,
      share: largest === 0 ? 0 : finite(along[timestep]) / largest,
      from: place(sums[k]),
      to: place(sums[k + 1]),
    })),
    zero: place(0),
    end: place(sums.at(-1)),
  };
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}
