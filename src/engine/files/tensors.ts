import { MOST_AXES } from './limits';
import { FileError, shown } from './problem';

/** Numbers as a file holds them: row-major, in the file's own precision (what was shorter than float32 is float32). */
export interface FileTensor {
  readonly shape: readonly number[];
  readonly data: Float32Array | Float64Array;
}

/** By name, in the order of the file. */
export type FileTensors = ReadonlyMap<string, FileTensor>;

/** The number of entries of a shape: 1 for a scalar. */
function entriesOfShape(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Throws a `FileError` where a tensor has too many axes, or another number of bytes than its shape asks for. */
export function checkLength(
  name: string,
  shape: readonly number[],
  bytesEach: number,
  has: number,
): void {
  if (shape.length > MOST_AXES) {
    throw new FileError({ kind: 'too many', what: 'axes', count: shape.length, most: MOST_AXES });
  }
  const needs = entriesOfShape(shape) * bytesEach;
  if (needs !== has) {
    throw new FileError({ kind: 'length', name: shown(name), shape, needs, has });
  }
}
