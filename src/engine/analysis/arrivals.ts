import type { Backward } from '../backward';
import { nodeOf } from '../graph';
import type { Trace } from '../model';
import type { Seeds } from '../reference/check-seeds';
import { carriesOf } from '../reference/lanes';
import { throughReadout } from '../reference/run-backward';
import { cutsBefore } from '../reference/window';
import { addPartPassed, usersOf } from './part-passed';

/** One of the parts that a gradient is the sum of. */
export interface Arrival {
  readonly from:
    | { readonly kind: 'user'; readonly node: string }
    /** The timestep that follows in the lane's direction, which read the node as `…_prev`. */
    | { readonly kind: 'next' }
    /** The loss, through the read-out if there is one, or the layer above. */
    | { readonly kind: 'outside' };
  /** The entries of the node at one timestep. */
  readonly values: Float64Array;
}

/**
 * Everything that arrives at a node's gradient at one timestep of a lane, in one row of the batch, in the order in which it is
 * added up: from outside, from the next timestep, from each node that reads it. Each part is computed from what passes it on,
 * never as what the others leave, so the sum is the gradient but for rounding; of a parameter it is what that timestep adds.
 * `outside` is there for h, and for a state of whose final value the loss speaks; `next` where a timestep follows in the same
 * window. Throws where there is no such node.
 */
export function arrivalsAt(
  back: Backward,
  lane: number,
  id: string,
  timestep: number,
  row = 0,
): readonly Arrival[] {
  const { trace, gradients, window } = back;
  const node = nodeOf(trace.model.graph, id);
  const { steps, batch } = trace.sequence;
  const size = trace.lanes[lane]?.sizes[node.index] ?? 0;
  const backward = trace.lanes[lane]?.backward === true;
  const arrivals: Arrival[] = [];

  const outside = fromOutside(back, lane, id, timestep, row);
  if (outside !== null) arrivals.push({ from: { kind: 'outside' }, values: outside });

  const carry = carriesOf(trace.model.graph).find(({ state }) => state === id);
  const next = timestep + (backward ? -1 : 1);
  const handed = carry && gradients.lanes[lane]?.values[carry.previous.index];
  if (
    handed !== undefined &&
    next >= 0 &&
    next < steps &&
    !cutsBefore(window, next, steps, backward)
  ) {
    const start = (next * batch + row) * size;
    arrivals.push({ from: { kind: 'next' }, values: handed.slice(start, start + size) });
  }

  const place = timestep * batch + row;
  for (const user of usersOf(trace, node)) {
    const values = new Float64Array(size);
    addPartPassed(trace, gradients, lane, user, node, place, values);
    arrivals.push({ from: { kind: 'user', node: user.id }, values });
  }
  return arrivals;
}

/** What h is given by the loss and the read-out or by the layer above, and any state by a loss that speaks of its end. */
function fromOutside(
  { trace, seeds, gradients }: Backward,
  lane: number,
  id: string,
  timestep: number,
  row: number,
): Float64Array | null {
  const { directions, hiddenSize, graph } = trace.model;
  const { steps, batch } = trace.sequence;
  const isLast = timestep === (trace.lanes[lane]?.backward === true ? 0 : steps - 1);
  const final = isLast ? seeds.finalStates?.[lane]?.get(id) : undefined;
  const size = (final?.length ?? 0) / batch;
  const spoken = final?.slice(row * size, (row + 1) * size) ?? null;
  if (id !== 'h') return spoken;

  const first = (Math.floor(lane / directions) + 1) * directions;
  const x = graph.byId.get('x');
  const above =
    first < trace.lanes.length
      ? gradients.lanes
          .slice(first, first + directions)
          .flatMap(({ values }) => (x && values[x.index]) ?? [])
      : [outputGradient(trace, seeds)];
  const start = ((timestep * batch + row) * directions + (lane % directions)) * hiddenSize;
  const sum = spoken ?? new Float64Array(hiddenSize);
  for (const given of above) {
    for (let k = 0; k < hiddenSize; k++) sum[k] = (sum[k] ?? 0) + (given[start + k] ?? 0);
  }
  return sum;
}

/** Of the last layer's h, T × B × (H · directions), before anything comes from a later timestep. */
function outputGradient(trace: Trace, seeds: Seeds): Float64Array {
  const output = seeds.output?.slice() ?? new Float64Array(trace.output.length);
  throughReadout(trace, seeds.logits, output);
  return output;
}
