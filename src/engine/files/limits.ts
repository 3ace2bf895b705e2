import { FileError } from './problem';

/** Bytes of a file, and of what is packed in one. */
export const MOST_BYTES = 64 * 2 ** 20;

/** Bytes of the part that says what a file holds: of a safetensors file; of an .npy file, where it is NumPy's own limit. */
export const MOST_HEADER = 2 ** 20;
export const MOST_NPY_HEADER = 10_000;

/** Tensors in a file, and axes of a tensor. */
export const MOST_TENSORS = 1000;
export const MOST_AXES = 8;

/** Throws a `FileError` for a file that is empty or larger than is read. */
export function checkFileSize({ length }: Uint8Array): void {
  if (length === 0) throw new FileError({ kind: 'empty' });
  if (length > MOST_BYTES) {
    throw new FileError({ kind: 'too large', what: 'file', bytes: length, most: MOST_BYTES });
  }
}

/** Throws a `FileError` for a header larger than is read. */
export function checkHeaderSize(bytes: number, most: number): void {
  if (bytes > most) {
    throw new FileError({ kind: 'too large', what: 'header', bytes, most });
  }
}

/** Throws a `FileError` for more tensors than are read. */
export function checkTensorCount(count: number): void {
  if (count > MOST_TENSORS) {
    throw new FileError({ kind: 'too many', what: 'tensors', count, most: MOST_TENSORS });
  }
}
