import * as v from 'valibot';
import { adamStart, adamUpdate } from '../adam';
import { createComparison, type Errors } from './comparison';
import { readAs } from './file';

const numbers = v.array(v.number());

const fileSchema = v.object({
  cases: v.object({
    adam: v.object({
      options: v.object({
        lr: v.number(),
        betas: v.tuple([v.number(), v.number()]),
        eps: v.number(),
      }),
      steps: v.pipe(
        v.array(
          v.object({
            params_before: numbers,
            grad: numbers,
            params_after: numbers,
            state_after: v.object({ exp_avg: numbers, exp_avg_sq: numbers }),
          }),
        ),
        v.minLength(1),
      ),
    }),
  }),
});

/** Repeats the updates of the file's case `adam` and compares parameters and state after each. Throws where it is broken. */
export function checkOptimizers(given: unknown): Errors {
  const { options, steps } = readAs(fileSchema, given).cases.adam;
  const { lr: learningRate, betas, eps: epsilon } = options;
  const settings = { learningRate, beta1: betas[0], beta2: betas[1], epsilon };
  const comparison = createComparison();
  const parameters = [Float64Array.from(steps[0]?.params_before ?? [])];
  let state = adamStart(parameters);
  steps.forEach((step, k) => {
    state = adamUpdate(state, parameters, [Float64Array.from(step.grad)], settings);
    const where = `cases.adam.steps[${k}]`;
    comparison.compare(`${where}.params_after`, parameters[0] ?? [], step.params_after);
    comparison.compare(`${where}.exp_avg`, state.means[0] ?? [], step.state_after.exp_avg);
    comparison.compare(`${where}.exp_avg_sq`, state.squares[0] ?? [], step.state_after.exp_avg_sq);
  });
  return comparison.errors();
}
