import type { Cell } from '../../../engine/cell';
import { MOST_BYTES } from '../../../engine/files/limits';
import { FileError } from '../../../engine/files/problem';
import type { LabTask } from '../../../tasks/lab/task';
import { loadRun } from '../../../trainer/load-run';
import type { ReadFile } from './read-bytes';

/** A file that was read and found whole. */
export type OpenedFile =
  | (Extract<ReadFile, { readonly kind: 'model' }> & { readonly name: string })
  | (Extract<ReadFile, { readonly kind: 'run' }> & {
      readonly name: string;
      readonly task: LabTask;
      readonly cell: Cell;
    });

/** Opens a file, whose bytes `read` reads. Rejects for what cannot be opened: `troubleOf` says why. */
export async function openFile(
  file: File,
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<ReadFile>,
): Promise<OpenedFile> {
  const { name, size } = file;
  // Before it is read: a file may be larger than memory.
  if (size > MOST_BYTES) {
    throw new FileError({ kind: 'too large', what: 'file', bytes: size, most: MOST_BYTES });
  }
  const found = await read(new Uint8Array(await file.arrayBuffer()));
  if (found.kind === 'model') return { ...found, name };
  const { settings, own } = found.content;
  return { ...found, name, ...(await loadRun(settings, own)) };
}
