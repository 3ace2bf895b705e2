import * as v from 'valibot';
import { clipByNorm, clipByValue } from '../optimiser-step';
import { createComparison, type Errors } from './comparison';
import { readAs, tensorSchema, type GoldenTensor } from './file';

const tensors = v.pipe(v.array(tensorSchema), v.minLength(1));

const fileSchema = v.object({
  by_global_norm: v.pipe(
    v.array(
      v.object({ max_norm: v.number(), grads: tensors, total_norm: v.number(), clipped: tensors }),
    ),
    v.minLength(1),
  ),
  by_value: v.object({ clip_value: v.number(), grads: tensors, clipped: tensors }),
});

/** Clips the gradients of the file by their norm and by value, and compares. Throws where the file is broken. */
export function checkClipping(given: unknown): Errors {
  const file = readAs(fileSchema, given);
  const comparison = createComparison();
  const compareAll = (
    where: string,
    ours: readonly Float64Array[],
    theirs: readonly GoldenTensor[],
  ): void => {
    theirs.forEach(({ data }, k) => {
      comparison.compare(`${where}.clipped[${k}]`, ours[k] ?? [], data);
    });
  };
  file.by_global_norm.forEach(({ max_norm: most, grads, total_norm: total, clipped }, k) => {
    const where = `by_global_norm[${k}]`;
    const arrays = arraysOf(grads);
    const { norm, scale } = clipByNorm(arrays, most);
    comparison.compare(`${where}.total_norm`, [norm], [total]);
    const ours = arrays.map((array) => array.map((entry) => entry * scale));
    compareAll(where, ours, clipped);
  });
  const { clip_value: most, grads, clipped } = file.by_value;
  compareAll('by_value', clipByValue(arraysOf(grads), most), clipped);
  return comparison.errors();
}

function arraysOf(grads: readonly GoldenTensor[]): readonly Float64Array[] {
  return grads.map(({ data }) => Float64Array.from(data));
}
