import { nodeOf } from '../graph';
import type { Gradients, Trace } from '../model';
import { normOf } from '../norm';
import { seriesOf } from '../trace';

/**
 * ‖∂L/∂node_t‖, T norms over all entries of a node at each timestep of a lane (and over the rows of a batch). Throws where there
 * is no such node or lane, and of a parameter, which has no timesteps.
 */
export function normsOf(trace: Trace, gradients: Gradients, id: string, lane = 0): Float64Array {
  const node = nodeOf(trace.model.graph, id);
  const values = gradients.lanes[lane]?.values[node.index];
  if (values === undefined || node.operation === 'parameter' || node.operation === 'number') {
    throw new Error(`There are no gradients over time of ${id} in lane ${lane}.`);
  }
  const size = values.length / trace.sequence.steps;
  return Float64Array.from({ length: trace.sequence.steps }, (_, t) =>
    normOf(values, t * size, size),
  );
}

/**
 * T × H: what forget gates leave, at timestep `from`, of what a unit's cell held at t (B = 1): the product of f over the timesteps
 * after t up to `from`, in the lane's direction. 1 at `from`, NaN behind it, where it was not yet held. `forgetNode`: the gate, of
 * H entries or one for all units; null where the state is carried over whole. This is ∂c_from/∂c_t along the cell alone.
 */
export function heldProducts(
  trace: Trace,
  lane: number,
  forgetNode: string | null,
  from: number,
): Float64Array {
  const { steps } = trace.sequence;
  const { hiddenSize } = trace.model;
  const forget = forgetNode === null ? null : seriesOf(trace, forgetNode, lane);
  const products = new Float64Array(steps * hiddenSize).fill(NaN);
  // Towards what was held earlier.
  const earlier = trace.lanes[lane]?.backward === true ? 1 : -1;
  for (let unit = 0; unit < hiddenSize; unit++) {
    let product = 1;
    for (let t = from; t >= 0 && t < steps; t += earlier) {
      products[t * hiddenSize + unit] = product;
      if (forget !== null) {
        const entry = forget.size === 1 ? 0 : unit;
        product *= forget.values[t * forget.size + entry] ?? NaN;
      }
    }
  }
  return products;
}
