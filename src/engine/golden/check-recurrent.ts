import { graphOf } from '../build-graph';
import type { Gradients, LaneTrace, Model, Tensors, Trace } from '../model';
import { gradientsToPytorch } from '../pytorch/gradients-to-pytorch';
import type { PytorchLayout } from '../pytorch/pieces';
import { weightsFromPytorch } from '../pytorch/weights-from-pytorch';
import { finalStatesOf } from '../reference/final-states';
import { runBackward } from '../reference/run-backward';
import { runForward } from '../reference/run-forward';
import { cellOfFile, type FindCell } from './cell-of-file';
import { createComparison, type Comparison, type Errors } from './comparison';
import { readAs, type GoldenTensor } from './file';
import { recurrentSchema, type RecurrentFile } from './recurrent-file';
import { nodeOfStep } from './step-names';

type GoldenTensors = Readonly<Record<string, GoldenTensor>>;

/**
 * Runs the module of a recurrent file, and compares with the file the output, the final states, both losses, every gradient, and
 * where the file has them every gate at every step with its gradient. Throws where the file cannot be checked.
 */
export function checkRecurrent(given: unknown, findCell: FindCell): Errors {
  const file = readAs(recurrentSchema, given);
  const { equations, layout } = cellOfFile(file, findCell);
  const { T: steps, B: batch, I, H, layers, directions } = file.dims;
  const graph = graphOf(equations);
  const model: Model = { graph, inputSize: I, hiddenSize: H, layers, directions, readout: null };
  const lanes = layers * directions;
  expectShape('input', file.input, [steps, batch, I]);
  const statesOf = (group: string, tensors: GoldenTensors, name: (state: string) => string) =>
    splitLanes(graph.states, lanes, (state) => {
      const tensor = required(group, tensors, name(state));
      expectShape(`${group}.${name(state)}`, tensor, [lanes, batch, H]);
      return tensor;
    });

  const weights = weightsFromPytorch(layout, model, new Map(Object.entries(file.weights)));
  const trace = runForward(model, weights, {
    steps,
    batch,
    input: Float64Array.from(file.input.data),
    initial: statesOf('initial', file.initial, (state) => `${state}0`),
  });
  const comparison = createComparison();
  comparison.compare('output', trace.output, file.output.data);
  const finals = finalStatesOf(trace);
  for (const state of graph.states) {
    const theirs = required('final', file.final, `${state}_n`);
    comparison.compare(`final.${state}_n`, joinLanes(finals, state), theirs.data);
  }

  const { R } = file.cotangent;
  const output = Float64Array.from(R.data);
  const loss = dot(trace.output, output);
  comparison.compare('loss', [loss], [file.loss]);
  const gradients = runBackward(trace, { output });
  compareGradients(comparison, 'grads', file.grads, layout, model, gradients);
  compareSteps(comparison, file, trace, gradients);

  const finalStates = statesOf('cotangent', file.cotangent, (state) => `R_${state}`);
  const withFinals = finals.reduce((sum, lane, k) => sum + dotTensors(lane, finalStates[k]), loss);
  comparison.compare('loss_with_final_state', [withFinals], [file.loss_with_final_state]);
  compareGradients(
    comparison,
    'grads_with_final_state',
    file.grads_with_final_state,
    layout,
    model,
    runBackward(trace, { output, finalStates }),
  );
  return comparison.errors();
}

function compareGradients(
  comparison: Comparison,
  group: string,
  theirs: GoldenTensors,
  layout: PytorchLayout,
  model: Model,
  gradients: Gradients,
): void {
  const initial = gradients.lanes.map((lane) => lane.initial);
  const ours = new Map<string, ArrayLike<number>>([['input', gradients.input]]);
  for (const [name, { data }] of gradientsToPytorch(layout, model, gradients)) ours.set(name, data);
  for (const state of model.graph.states) ours.set(`${state}0`, joinLanes(initial, state));
  for (const name of Object.keys(theirs)) {
    if (!ours.has(name)) throw new Error(`${group}.${name}: there is no such gradient of ours.`);
  }
  for (const [name, values] of ours) {
    comparison.compare(`${group}.${name}`, values, required(group, theirs, name).data);
  }
}

/** Every value and gradient that a hand-written cell's file has of each step. */
function compareSteps(
  comparison: Comparison,
  { meta, steps, step_grads: stepGrads }: RecurrentFile,
  { model: { graph }, lanes: [lane] }: Trace,
  { lanes: [gradients] }: Gradients,
): void {
  if (meta.module !== undefined) return;
  const compare = (
    group: string,
    theirs: GoldenTensors | undefined,
    ours: LaneTrace['values'] | undefined,
  ): void => {
    if (theirs === undefined)
      throw new Error(`${group}: missing in the file of a hand-written cell.`);
    for (const name of new Set([...graph.equations, ...Object.keys(theirs)])) {
      const values = ours?.[nodeOfStep(graph, name).index] ?? [];
      comparison.compare(`${group}.${name}`, values, required(group, theirs, name).data);
    }
  };
  compare('steps', steps, lane?.values);
  compare('step_grads', stepGrads, gradients?.values);
}

function required(group: string, tensors: GoldenTensors, name: string): GoldenTensor {
  const tensor = tensors[name];
  if (tensor === undefined) throw new Error(`${group}.${name}: missing.`);
  return tensor;
}

function expectShape(what: string, { shape }: GoldenTensor, wanted: readonly number[]): void {
  if (shape.join() !== wanted.join()) {
    throw new Error(`${what}: the shape is (${shape.join(', ')}), not (${wanted.join(', ')}).`);
  }
}

/** Tensors of lanes × batch × H, one per state, as one map of states per lane. */
function splitLanes(
  states: readonly string[],
  lanes: number,
  tensorOf: (state: string) => GoldenTensor,
): readonly Tensors[] {
  const whole = states.map((state) => ({ state, data: Float64Array.from(tensorOf(state).data) }));
  return Array.from({ length: lanes }, (_, lane) => {
    const part = (data: Float64Array): Float64Array => {
      const size = data.length / lanes;
      return data.slice(lane * size, (lane + 1) * size);
    };
    return new Map(whole.map(({ state, data }) => [state, part(data)]));
  });
}

/** One state of all lanes, lanes × batch × H. */
function joinLanes(lanes: readonly Tensors[], state: string): readonly number[] {
  return lanes.flatMap((lane) => [...(lane.get(state) ?? [])]);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
}

function dotTensors(a: Tensors, b: Tensors | undefined): number {
  return [...a].reduce((sum, [name, values]) => sum + dot(values, b?.get(name) ?? values), 0);
}
