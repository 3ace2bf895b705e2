import { nodeOf, type Graph } from '../engine/graph';
import { initialise, type InitialiseOptions } from '../engine/initialise';
import type { Hold, Model, Tensors, Trace } from '../engine/model';
import { createRandom } from '../engine/random';
import { entriesIn, lanesOf } from '../engine/reference/lanes';
import { runForward } from '../engine/reference/run-forward';

/** What two cells are run on beside each other: one layer, one direction, one sequence. */
export interface Bench {
  /** H, at least 1. */
  readonly hiddenSize: number;
  /** X, at least 1. */
  readonly inputSize: number;
  /** T × X, row-major; at least one timestep. */
  readonly input: readonly number[];
  /** State → H entries it begins with; 0 where none are given. */
  readonly initial?: Readonly<Record<string, readonly number[]>>;
  /** Where the weights that are not given come from; without it they are 0. */
  readonly drawn?: InitialiseOptions & { readonly seed: number };
  /** Parameter → its entries, row-major; of a matrix on `[h_prev, x]` the columns of h_prev come first. */
  readonly weights?: Readonly<Record<string, readonly number[]>>;
  readonly holds?: readonly Hold[];
}

/** Values held at every unit and timestep. */
export function held(values: Readonly<Record<string, number>>): readonly Hold[] {
  return Object.entries(values).map(([node, value]) => ({
    lane: 0,
    node,
    unit: null,
    timestep: null,
    value,
  }));
}

/** T of a bench. */
function stepsOf({ input, inputSize }: Bench): number {
  return input.length / inputSize;
}

/** A graph as one forward layer of these sizes, without a read-out. */
function modelOf(graph: Graph, hiddenSize: number, inputSize: number): Model {
  return { graph, hiddenSize, inputSize, layers: 1, directions: 1, readout: null };
}

/**
 * Runs a cell on a bench. Weights are drawn for `drawnFor` and handed over by name, so that two cells that share names share
 * numbers. States and held values that the cell does not have are passed over. Throws an `Error` that says which, where a
 * parameter has another number of entries than the bench gives it.
 */
export function runBench(graph: Graph, bench: Bench, drawnFor: Graph = graph): Trace {
  const { hiddenSize, inputSize, input, holds = [] } = bench;
  const model = modelOf(graph, hiddenSize, inputSize);
  const initial = Object.entries(bench.initial ?? {})
    .filter(([state]) => graph.states.includes(state))
    .map(([state, entries]): [string, Float64Array] => [state, Float64Array.from(entries)]);
  return runForward(
    model,
    { lanes: [weightsFor(model, bench, drawnFor)], readout: null },
    {
      steps: stepsOf(bench),
      batch: 1,
      input: Float64Array.from(input),
      initial: [new Map(initial)],
    },
    holds.filter(({ node }) => graph.equations.includes(node)),
  );
}

function weightsFor(model: Model, { drawn, weights = {} }: Bench, drawnFor: Graph): Tensors {
  const { graph, hiddenSize, inputSize } = model;
  const [lane] = lanesOf(model);
  if (lane === undefined) throw new Error('The model has no lane.');
  const found = drawn && [
    ...initialise(modelOf(drawnFor, hiddenSize, inputSize), createRandom(drawn.seed), drawn).lanes,
  ];
  return new Map(
    graph.parameters.map((name) => {
      const given = weights[name];
      if (given !== undefined) return [name, Float64Array.from(given)];
      const zeros = new Float64Array(entriesIn(model, lane, nodeOf(graph, name)));
      return [name, found?.[0]?.get(name) ?? zeros];
    }),
  );
}
