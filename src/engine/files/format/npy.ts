import { checkFileSize } from '../limits';
import { checkLength, type FileTensor } from '../tensors';
import { npyHeader, readNpyHeader } from './npy-header';
import { BYTES_EACH, bytesOf, numbersFrom, typeOf } from './numbers';

/**
 * The numbers of one .npy file: <f2, <f4 or <f8, in C or Fortran order. Throws a `FileError` for anything else, with `name` in it.
 */
export function readNpy(name: string, bytes: Uint8Array): FileTensor {
  checkFileSize(bytes);
  const { type, fortran, shape, from } = readNpyHeader(name, bytes);
  checkLength(name, shape, BYTES_EACH[type], bytes.length - from);
  const data = numbersFrom(bytes.subarray(from), type);
  return { shape, data: fortran ? rowMajor(data, shape) : data };
}

/** An .npy file (version 1, C order) of these numbers in their own precision. */
export function writeNpy({ shape, data }: FileTensor): Uint8Array {
  const header = npyHeader(typeOf(data), shape);
  const bytes = new Uint8Array(header.length + data.byteLength);
  bytes.set(header);
  bytes.set(bytesOf(data), header.length);
  return bytes;
}

/** Numbers whose first axis is the fastest, with the last one fastest. */
function rowMajor<T extends Float32Array | Float64Array>(data: T, shape: readonly number[]): T {
  const turned = data.slice() as T;
  const place = shape.map(() => 0);
  for (let from = 0; from < data.length; from++) {
    const to = place.reduce((index, at, axis) => index * (shape[axis] ?? 1) + at, 0);
    turned[to] = data[from] ?? NaN;
    let axis = 0;
    while (axis < shape.length) {
      const next = (place[axis] ?? 0) + 1;
      place[axis] = next < (shape[axis] ?? 1) ? next : 0;
      if (place[axis] !== 0) break;
      axis++;
    }
  }
  return turned;
}
