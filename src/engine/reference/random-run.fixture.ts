import { graphOf } from '../build-graph';
import { initialise } from '../initialise';
import type { Model, Sequence, Tensors, Trace, Weights } from '../model';
import { createRandom, type Random } from '../random';
import type { Seeds } from './check-seeds';
import { finalStatesOf } from './final-states';
import { lanesOf } from './lanes';
import { runBackward } from './run-backward';
import { runForward } from './run-forward';
import { arraysOf, weightGradients } from './weight-gradients';

/** What tests of the reference run start from: everything random and non-zero, from a seed. */
export interface Run {
  readonly model: Model;
  readonly weights: Weights;
  readonly sequence: Sequence;
  readonly random: Random;
}

/** The sizes a run may have; the rest is small and odd, so that a mixed-up axis shows. */
export interface Sizes extends Partial<Omit<Model, 'graph'>> {
  readonly steps?: number;
  readonly batch?: number;
}

export function randomRun(equations: string, { steps = 4, batch = 2, ...sizes }: Sizes = {}): Run {
  const random = createRandom(20261121);
  const graph = graphOf(equations);
  const model: Model = {
    graph,
    inputSize: 2,
    hiddenSize: 3,
    layers: 1,
    directions: 1,
    readout: null,
    ...sizes,
  };
  const weights = initialise(model, random);
  // Away from where initialise puts gains and biases, at which a mistake could hide.
  for (const array of arraysOf(model, weights)) {
    for (let k = 0; k < array.length; k++) array[k] = (array[k] ?? 0) + 0.3 * random.normal();
  }
  const input = normals(random, steps * batch * model.inputSize);
  const zeros = runForward(model, weights, { steps, batch, input });
  const initial = normalsLike(random, finalStatesOf(zeros));
  return { model, weights, sequence: { steps, batch, input, initial }, random };
}

export function normals(random: Random, length: number): Float64Array {
  return Float64Array.from({ length }, () => random.normal());
}

/** Random numbers in the layout of final states. */
function normalsLike(random: Random, lanes: readonly Tensors[]): readonly Tensors[] {
  return lanes.map(
    (lane) => new Map([...lane].map(([name, { length }]) => [name, normals(random, length)])),
  );
}

/** A loss of a run, with its seeds. */
export type LossOf = (trace: Trace) => { readonly value: number; readonly seeds: Seeds };

/** A random weighted sum of every output and every final state. */
export function randomLoss({ model, weights, sequence, random }: Run): LossOf {
  const trace = runForward(model, weights, sequence);
  const output = normals(random, trace.output.length);
  const finalStates = normalsLike(random, finalStatesOf(trace));
  return (other) => {
    let value = dot(output, other.output);
    finalStatesOf(other).forEach((lane, place) => {
      for (const [name, state] of lane) value += dot(state, finalStates[place]?.get(name));
    });
    return { value, seeds: { output, finalStates } };
  };
}

function dot(a: Float64Array, b: Float64Array | undefined): number {
  return a.reduce((sum, entry, k) => sum + entry * (b?.[k] ?? NaN), 0);
}

/**
 * The largest difference between the gradients of a run and its 4th-order central differences, over all parameters, inputs
 * and initial states, relative to the larger of 1 and the difference quotient.
 */
export function worstDerivative(run: Run, lossOf: LossOf): number {
  const { model, weights, sequence } = run;
  const gradients = runBackward(
    runForward(model, weights, sequence),
    lossOf(runForward(model, weights, sequence)).seeds,
  );
  const ours = [...arraysOf(model, weightGradients(model, gradients)), gradients.input];
  const changed = [...arraysOf(model, weights), sequence.input];
  for (const { index } of lanesOf(model)) {
    for (const [name, state] of sequence.initial?.[index] ?? []) {
      changed.push(state);
      ours.push(gradients.lanes[index]?.initial.get(name) ?? new Float64Array());
    }
  }

  const lossAt = (array: Float64Array, k: number, value: number): number => {
    const kept = array[k] ?? NaN;
    array[k] = value;
    const loss = lossOf(runForward(model, weights, sequence)).value;
    array[k] = kept;
    return loss;
  };
  // Small, because layernorm bends sharply where its few units are nearly equal.
  const width = 2e-5;
  let worst = 0;
  changed.forEach((array, place) => {
    array.forEach((x, k) => {
      const near = lossAt(array, k, x + width) - lossAt(array, k, x - width);
      const far = lossAt(array, k, x + 2 * width) - lossAt(array, k, x - 2 * width);
      const quotient = (8 * near - far) / (12 * width);
      const error =
        Math.abs((ours[place]?.[k] ?? NaN) - quotient) / Math.max(1, Math.abs(quotient));
      // NaN must not pass as small.
      worst = error <= worst ? worst : error;
    });
  });
  return worst;
}
