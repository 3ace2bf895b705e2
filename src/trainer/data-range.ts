import { createBatch } from '../tasks/lab/batch';
import type { Prepared } from '../tasks/lab/prepared';

/** What there is among the numbers that training reads. */
export interface DataRange {
  /** False where an input or a target is NaN or infinite. */
  readonly finite: boolean;
  /** The largest size of any of them, scaled as the model sees it. */
  readonly largest: number;
}

/** Goes through all training samples, inputs and targets. */
export function rangeOfData({ shape, parts: { training } }: Prepared): DataRange {
  const batch = createBatch(shape, 1);
  let finite = true;
  let largest = 0;
  for (let place = 0; place < training.count; place += 1) {
    training.write([place], batch);
    for (const value of [...batch.input, ...(shape.loss === 'mse' ? batch.target : [])]) {
      if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
      else finite = false;
    }
  }
  return { finite, largest };
}
