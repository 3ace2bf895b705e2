import * as v from 'valibot';
import { tensorSchema } from './file';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const tensors = v.record(v.string(), tensorSchema);

/** A recurrent module that PyTorch ran: see the README beside the golden files for what the fields hold. */
export const recurrentSchema = v.object({
  meta: v.object({ module: v.optional(v.string()), gate_order: v.string() }),
  dims: v.object({
    T: count,
    B: count,
    I: count,
    H: count,
    layers: v.picklist([1, 2, 3]),
    directions: v.picklist([1, 2]),
  }),
  weights: tensors,
  input: tensorSchema,
  initial: tensors,
  output: tensorSchema,
  final: tensors,
  cotangent: v.objectWithRest({ R: tensorSchema }, tensorSchema),
  loss: v.number(),
  grads: tensors,
  loss_with_final_state: v.number(),
  grads_with_final_state: tensors,
  steps: v.optional(tensors),
  step_grads: v.optional(tensors),
});

export type RecurrentFile = v.InferOutput<typeof recurrentSchema>;
