import type { Plan } from '../engine/plan/plan';
import type { Part, Prepared } from '../tasks/lab/prepared';
import type { createFiller } from './batches';

/** Mean losses without dropout. */
export interface Judgement {
  readonly training: number;
  readonly validation: number;
}

/** Judges the weights in a plan on all validation samples and on as many training samples, always the same, spread evenly over them. */
export function createJudge(
  plan: Plan,
  { parts: { training, validation } }: Prepared,
  fill: ReturnType<typeof createFiller>,
): () => Judgement {
  const count = Math.min(training.count, validation.count);
  const places = {
    training: Int32Array.from({ length: count }, (_, k) =>
      Math.floor((k * training.count) / count),
    ),
    validation: Int32Array.from({ length: validation.count }, (_, k) => k),
  };
  const lossOf = (part: Part, chosen: Int32Array): number => {
    const { batch } = plan.sizes;
    let sum = 0;
    let counted = 0;
    for (let from = 0; from < chosen.length; from += batch) {
      const filled = fill(part, chosen.subarray(from, from + batch));
      if (filled.counting === 0) continue;
      sum += plan.lossOf(filled) * filled.counting;
      counted += filled.counting;
    }
    return sum / counted;
  };
  return () => ({
    training: lossOf(training, places.training),
    validation: lossOf(validation, places.validation),
  });
}
