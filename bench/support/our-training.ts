import { initialise } from '../../src/engine/initialise';
import type { KernelSet } from '../../src/engine/kernels/kernels';
import { compilePlan, type Plan } from '../../src/engine/plan/plan';
import { createRandom } from '../../src/engine/random';
import { plainSettings } from '../../src/engine/training-settings';
import { noiseFor, planModelOf, type Workload } from './workloads';

/** A workload ready to be trained with our engine. */
export interface OurTraining {
  readonly plan: Plan;
  /** One update, on the next of a few batches of noise; its loss. */
  readonly update: () => number;
}

export function prepareTraining(workload: Workload, kernels: KernelSet): OurTraining {
  const spec = planModelOf(workload);
  const plan = compilePlan(spec, workload, kernels);
  const random = createRandom(1);
  const embedding =
    spec.tokens === null
      ? null
      : Float64Array.from({ length: spec.tokens * workload.input }, () => random.normal());
  plan.writeWeights({ ...initialise(spec.model, random), embedding });
  const batches = Array.from({ length: 4 }, () => noiseFor(workload, random));
  let next = 0;
  const update = (): number => {
    const batch = batches[next++ % batches.length];
    return batch === undefined ? NaN : plan.train(batch, plainSettings).loss;
  };
  return { plan, update };
}
