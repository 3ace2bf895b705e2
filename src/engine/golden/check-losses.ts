import * as v from 'valibot';
import {
  binaryCrossEntropy,
  categoricalCrossEntropy,
  meanSquaredError,
  type Loss,
} from '../losses';
import { createComparison, type Errors } from './comparison';
import { readAs, tensorSchema } from './file';

type LossFunction = (input: Float64Array, target: Float64Array) => Loss;

/** The cases that the engine has a loss for. */
const ours: Readonly<Record<string, LossFunction>> = {
  mse_mean: meanSquaredError,
  bce_with_logits_mean: binaryCrossEntropy,
  bce_with_logits_soft_mean: binaryCrossEntropy,
  cross_entropy_mean: categoricalCrossEntropy,
  cross_entropy_every_step_mean: categoricalCrossEntropy,
};

const caseSchema = v.object({
  input: tensorSchema,
  target: tensorSchema,
  value: v.number(),
  grad: tensorSchema,
});

const fileSchema = v.object({ cases: v.record(v.string(), v.unknown()) });

/** Compares every loss of ours with a file of losses, values and gradients. Throws where a case is missing or broken. */
export function checkLosses(given: unknown): Errors {
  const { cases } = readAs(fileSchema, given);
  const comparison = createComparison();
  for (const [name, lossOf] of Object.entries(ours)) {
    const where = `cases.${name}`;
    const { input, target, value, grad } = readAs(caseSchema, cases[name], where);
    const loss = lossOf(Float64Array.from(input.data), Float64Array.from(target.data));
    comparison.compare(`${where}.value`, [loss.value], [value]);
    comparison.compare(`${where}.grad`, loss.gradient, grad.data);
  }
  return comparison.errors();
}
