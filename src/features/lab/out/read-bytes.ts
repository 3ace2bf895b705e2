import { pytorchPrefixes } from '../../../engine/files/model/pytorch-names';
import { isRun } from '../../../engine/files/run/read-run';
import { readTensorFile, type TensorFile } from '../../../engine/files/tensor-file';
import { checkRun } from './check-run';
import type { RunContent } from './run-content';
import { runFromFile } from './run-from-file';

/** What is in a file, found whole. */
export type ReadFile =
  | { readonly kind: 'run'; readonly content: RunContent }
  | {
      readonly kind: 'model';
      readonly file: TensorFile;
      /** What the names of each recurrent network in it begin with; none or one where nothing has to be chosen. */
      readonly prefixes: readonly string[];
    };

/** Reads a file, by its content and not by its name. Throws for what cannot be opened: `troubleOf` says why. */
export async function readBytes(bytes: Uint8Array): Promise<ReadFile> {
  if (isRun(bytes)) {
    const content = runFromFile(bytes);
    await checkRun(content);
    return { kind: 'run', content };
  }
  const file = readTensorFile(bytes);
  const prefixes = pytorchPrefixes(file.tensors);
  const { networkAs } = await import('./found-network');
  networkAs(file, prefixes[0] ?? null, undefined);
  return { kind: 'model', file, prefixes };
}
