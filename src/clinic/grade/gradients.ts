import { checkGradient, USUAL_STEP } from '../../engine/analysis/central-difference';
import { gradientOf, type Place } from '../../engine/analysis/place';
import { backwardOf, type Backward } from '../../engine/backward';
import { nodeOf, type Graph } from '../../engine/graph';
import type { Trace } from '../../engine/model';
import { createRandom } from '../../engine/random';
import type { Seeds } from '../../engine/reference/check-seeds';
import { finalStatesOf } from '../../engine/reference/final-states';
import { runBench, type Bench } from '../bench';
import type { Finding } from './check';

/** Relative to 1 or what is expected: back-propagation is exact but for rounding, a central difference is not. */
const ROUNDING = 1e-8;
const DIFFERENCE = 1e-6;

/**
 * Where back-propagation through two cells on a bench gives different gradients of the same loss; null where it does not. Both must
 * have the same parameters, states and shapes.
 */
export function gradientsFinding(own: Graph, right: Graph, bench: Bench): Finding | null {
  const found = backOf(runBench(own, bench, right));
  const expected = backOf(runBench(right, bench));
  return findingOf(
    placesOf(expected.trace),
    expected,
    (place) => gradientOf(found.trace, found.gradients, place) ?? NaN,
    ROUNDING,
  );
}

/** The same for what two runs of the own cell say, nudged at the place of each tensor where most is expected. */
export function differencesFinding(own: Graph, right: Graph, bench: Bench): Finding | null {
  const { trace, gradients } = backOf(runBench(own, bench, right));
  const expected = backOf(runBench(right, bench));
  return findingOf(
    steepestOf(expected),
    expected,
    (place) => checkGradient(trace, place, USUAL_STEP, lossOf, gradients).numerical,
    DIFFERENCE,
  );
}

function findingOf(
  places: readonly Place[],
  { trace, gradients }: Backward,
  foundAt: (place: Place) => number,
  within: number,
): Finding | null {
  for (const place of places) {
    const expected = gradientOf(trace, gradients, place) ?? NaN;
    const found = foundAt(place);
    if (!(Math.abs(found - expected) <= within * Math.max(1, Math.abs(expected)))) {
      return { kind: 'gradient', place, expected, found };
    }
  }
  return null;
}

/** Every number of a run that can be nudged: weights, inputs and initial states. */
function placesOf({ model, weights, sequence }: Trace): readonly Place[] {
  const each = <P>(count: number, place: (k: number) => P): readonly P[] =>
    Array.from({ length: count }, (_, k) => place(k));
  const { graph, hiddenSize, inputSize } = model;
  return [
    ...graph.parameters.flatMap((name) =>
      each(weights.lanes[0]?.get(name)?.length ?? 0, (index): Place => ({
        kind: 'weight',
        lane: 0,
        name,
        index,
      })),
    ),
    ...each(sequence.steps * inputSize, (k): Place => ({
      kind: 'input',
      timestep: Math.floor(k / inputSize),
      feature: k % inputSize,
    })),
    ...graph.states.flatMap((state) =>
      each(hiddenSize, (unit): Place => ({ kind: 'initial', lane: 0, state, unit })),
    ),
  ];
}

function steepestOf({ trace, gradients }: Backward): readonly Place[] {
  const steepest = new Map<string, { readonly place: Place; readonly size: number }>();
  for (const place of placesOf(trace)) {
    const tensor =
      place.kind === 'weight' ? place.name : place.kind === 'initial' ? place.state : place.kind;
    const size = Math.abs(gradientOf(trace, gradients, place) ?? 0);
    if (size >= (steepest.get(tensor)?.size ?? 0)) steepest.set(tensor, { place, size });
  }
  return [...steepest.values()].map(({ place }) => place);
}

function backOf(trace: Trace): Backward {
  return backwardOf(trace, seedsOf(trace));
}

/** A weighted sum of every output and every final state; the weights do not repeat, so that nothing cancels. */
function lossOf(trace: Trace): number {
  const { output = new Float64Array(), finalStates = [] } = seedsOf(trace);
  let loss = dot(output, trace.output);
  finalStatesOf(trace).forEach((lane, place) => {
    for (const [name, state] of lane) loss += dot(state, finalStates[place]?.get(name));
  });
  return loss;
}

/** By name, so that two cells which name the same states in another order have the same loss. */
function seedsOf(trace: Trace): Seeds {
  const finalStates = trace.lanes.map(
    () =>
      new Map(
        [...trace.model.graph.states]
          .sort()
          .map((name, k): [string, Float64Array] => [
            name,
            drawn(2 + k, trace.lanes[0]?.sizes[nodeOf(trace.model.graph, name).index] ?? 0),
          ]),
      ),
  );
  return { output: drawn(1, trace.output.length), finalStates };
}

function drawn(seed: number, length: number): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length }, () => 2 * random.uniform() - 1);
}

function dot(a: Float64Array, b: Float64Array | undefined): number {
  return a.reduce((sum, entry, k) => sum + entry * (b?.[k] ?? NaN), 0);
}
