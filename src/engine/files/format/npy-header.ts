import { strFromU8, strToU8 } from 'fflate';
import { MOST_NPY_HEADER, checkHeaderSize } from '../limits';
import { FileError, shown } from '../problem';
import type { NumberType } from './numbers';

/** What the first part of an .npy file says, by NumPy's format description (numpy.lib.format). */
export interface NpyHeader {
  readonly type: NumberType;
  readonly fortran: boolean;
  readonly shape: readonly number[];
  /** Where the numbers begin, in bytes. */
  readonly from: number;
}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];

/** `<` is little-endian; NumPy writes nothing else on the machines of today. */
const TYPES: ReadonlyMap<string, NumberType> = new Map([
  ['<f2', 'F16'],
  ['<f4', 'F32'],
  ['<f8', 'F64'],
]);

/** True for bytes that begin as an .npy file does. */
export function isNpy(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, k) => bytes[k] === byte);
}

/** Reads the header of versions 1 to 3. Throws a `FileError` that says `name` where it is no header, or one of other numbers. */
export function readNpyHeader(name: string, bytes: Uint8Array): NpyHeader {
  const needed = (needs: number): void => {
    if (bytes.length < needs) {
      throw new FileError({ kind: 'cut off', format: 'npy', needs, has: bytes.length });
    }
  };
  if (!isNpy(bytes)) throw header(name, '');
  needed(12);
  const [major = 0] = bytes.subarray(6);
  if (major < 1 || major > 3) throw header(name, `version ${major}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = major === 1 ? 10 : 12;
  const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  checkHeaderSize(length, MOST_NPY_HEADER);
  needed(start + length);
  const text = strFromU8(bytes.subarray(start, start + length), true);
  return { ...parse(name, text), from: start + length };
}

/** A Python dictionary with these three entries in any order, and nothing else. */
function parse(name: string, text: string): Omit<NpyHeader, 'from'> {
  const found = new Map<string, string>();
  const pattern =
    /\s*(?:'(descr|fortran_order|shape)'|"(descr|fortran_order|shape)")\s*:\s*('[^']*'|"[^"]*"|True|False|\([\d\s,L]*\))\s*(,|(?=\}))/y;
  const inside = /^\s*\{/.exec(text);
  if (inside === null) throw header(name, '');
  pattern.lastIndex = inside[0].length;
  for (;;) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) {
      if (!/^\s*\}\s*$/.test(text.slice(at))) throw otherHeader(name, text);
      break;
    }
    const [, single, double, value = ''] = match;
    const key = single ?? double ?? '';
    if (found.has(key)) throw header(name, key);
    found.set(key, value);
  }
  return {
    type: typeFrom(name, found.get('descr')),
    fortran: fortranFrom(name, found.get('fortran_order')),
    shape: shapeFrom(name, found.get('shape')),
  };
}

function typeFrom(name: string, value: string | undefined): NumberType {
  if (value === undefined || !/^['"]/.test(value)) throw header(name, 'descr');
  const found = value.slice(1, -1);
  const type = TYPES.get(found);
  if (type === undefined) {
    throw new FileError({ kind: 'number type', name: shown(name), found: shown(found) });
  }
  return type;
}

function fortranFrom(name: string, value: string | undefined): boolean {
  if (value !== 'True' && value !== 'False') throw header(name, 'fortran_order');
  return value === 'True';
}

/** `()`, `(3,)`, `(3, 4)`; the L of a Python 2 number is passed over. */
function shapeFrom(name: string, value: string | undefined): readonly number[] {
  const match = /^\(\s*((?:\d+L?\s*,\s*)*)(\d+L?)?\s*\)$/.exec(value ?? '');
  const [, first = '', last] = match ?? [];
  // One number in brackets is a number to Python, not a shape.
  if (match === null || (first === '' && last !== undefined)) throw header(name, 'shape');
  const shape = `${first}${last ?? ''}`
    .split(',')
    .filter((size) => size.trim() !== '')
    .map((size) => parseInt(size, 10));
  if (!shape.every(Number.isSafeInteger)) throw header(name, 'shape');
  return shape;
}

/** A `descr` that is a list belongs to a table of several types; anything else is no header. */
function otherHeader(name: string, text: string): FileError {
  return /['"]descr['"]\s*:\s*\[/.test(text)
    ? new FileError({ kind: 'number type', name: shown(name), found: 'structured' })
    : header(name, '');
}

function header(name: string, where: string): FileError {
  const path = [name, where].filter((part) => part !== '').join(': ');
  return new FileError({ kind: 'header', format: 'npy', where: shown(path) });
}

/** The header of numbers in C order, padded so that the numbers begin at a multiple of 64 bytes. */
export function npyHeader(type: 'F32' | 'F64', shape: readonly number[]): Uint8Array {
  const sizes = shape.length === 1 ? `${shape.join()},` : shape.join(', ');
  const text = `{'descr': '${type === 'F32' ? '<f4' : '<f8'}', 'fortran_order': False, 'shape': (${sizes}), }`;
  const length = Math.ceil((10 + text.length + 1) / 64) * 64 - 10;
  const bytes = strToU8(`\0\0\0\0\0\0\x01\0\0\0${text.padEnd(length - 1)}\n`, true);
  bytes.set(MAGIC);
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(8, length, true);
  return bytes;
}
