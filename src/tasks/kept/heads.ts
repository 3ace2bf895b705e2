import { hasKerasNames } from '../../engine/files/model/keras-arrays';
import { isNumbered } from '../../engine/files/model/keras-order';
import type { FileTensors } from '../../engine/files/tensors';
import type { Model } from '../../engine/model';

/** Layers in a file that could read a network out, by the name of their matrix. */
export interface Head {
  readonly matrix: string;
  /** null where it has none. */
  readonly bias: string | null;
}

const RECURRENT = /(weight|bias)_(ih|hh|hr)|recurrent_kernel/;

/** Every matrix that h (`hidden` × `directions` numbers) fits into, whatever its name; those of the network itself are none. */
export function headsIn(
  tensors: FileTensors,
  { hiddenSize, directions }: Pick<Model, 'hiddenSize' | 'directions'>,
): readonly Head[] {
  const width = hiddenSize * directions;
  const names = [...tensors.keys()];
  const isKeras = hasKerasNames(tensors) || isNumbered(tensors);
  return names.flatMap((matrix): Head[] => {
    const shape = tensors.get(matrix)?.shape ?? [];
    const [inputs, outputs] = isKeras ? shape : [shape[1], shape[0]];
    if (shape.length !== 2 || inputs !== width || RECURRENT.test(matrix)) return [];
    const bias = biasOf(matrix, names);
    const size = tensors.get(bias ?? '')?.shape;
    const fits = size?.length === 1 && size[0] === outputs;
    if (isKeras) return fits && !isRecurrent(matrix, names, tensors) ? [{ matrix, bias }] : [];
    return matrix.endsWith('weight') ? [{ matrix, bias: fits ? bias : null }] : [];
  });
}

/** The tensors with no other head than that one; null: with none at all. */
export function withHead(
  tensors: FileTensors,
  heads: readonly Head[],
  chosen: Head | null,
): FileTensors {
  const others = heads.filter(({ matrix }) => matrix !== chosen?.matrix);
  const left = new Set(others.flatMap(({ matrix, bias }) => [matrix, bias ?? matrix]));
  return new Map([...tensors].filter(([name]) => !left.has(name)));
}

function biasOf(matrix: string, names: readonly string[]): string | null {
  const next = /^arr_(\d+)$/.exec(matrix);
  const name =
    next === null
      ? matrix.replace(/weight$/, 'bias').replace(/kernel(:0)?$/, 'bias$1')
      : `arr_${Number(next[1]) + 1}`;
  return name !== matrix && names.includes(name) ? name : null;
}

/** A kernel beside a recurrent kernel belongs to the network. */
function isRecurrent(matrix: string, names: readonly string[], tensors: FileTensors): boolean {
  const numbered = /^arr_(\d+)$/.exec(matrix);
  if (numbered === null)
    return names.includes(matrix.replace(/kernel(:0)?$/, 'recurrent_kernel$1'));
  // Of three arrays in a row the first two are the kernels of one layer, which are equally wide.
  const at = Number(numbered[1]);
  const widthOf = (k: number): number => {
    const shape = tensors.get(`arr_${k}`)?.shape ?? [];
    return shape.length === 2 ? (shape[1] ?? NaN) : NaN;
  };
  return widthOf(at - 1) === widthOf(at) || widthOf(at + 1) === widthOf(at);
}
