import type { KernelSet } from '../../engine/kernels/kernels';
import type { Model } from '../../engine/model';
import type { PlanWeights } from '../../engine/plan/parameters';
import { compilePlan, type Plan } from '../../engine/plan/plan';
import { createBatch, type Batch } from '../../tasks/lab/batch';
import type { Part } from '../../tasks/lab/prepared';
import type { Shape } from '../../tasks/lab/shape';
import type { RunModel } from '../compile-run';
import type { Pieces } from './pieces';

/** Runs parts of the data through weights that may go on learning elsewhere: its plans are its own. */
export interface Evaluator {
  /**
   * What is read out for every sample of the part with these weights, N × O, each at its step `readAt`: scaled numbers, or logits. Batch
   * by batch; other weights may be read in between.
   */
  readonly say: (weights: PlanWeights, part: Part) => Pieces<Float64Array>;
}

/** Samples side by side at most, and numbers of one node over all lanes, steps and samples. */
const MOST_SAMPLES = 64;
const MOST_NUMBERS = 2 ** 21;

/** Plans are of the full length, and of a half, a quarter and an eighth of it: most sentences are short. */
const SHARES = [8, 4, 2, 1];

interface Judge {
  readonly plan: Plan;
  /** Its samples, which are laid out anew for each run. */
  readonly batch: Batch;
  weights: PlanWeights | null;
}

/** Plans are compiled when they are first needed; then `say` throws PlanTooLarge where there is no room. */
export function createEvaluator(
  { model, tokens, loss }: RunModel,
  shape: Shape,
  kernels: KernelSet,
): Evaluator {
  const judges = new Map<number, Judge>();
  const judgeOf = (steps: number, weights: PlanWeights): Judge => {
    const size = samplesOf(model, steps);
    const judge = judges.get(steps) ?? {
      plan: compilePlan({ model, tokens, dropout: 0, loss }, { steps, batch: size }, kernels),
      batch: createBatch(shape, size, steps),
      weights: null,
    };
    judges.set(steps, judge);
    if (judge.weights !== weights) judge.plan.writeWeights(weights);
    judge.weights = weights;
    return judge;
  };

  return {
    *say(weights, part) {
      const said = new Float64Array(part.count * shape.outputs);
      for (const [steps, places] of byLength(part, shape.steps)) {
        const size = samplesOf(model, steps);
        for (let start = 0; start < places.length; start += size) {
          const judge = judgeOf(steps, weights);
          sayBatch(judge, shape, part, places.slice(start, start + size), said);
          yield;
        }
      }
      return said;
    },
  };
}

/** Places of samples by the shortest length of a plan that holds them. */
function byLength(part: Part, most: number): ReadonlyMap<number, readonly number[]> {
  const lengths = SHARES.map((share) => Math.ceil(most / share));
  const groups = new Map<number, number[]>();
  for (let place = 0; place < part.count; place += 1) {
    const steps = lengths.find((length) => length >= (part.lengths[place] ?? most)) ?? most;
    const group = groups.get(steps) ?? [];
    groups.set(steps, group);
    group.push(place);
  }
  return groups;
}

function samplesOf({ layers, directions, hiddenSize }: Model, steps: number): number {
  const each = steps * hiddenSize * layers * directions;
  return Math.max(1, Math.min(MOST_SAMPLES, Math.floor(MOST_NUMBERS / each)));
}

/** A batch that is not full repeats its last sample. */
function sayBatch(
  { plan, batch }: Judge,
  { vocabulary, outputs, head }: Shape,
  part: Part,
  places: readonly number[],
  said: Float64Array,
): void {
  const last = places.at(-1) ?? 0;
  part.write(
    Array.from({ length: batch.size }, (_, b) => places[b] ?? last),
    batch,
  );
  const { input, tokens, mask, size } = batch;
  const logits = plan.forward({ input: vocabulary > 0 ? tokens : input, mask });
  places.forEach((place, b) => {
    const row = head === 'every' ? (part.readAt[place] ?? 0) * size + b : b;
    said.set(logits.subarray(row * outputs, (row + 1) * outputs), place * outputs);
  });
}
