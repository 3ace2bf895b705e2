import type { Trace } from '../model';
import { sensitivityOf } from './sensitivity';

/**
 * ‖∂ŷ/∂x_t‖ (Frobenius), T numbers: how much all that a run (B = 1) says at a timestep (0-based) would move with the input of each.
 * Without a read-out it says h of the last layer, in both directions. One backward run for each number that is said.
 */
export function jointSensitivity(trace: Trace, at: number): Float64Array {
  const { readout, hiddenSize, directions } = trace.model;
  const outputs = readout?.size ?? hiddenSize * directions;
  const each = Array.from(
    { length: outputs },
    (_, output) => sensitivityOf(trace, { at, output }).norms,
  );
  return Float64Array.from({ length: trace.sequence.steps }, (_, t) =>
    Math.hypot(...each.map((norms) => norms[t] ?? NaN)),
  );
}
