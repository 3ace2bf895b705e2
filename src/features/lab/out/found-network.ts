import { cells } from '../../../cells/catalogue';
import { networkIn, type ReadNetwork } from '../../../engine/files/model/read-network';
import type { TensorFile } from '../../../engine/files/tensor-file';
import { headsIn, withHead, type Head } from '../../../tasks/kept/heads';
import { MOST_INPUTS, MOST_UNITS } from '../../../tasks/kept/kept-of-network';
import { ContentError } from './trouble';

/** A network out of a file of tensors, and the layers that could read it out. */
export interface FoundNetwork {
  readonly network: ReadNetwork;
  readonly heads: readonly Head[];
  /** The one that reads it out; null for none. */
  readonly head: Head | null;
}

/** The network with that prefix (null: the only one), read out by that matrix (null: by none; absent: by what looks like it). Throws a `FileError` where there is none, a {@link ContentError} where it is too large to show. */
export function networkAs(
  { tensors, metadata }: TensorFile,
  prefix: string | null,
  matrix: string | null | undefined,
): FoundNetwork {
  const options = prefix === null ? {} : { prefix };
  const usual = networkIn({ tensors, metadata }, cells, options);
  checkRoom(usual);
  const heads = headsIn(tensors, usual.model);
  const { readout } = usual.model;
  const found =
    readout === null ? undefined : heads.find((head) => !usual.unused.includes(head.matrix));
  if (matrix === undefined) return { network: usual, heads, head: found ?? null };
  const head = heads.find((one) => one.matrix === matrix) ?? null;
  const only = withHead(tensors, heads, head);
  return { network: networkIn({ tensors: only, metadata }, cells, options), heads, head };
}

function checkRoom({ model: { hiddenSize, inputSize } }: ReadNetwork): void {
  const limits = [
    ['units', hiddenSize, MOST_UNITS],
    ['inputs', inputSize, MOST_INPUTS],
  ] as const;
  for (const [what, has, most] of limits) {
    if (has > most) throw new ContentError({ kind: 'too large to show', what, has, most });
  }
}
