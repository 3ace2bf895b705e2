import { strFromU8 } from 'fflate';
import { MOST_BYTES, checkTensorCount } from '../limits';
import { FileError, shown } from '../problem';
import { textOf } from './utf8';

/** One file in a ZIP archive, as the archive's directory announces it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  /** Bytes unpacked. */
  readonly size: number;
  readonly crc: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Bytes of these records without what is as long as it likes. */
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** True for bytes that begin as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The files of an archive (PKWARE's APPNOTE.TXT), without unpacking any. Throws a `FileError` where the archive is broken,
 * encrypted, packed by another method, or announces more than {@link MOST_BYTES} in all.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  checkTensorCount(count);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let k = 0; k < count; k++) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw damaged('');
    const { entry, next } = readEntry(view, bytes, at, end);
    if (names.has(entry.name)) {
      throw new FileError({ kind: 'name twice', name: shown(entry.name) });
    }
    names.add(entry.name);
    total += entry.size;
    entries.push(entry);
    at = next;
  }
  if (total > MOST_BYTES) {
    throw new FileError({ kind: 'too large', what: 'contents', bytes: total, most: MOST_BYTES });
  }
  return entries;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): { readonly entry: ZipEntry; readonly next: number } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const next =
    at + CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (next > end) throw damaged('');
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  // Bit 11: the name is UTF-8. What is not, is of the old code page, whose lower half is ASCII.
  const name = flags & 0x800 ? textOf(nameBytes) : strFromU8(nameBytes, true);
  if (name === null) throw damaged('');
  if (flags & 1 || (method !== 0 && method !== 8)) {
    throw new FileError({ kind: 'packing', name: shown(name) });
  }
  if (local + LOCAL_SIZE > bytes.length || view.getUint32(local, true) !== LOCAL)
    throw damaged(name);
  const from =
    local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packedSize > bytes.length || (method === 0 && packedSize !== size))
    throw damaged(name);
  const packed = bytes.subarray(from, from + packedSize);
  return { entry: { name, method, packed, size, crc }, next };
}

/** Where the record at the archive's end begins; a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at;
  }
  throw damaged('');
}

function damaged(name: string): FileError {
  return new FileError({ kind: 'damaged', format: 'npz', name: shown(name) });
}
