import type { Model } from '../../model';
import { FileError, shown } from '../problem';
import type { FileTensor } from '../tensors';
import type { FileCell } from './network';

/** A weight of a dense layer as PyTorch has it (outputs × inputs), and its bias. */
export interface Dense {
  /** The layer's own name, without what stands before it. */
  readonly name: string;
  readonly weight: FileTensor;
  readonly bias: FileTensor | null;
  /** Names of the two in the file. */
  readonly names: readonly string[];
}

/** A two-dimensional tensor that may be the table of an embedding. */
export interface Table {
  readonly name: string;
  readonly tensor: FileTensor;
}

/** A recurrent network as a file has it, told apart from what else is in there. */
export interface Found {
  readonly cell: FileCell;
  /** Without read-out. */
  readonly model: Model;
  readonly lanes: readonly ReadonlyMap<string, Float64Array>[];
  readonly tables: readonly Table[];
  readonly dense: readonly Dense[];
  /** Names of all that is neither of the network nor a table nor dense. */
  readonly strangers: readonly string[];
}

/** Layers that a model here can have. */
const MOST_LAYERS = 3;

/** The number of layers as a model has it. Throws a `FileError` for more than there is room for. */
export function layersOf(count: number): Model['layers'] {
  if (count === 1 || count === 2 || count === 3) return count;
  throw new FileError({ kind: 'layers', count, most: MOST_LAYERS });
}

/** Throws a `FileError` where a tensor does not have that shape; null stands for any size of at least 1. */
export function checkShape(
  name: string,
  { shape }: FileTensor,
  needs: readonly (number | null)[],
): void {
  const fits =
    shape.length === needs.length &&
    shape.every((size, axis) => size > 0 && (needs[axis] ?? size) === size);
  if (!fits) throw new FileError({ kind: 'shape', name: shown(name), found: shape, needs });
}

/** Throws a `FileError` where a number is NaN or infinite. */
export function checkFinite(name: string, { data }: FileTensor): void {
  const index = data.findIndex((value) => !Number.isFinite(value));
  if (index >= 0) throw new FileError({ kind: 'not finite', name: shown(name), index });
}

/** A matrix with rows for columns. */
export function transposed({ shape: [rows = 0, columns = 0], data }: FileTensor): FileTensor {
  const turned = new Float64Array(data.length);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) turned[c * rows + r] = data[r * columns + c] ?? NaN;
  }
  return { shape: [columns, rows], data: turned };
}
