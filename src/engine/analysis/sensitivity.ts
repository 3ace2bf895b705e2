import type { Trace } from '../model';
import { normOf } from '../norm';
import type { Seeds } from '../reference/check-seeds';
import { runBackward } from '../reference/run-backward';

/** One number that a run gave. */
export interface Chosen {
  /** 0-based timestep; a read-out on the last step has one answer, whatever is asked. */
  readonly at: number;
  /** 0-based logit; without a read-out the entry of the last layer's h (both directions side by side). */
  readonly output: number;
}

/** How much that number would move with the input. */
export interface Sensitivity {
  /** T × X: ∂ŷ/∂x, per unit of what the model reads. */
  readonly values: Float64Array;
  /** T: ‖∂ŷ/∂x_t‖. */
  readonly norms: Float64Array;
}

/**
 * The derivatives of one output of a run (B = 1) by every input. Where nothing runs from the end to the start, what comes after the
 * timestep of the output is exactly 0. Throws where there is no such output.
 */
export function sensitivityOf(trace: Trace, { at, output }: Chosen): Sensitivity {
  const { model, sequence, logits } = trace;
  const of = logits ?? trace.output;
  const rows = model.readout?.on === 'last' ? 1 : sequence.steps;
  const width = of.length / rows;
  const place = (rows === 1 ? 0 : at) * width + output;
  if (!(output >= 0 && output < width && place >= 0 && place < of.length)) {
    throw new Error(`There is no output ${output} at timestep ${at}.`);
  }
  const seed = new Float64Array(of.length);
  seed[place] = 1;
  const seeds: Seeds = logits === null ? { output: seed } : { logits: seed };
  const { input } = runBackward(trace, seeds);
  const norms = Float64Array.from({ length: sequence.steps }, (_, t) =>
    normOf(input, t * model.inputSize, model.inputSize),
  );
  return { values: input, norms };
}
