import { zipSync, type Zippable } from 'fflate';
import { checkFileSize } from '../limits';
import { FileError, shown } from '../problem';
import type { FileTensor, FileTensors } from '../tensors';
import { readNpy, writeNpy } from './npy';
import { unzip } from './unzip';
import { zipEntries } from './zip-directory';

const ENDING = '.npy';

/** The arrays of NumPy's .npz, stored or deflated, by name. Throws a `FileError` for anything else. */
export function readNpz(bytes: Uint8Array): FileTensors {
  checkFileSize(bytes);
  const entries = zipEntries(bytes);
  const stranger = entries.find(({ name }) => !name.endsWith(ENDING));
  if (stranger !== undefined) {
    throw new FileError({ kind: 'header', format: 'npz', where: shown(stranger.name) });
  }
  return new Map(
    entries.map((entry): [string, FileTensor] => {
      const name = entry.name.slice(0, -ENDING.length);
      return [name, readNpy(name, unzip(entry))];
    }),
  );
}

/** An .npz of these arrays, stored as `numpy.savez` does. The same numbers give the same bytes. */
export function writeNpz(tensors: FileTensors): Uint8Array {
  const files = [...tensors].map(([name, tensor]) => [`${name}${ENDING}`, writeNpy(tensor)]);
  // The earliest time that the format knows.
  return zipSync(Object.fromEntries(files) as Zippable, { level: 0, mtime: new Date(1980, 0, 1) });
}
