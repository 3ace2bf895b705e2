import { nodeOf } from '../graph';
import type { Gradients, Trace } from '../model';
import { normOf } from '../norm';
import { addPartPassed, usersOf } from './part-passed';

/**
 * What each timestep of a lane adds to a parameter's gradient, T × entries: weights are shared, so the gradient is the sum
 * over time. Throws where the graph has no such parameter or the trace no such lane.
 */
export function contributionsOf(
  trace: Trace,
  gradients: Gradients,
  lane: number,
  parameter: string,
): Float64Array {
  const node = nodeOf(trace.model.graph, parameter);
  const { steps, batch } = trace.sequence;
  const size = trace.lanes[lane]?.sizes[node.index];
  if (size === undefined || node.operation !== 'parameter') {
    throw new Error(`There is no parameter ${parameter} in lane ${lane}.`);
  }
  const users = usersOf(trace, node);
  const contributions = new Float64Array(steps * size);
  for (let row = 0; row < steps * batch; row++) {
    const t = Math.floor(row / batch);
    const own = contributions.subarray(t * size, (t + 1) * size);
    for (const user of users) addPartPassed(trace, gradients, lane, user, node, row, own);
  }
  return contributions;
}

/** Contributions to a gradient dW, as bands that can be stacked. */
export interface Bands {
  /** T: (dW_t · dW) / ‖dW‖, with its sign: what the timestep adds along the gradient. They add up to `norm`. */
  readonly along: Float64Array;
  /** T: ‖dW_t‖. */
  readonly norms: Float64Array;
  /** ‖dW‖. */
  readonly norm: number;
}

/** The bands of contributions T × `size`. Without a gradient there is no direction, and every `along` is 0. */
export function bandsOf(contributions: Float64Array, size: number): Bands {
  const steps = contributions.length / size;
  const gradient = new Float64Array(size);
  contributions.forEach((entry, k) => {
    gradient[k % size] = (gradient[k % size] ?? 0) + entry;
  });
  const norm = normOf(gradient);
  const direction = gradient.map((entry) => (norm === 0 ? 0 : entry / norm));
  const along = new Float64Array(steps);
  const norms = new Float64Array(steps);
  for (let t = 0; t < steps; t++) {
    norms[t] = normOf(contributions, t * size, size);
    along[t] = direction.reduce((sum, d, k) => sum + d * (contributions[t * size + k] ?? 0), 0);
  }
  return { along, norms, norm };
}
