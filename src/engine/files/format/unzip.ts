import { Inflate } from 'fflate';
import { FileError, shown } from '../problem';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** Bytes unpacked at a time: a bomb grows by a thousand times this before it is noticed, and no more. */
const CHUNK = 2 ** 13;

/** The bytes of one file of an archive. Throws a `FileError` where they are not what the directory announced. */
export function unzip(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new FileError({ kind: 'damaged', format: 'npz', name: shown(entry.name) });
  }
  return bytes;
}

/** null where it is not deflated, or holds more than it says. */
function inflate({ packed, size }: ZipEntry): Uint8Array | null {
  // Deflate makes at most 1032 bytes of one: what is announced beyond that need not be made room for.
  if (size > packed.length * 1032) return null;
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && filled <= size; at += CHUNK) {
      inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    // Of the library, or of `set`, where more comes out than was announced.
    return null;
  }
  return filled === size ? bytes : null;
}
