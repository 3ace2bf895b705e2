import * as v from 'valibot';
import { optimise, optimiserStart } from '../optimise';
import type { TrainingSettings } from '../training-settings';
import { createComparison, type Errors } from './comparison';
import { readAs } from './file';

const numbers = v.array(v.number());

const caseSchema = v.object({
  torch_class: v.picklist(['SGD', 'RMSprop', 'Adam', 'AdamW']),
  options: v.object({
    lr: v.number(),
    momentum: v.optional(v.number(), 0),
    nesterov: v.optional(v.boolean(), false),
    alpha: v.optional(v.number(), 0.99),
    betas: v.optional(v.tuple([v.number(), v.number()]), [0.9, 0.999]),
    eps: v.optional(v.number(), 1e-8),
    weight_decay: v.optional(v.number(), 0),
  }),
  steps: v.pipe(
    v.array(
      v.object({
        params_before: numbers,
        grad: numbers,
        params_after: numbers,
        state_after: v.record(v.string(), v.union([numbers, v.number()])),
      }),
    ),
    v.minLength(1),
  ),
});

/** A file of what PyTorch's optimisers did. */
export const optimizersSchema = v.object({
  cases: v.object({
    sgd: caseSchema,
    sgd_momentum: caseSchema,
    sgd_nesterov: caseSchema,
    rmsprop: caseSchema,
    rmsprop_momentum: caseSchema,
    adam: caseSchema,
    adamw: caseSchema,
    adam_l2: caseSchema,
  }),
});

export type OptimizerCase = v.InferOutput<typeof caseSchema>;

/** What PyTorch calls its optimisers and their options, in our words. */
export function settingsOf({
  torch_class: name,
  options,
}: OptimizerCase): Pick<TrainingSettings, 'optimiser' | 'rate' | 'l2' | 'l1'> {
  const { lr: rate, momentum, nesterov, alpha, betas, eps: epsilon, weight_decay: decay } = options;
  const [beta1, beta2] = betas;
  const isDecoupled = name === 'AdamW';
  const common = { rate, l2: isDecoupled ? 0 : decay, l1: 0 };
  switch (name) {
    case 'SGD':
      return momentum === 0
        ? { ...common, optimiser: { kind: 'sgd' } }
        : { ...common, optimiser: { kind: 'momentum', momentum, nesterov } };
    case 'RMSprop':
      return { ...common, optimiser: { kind: 'rmsprop', alpha, epsilon, momentum } };
    case 'Adam':
    case 'AdamW': {
      const own = isDecoupled ? decay : 0;
      return { ...common, optimiser: { kind: 'adam', beta1, beta2, epsilon, decay: own } };
    }
  }
}

/** Repeats the updates of every case of the file and compares parameters and state after each. Throws where it is broken. */
export function checkOptimizers(given: unknown): Errors {
  const comparison = createComparison();
  for (const [name, of] of Object.entries(readAs(optimizersSchema, given).cases)) {
    const settings = settingsOf(of);
    const parameters = [Float64Array.from(of.steps[0]?.params_before ?? [])];
    let state = optimiserStart(parameters);
    of.steps.forEach((step, k) => {
      state = optimise(state, parameters, [Float64Array.from(step.grad)], settings);
      const where = `cases.${name}.steps[${k}]`;
      comparison.compare(`${where}.params_after`, parameters[0] ?? [], step.params_after);
      for (const [kept, theirs] of Object.entries(step.state_after)) {
        if (typeof theirs === 'number') continue;
        const isSquare = kept === 'exp_avg_sq' || kept === 'square_avg';
        const ours = isSquare ? state.second[0] : state.first[0];
        comparison.compare(`${where}.${kept}`, ours ?? [], theirs);
      }
    });
  }
  return comparison.errors();
}
