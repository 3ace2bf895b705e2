import { binaryCrossEntropy, categoricalCrossEntropy, meanSquaredError } from '../../engine/losses';
import {
  accuracyOf,
  confusionOf,
  ratesOf,
  type ClassRates,
  type Confusion,
} from '../../engine/metrics/confusion';
import { errorsOf, type Errors } from '../../engine/metrics/errors';
import { createBatch } from './batch';
import type { Part, Prepared } from './prepared';
import type { Shape } from './shape';

/** How good what was read out is. */
export type Score =
  | {
      readonly kind: 'numbers';
      /** As training sees it: mean squared error of scaled values. */
      readonly loss: number;
      /** In the unit of the target. */
      readonly errors: Errors;
      /** Share of samples whose error is below the task's tolerance; null where there is none. */
      readonly solved: number | null;
    }
  | {
      readonly kind: 'classes';
      /** Mean cross-entropy in nats. */
      readonly loss: number;
      readonly accuracy: number;
      readonly confusion: Confusion;
      /** By class. */
      readonly rates: readonly ClassRates[];
    };

/**
 * Judges what was read out for every sample of a part, N × O, each at its step `readAt`. Of two classes the second is said where
 * its probability is above the threshold, in [0, 1]; of more the most probable. Throws where the sizes do not fit.
 */
export function scoreOf(
  prepared: Prepared,
  part: Part,
  outputs: ArrayLike<number>,
  threshold = 0.5,
): Score {
  const { shape, classes, tolerance } = prepared;
  const said = Float64Array.from(outputs);
  if (said.length !== part.count * shape.outputs) {
    throw new Error(`${said.length} numbers are not ${part.count} samples of ${shape.outputs}.`);
  }
  const loss = lossOf(shape, said, targetsOf(shape, part));
  if (shape.loss === 'mse') {
    const inUnits = said.map((value, place) => part.inUnits(place, value));
    return {
      kind: 'numbers',
      loss,
      errors: errorsOf(inUnits, part.truth),
      solved: tolerance === null ? null : within(inUnits, part.truth, tolerance),
    };
  }
  const confusion = confusionOf(classesOf(shape, said, threshold), part.truth, classes.length);
  return {
    kind: 'classes',
    loss,
    accuracy: accuracyOf(confusion) ?? NaN,
    confusion,
    rates: classes.map((_, of) => ratesOf(confusion, of)),
  };
}

/** What the losses compare with, one row for each sample: O numbers, or for softmax one class. */
export function targetsOf(shape: Shape, part: Part): Float64Array {
  const answers = shape.loss === 'softmax' ? 1 : shape.outputs;
  const targets = new Float64Array(part.count * answers);
  const batch = createBatch(shape, 1);
  for (let place = 0; place < part.count; place += 1) {
    part.write([place], batch);
    const from = shape.head === 'every' ? (part.readAt[place] ?? 0) * answers : 0;
    targets.set(batch.target.subarray(from, from + answers), place * answers);
  }
  return targets;
}

function lossOf(shape: Shape, said: Float64Array, targets: Float64Array): number {
  switch (shape.loss) {
    case 'mse':
      return meanSquaredError(said, targets).value;
    case 'bce':
      return binaryCrossEntropy(said, targets).value;
    case 'softmax':
      return categoricalCrossEntropy(said, targets).value;
  }
}

/** The class that each row of O logits says. */
function classesOf(shape: Shape, said: Float64Array, threshold: number): Float64Array {
  if (shape.loss === 'bce') {
    return said.map((logit) => (1 / (1 + Math.exp(-logit)) > threshold ? 1 : 0));
  }
  return Float64Array.from({ length: said.length / shape.outputs }, (_, row) => {
    const logits = said.subarray(row * shape.outputs, (row + 1) * shape.outputs);
    return logits.indexOf(Math.max(...logits));
  });
}

function within(said: Float64Array, truth: Float64Array, tolerance: number): number {
  let count = 0;
  said.forEach((value, k) => {
    if (Math.abs(value - (truth[k] ?? NaN)) < tolerance) count += 1;
  });
  return count / said.length;
}
