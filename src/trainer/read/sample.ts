import { nodeOf, type Graph } from '../../engine/graph';
import type { Model, Trace } from '../../engine/model';
import type { PlanWeights } from '../../engine/plan/parameters';
import { denseForward } from '../../engine/reference/readout';
import { runForward } from '../../engine/reference/run-forward';
import { seriesOf } from '../../engine/trace';
import type { Shape } from '../../tasks/lab/shape';
import type { SampleReading } from '../reading';
import type { ChosenSample } from './chosen-sample';
import { sigmoidOf, softmaxOf } from './probabilities';
import type { RunModel } from '../compile-run';

/** A sample run through the weights in float64, step by step; nothing happens in a text without words. */
export function readSample(
  { model, tokens: vocabulary }: RunModel,
  weights: PlanWeights,
  shape: Shape,
  chosen: ChosenSample,
): SampleReading {
  const { name, steps, lines, unknown, truth, tokens, readAt } = chosen;
  const told = {
    ...{ name, steps, lines, unknown, truth, readAt, hidden: model.hiddenSize },
    ...(vocabulary === null ? {} : { ids: tokens }),
    ...(shape.loss === 'mse' ? { units: unitsOf(chosen) } : {}),
  };
  const visible = visibleIn(model.graph);
  if (steps.length === 0) {
    const values = new Map(visible.map((id) => [id, new Float64Array()]));
    return { ...told, values, said: new Float64Array() };
  }
  const input =
    vocabulary === null
      ? Float64Array.from(chosen.input)
      : rowsOf(weights.embedding ?? new Float64Array(), tokens, model.inputSize);
  const trace = runForward(model, weights, { steps: steps.length, batch: 1, input });
  return {
    ...told,
    values: new Map(visible.map((id) => [id, seriesOf(trace, id).values])),
    said: saidAfterEach(trace, shape, chosen.inUnits),
  };
}

/** Values with an equation of their own and an entry for each unit. */
function visibleIn(graph: Graph): readonly string[] {
  return graph.equations.filter((id) => {
    const { shape } = nodeOf(graph, id);
    if (shape.kind !== 'vector') return false;
    const { hidden, input, constant } = shape.size;
    return hidden === 1 && input === 0 && constant === 0;
  });
}

function rowsOf(table: Float64Array, ids: Int32Array, width: number): Float64Array {
  const rows = new Float64Array(ids.length * width);
  ids.forEach((id, t) => {
    rows.set(table.subarray(id * width, (id + 1) * width), t * width);
  });
  return rows;
}

function saidAfterEach(
  { model, weights, output }: Trace,
  { loss, outputs }: Shape,
  inUnits: ChosenSample['inUnits'],
): Float64Array {
  const logits = denseForward(featuresAfterEach(model, output), weights.readout ?? new Map());
  switch (loss) {
    case 'mse':
      return logits.map((value, k) => inUnits(Math.floor(k / outputs), value));
    case 'bce':
      return sigmoidOf(logits);
    case 'softmax':
      return softmaxOf(logits, outputs);
  }
}

/**
 * What the read-out would see after each step, T × F. With a head on the last step the backward direction has always read everything,
 * so that the last row is what the model says.
 */
function featuresAfterEach({ hiddenSize, directions, readout }: Model, output: Float64Array) {
  if (directions === 1 || readout?.on === 'every') return output;
  const width = 2 * hiddenSize;
  const features = output.slice();
  for (let start = 0; start < features.length; start += width) {
    features.set(output.subarray(hiddenSize, width), start + hiddenSize);
  }
  return features;
}

/** What is read out stands in a straight line to the unit of the target, after each step in its own. */
function unitsOf({ steps, inUnits }: ChosenSample): SampleReading['units'] & object {
  const add = Float64Array.from(steps, (_, t) => inUnits(t, 0));
  return { add, times: add.map((zero, t) => inUnits(t, 1) - zero) };
}
