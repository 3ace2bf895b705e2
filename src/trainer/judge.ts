import type { Plan } from '../engine/plan/plan';
import type { Part, Prepared } from '../tasks/lab/prepared';
import type { createFiller } from './batches';

/** Mean losses without dropout. */
export interface Judgement {
  readonly training: number;
  readonly validation: number;
}

/** Samples at most of either part: judging thousands would take longer than the updates in between. */
const MOST = 512;

/**
 * Judges the weights in a plan on all validation samples, 512 of them at most, and on as many training samples: always the same, spread
 * evenly over theirs.
 */
export function createJudge(
  plan: Plan,
  { parts: { training, validation } }: Prepared,
  fill: ReturnType<typeof createFiller>,
): () => Judgement {
  const places = {
    training: spread(training.count, Math.min(training.count, validation.count, MOST)),
    validation: spread(validation.count, Math.min(validation.count, MOST)),
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

/** So many places of `all`, evenly. */
function spread(all: number, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, k) => Math.floor((k * all) / count));
}
