import { FileError } from '../problem';
import type { FileTensors } from '../tensors';
import type { Dense, Table } from './found';
import { denseOf, type KerasArray, type KerasArrays, type KerasLayer } from './keras-arrays';

const NUMBERED = /^arr_(\d{1,4})$/;

/** True where arrays have no names but those that `numpy.savez` gives. */
export function isNumbered(tensors: FileTensors): boolean {
  return tensors.size > 0 && [...tensors.keys()].every((name) => NUMBERED.test(name));
}

/**
 * The arrays of Keras's `get_weights()` in their order, told by their shapes: a table of an embedding, three arrays for each recurrent
 * layer (in both directions: three for each), two for each dense one. Throws a `FileError` where two directions cannot be told from
 * two layers.
 */
export function numberedArrays(tensors: FileTensors): KerasArrays {
  const arrays = [...tensors]
    .map(([name, tensor]): KerasArray => ({ name, tensor }))
    .sort((a, b) => numberOf(a) - numberOf(b));
  const layers: KerasLayer[] = [];
  const tables: Table[] = [];
  const dense: Dense[] = [];
  const strangers: string[] = [];
  for (let at = 0; at < arrays.length; at++) {
    const [first, second, third] = arrays.slice(at);
    if (first === undefined) break;
    if (second !== undefined && third !== undefined && areOneLayer(first, second, third)) {
      layers.push({ kernel: first, recurrent: second, bias: third });
      at += 2;
    } else if (second !== undefined && areDense(first, second)) {
      dense.push(denseOf('dense', first, second));
      at += 1;
    } else if (first.tensor.shape.length === 2) {
      tables.push(first);
    } else {
      strangers.push(first.name);
    }
  }
  const both = isBothWays(layers, dense);
  return {
    forward: layers.filter((_, k) => !both || k % 2 === 0),
    backward: layers.filter((_, k) => both && k % 2 === 1),
    tables,
    dense,
    strangers,
  };
}

function numberOf({ name }: KerasArray): number {
  return Number(NUMBERED.exec(name)?.[1]);
}

/** kernel (X × G), recurrent kernel (H × G), bias (G), where G is 1, 3 or 4 times H; of a GRU also bias (2 × G). */
function areOneLayer(kernel: KerasArray, recurrent: KerasArray, bias: KerasArray): boolean {
  const [hidden = 0, columns = 0] = recurrent.tensor.shape;
  const gates = columns / hidden;
  const { shape } = bias.tensor;
  return (
    kernel.tensor.shape.length === 2 &&
    recurrent.tensor.shape.length === 2 &&
    kernel.tensor.shape[1] === columns &&
    (gates === 1 || gates === 3 || gates === 4) &&
    (shape.join() === `${columns}` || (gates === 3 && shape.join() === `2,${columns}`))
  );
}

function areDense(kernel: KerasArray, bias: KerasArray): boolean {
  const [, outputs] = kernel.tensor.shape;
  return kernel.tensor.shape.length === 2 && bias.tensor.shape.join() === `${outputs}`;
}

/** True where the layers are pairs of directions. */
function isBothWays(layers: readonly KerasLayer[], dense: readonly Dense[]): boolean {
  const input = (k: number): number => layers[k]?.kernel.tensor.shape[0] ?? NaN;
  const hidden = (k: number): number => layers[k]?.recurrent.tensor.shape[0] ?? NaN;
  const stacked = layers.every((_, k) => k === 0 || input(k) === hidden(k - 1));
  const paired =
    layers.length > 0 &&
    layers.length % 2 === 0 &&
    layers.every((_, k) =>
      k % 2 === 1
        ? input(k) === input(k - 1) && hidden(k) === hidden(k - 1)
        : k === 0 || input(k) === 2 * hidden(k - 1),
    );
  if (!stacked || !paired) return paired;
  const last = hidden(layers.length - 1);
  const reads = (width: number): boolean => dense.some(({ weight }) => weight.shape[1] === width);
  if (reads(last) === reads(2 * last)) throw new FileError({ kind: 'order unclear' });
  return reads(2 * last);
}
