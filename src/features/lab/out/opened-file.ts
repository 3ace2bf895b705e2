import { CellTooLarge } from '../../../cells/own-cell';
import { cells } from '../../../cells/catalogue';
import { MOST_BYTES } from '../../../engine/files/limits';
import { networkIn, type ReadNetwork } from '../../../engine/files/model/read-network';
import { pytorchPrefixes } from '../../../engine/files/model/pytorch-names';
import { FileError } from '../../../engine/files/problem';
import { isRun } from '../../../engine/files/run/read-run';
import { readTensorFile, type TensorFile } from '../../../engine/files/tensor-file';
import { EquationError } from '../../../engine/language/error';
import { headsIn, withHead, type Head } from '../../../tasks/kept/heads';
import { MOST_INPUTS, MOST_UNITS } from '../../../tasks/kept/kept-of-network';
import { checkRun, type CheckedRun } from './check-run';
import type { RunContent } from './run-content';
import { runFromFile } from './run-from-file';
import { ContentError, type Trouble } from './trouble';

/** A file that was read and found whole. */
export type OpenedFile =
  | {
      readonly kind: 'run';
      readonly name: string;
      readonly content: RunContent;
      readonly checked: CheckedRun;
    }
  | {
      readonly kind: 'model';
      readonly name: string;
      readonly file: TensorFile;
      /** What the names of each recurrent network in it begin with; none or one where nothing has to be chosen. */
      readonly prefixes: readonly string[];
    };

/** Reads a file, by its content and not by its name. Throws for what cannot be opened: {@link troubleOf} says why. */
export async function openFile(file: File): Promise<OpenedFile> {
  const { name, size } = file;
  // Before it is read: a file may be larger than memory.
  if (size > MOST_BYTES) {
    throw new FileError({ kind: 'too large', what: 'file', bytes: size, most: MOST_BYTES });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isRun(bytes)) {
    const content = runFromFile(bytes);
    return { kind: 'run', name, content, checked: await checkRun(content) };
  }
  const read = readTensorFile(bytes);
  const prefixes = pytorchPrefixes(read.tensors);
  networkAs(read, prefixes[0] ?? null, undefined);
  return { kind: 'model', name, file: read, prefixes };
}

/** A network out of a file of tensors, and the layers that could read it out. */
export interface FoundNetwork {
  readonly network: ReadNetwork;
  readonly heads: readonly Head[];
  /** The one that reads it out; null for none. */
  readonly head: Head | null;
}

/** The network with that prefix (null: the only one), read out by that matrix (null: by none; absent: by what looks like it). Throws as {@link openFile}. */
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

/** Why a file could not be opened. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof FileError) return error.problem;
  if (error instanceof ContentError) return error.trouble;
  if (error instanceof EquationError || error instanceof CellTooLarge) {
    return { kind: 'settings', path: `settings.own.equations: ${error.message}` };
  }
  return { kind: 'unreadable' };
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
