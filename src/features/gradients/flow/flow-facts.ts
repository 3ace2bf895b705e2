import { bandsOf, contributionsOf } from '../../../engine/analysis/contributions';
import { gatesOf } from '../../../engine/analysis/gate';
import { heldProducts, normsOf } from '../../../engine/analysis/gradient-flow';
import { keeperOf } from '../../../engine/analysis/half-life';
import { SATURATED } from '../../../engine/analysis/saturation';
import { sensitivityOf } from '../../../engine/analysis/sensitivity';
import { seriesOf } from '../../../engine/trace';
import type { Differentiated } from '../../../stores/differentiate';
import type { Run } from '../../../stores/run';
import type { GradientMoment } from '../moment';

/** What is known of a whole backward pass through one lane, besides the gradients themselves. */
export interface FlowFacts {
  /** ‖∂L/∂state_t‖, T values for each state. */
  readonly norms: readonly { readonly state: string; readonly values: Float64Array }[];
  /** What the gate leaves of the state from t to where the loss looks last: mean over the units, T values. */
  readonly product: {
    readonly state: string;
    readonly gate: string;
    readonly from: number;
    readonly values: Float64Array;
  } | null;
  /** ‖∂ŷ/∂x_t‖ of the output where the loss stands last, T values. */
  readonly sensitivity: Float64Array | null;
  /** The timestep (0-based) of that output. */
  readonly at: number;
  /** 0-based timesteps at which the loss looks at the run. */
  readonly lossAt: readonly number[];
  /** T: share of gates' values below 0.05 or above 0.95. */
  readonly saturated: Float64Array;
}

const known = new WeakMap<Differentiated, Map<number, FlowFacts>>();

/** Computed once for each backward pass and lane. */
export function flowFacts({
  run,
  back,
  lane,
}: Pick<GradientMoment, 'run' | 'back' | 'lane'>): FlowFacts {
  const lanes = known.get(back) ?? new Map<number, FlowFacts>();
  known.set(back, lanes);
  const facts = lanes.get(lane) ?? computed(run, back, lane);
  lanes.set(lane, facts);
  return facts;
}

function computed(run: Run, back: Differentiated, lane: number): FlowFacts {
  const { trace, gradients } = back.back;
  const { steps } = trace.sequence;
  const { graph } = trace.model;
  const { at, output } = back.loss;
  const last = typeof at === 'number' ? at : steps - 1;
  return {
    norms: graph.states.map((state) => ({
      state,
      values: normsOf(trace, gradients, state, lane),
    })),
    product: productOf(run, back, lane, at === 'every' && run.trace.lanes[0]?.backward ? 0 : last),
    sensitivity: sensitivityOf(trace, { at: last, output }).norms,
    at: last,
    lossAt: at === 'every' ? Array.from({ length: steps }, (_, t) => t) : [last],
    saturated: saturatedOver(run),
  };
}

function productOf(
  run: Run,
  { back }: Differentiated,
  lane: number,
  from: number,
): FlowFacts['product'] {
  const { graph } = run.trace.model;
  for (const state of graph.states.toReversed()) {
    const gate = keeperOf(graph, state)?.factor ?? null;
    if (gate === null) continue;
    const products = heldProducts(back.trace, lane, gate.id, from);
    const size = products.length / run.trace.sequence.steps;
    const values = Float64Array.from({ length: run.trace.sequence.steps }, (_, t) => {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += products[t * size + k] ?? NaN;
      return sum / size;
    });
    return { state, gate: gate.id, from, values };
  }
  return null;
}

function saturatedOver({ trace }: Run): Float64Array {
  const gates = gatesOf(trace.model.graph).map((gate) => seriesOf(trace, gate.id));
  return Float64Array.from({ length: trace.sequence.steps }, (_, t) => {
    let beyond = 0;
    let count = 0;
    for (const { values, size } of gates) {
      for (let k = t * size; k < (t + 1) * size; k++) {
        const value = values[k] ?? 0;
        if (value < SATURATED.below || value > SATURATED.above) beyond++;
        count++;
      }
    }
    return count === 0 ? 0 : beyond / count;
  });
}

/** What each timestep adds to the gradient of a parameter, T signed values that add up to its norm. */
export function bandsOfParameter({ back }: Differentiated, lane: number, name: string) {
  const values = contributionsOf(back.trace, back.gradients, lane, name);
  return bandsOf(values, values.length / back.trace.sequence.steps);
}
