import { nodeOf } from '../graph';
import type { Hold, LaneTrace, Model, Sequence, Tensors, Trace, Weights } from '../model';
import { checkRun } from './check-run';
import { joinDirections } from './directions';
import { heldEntriesOf } from './holds';
import { carriesOf, entriesIn, isComputed, lanesOfLayer, operandsOf, type Lane } from './lanes';
import { operators } from './operators';
import type { Block } from './operator';
import { denseForward, featuresOf } from './readout';

/**
 * Runs a model over a sequence in float64 and keeps every node's value at every timestep. Weights and input are not copied:
 * the trace shows them. Throws an `Error` that says which, where sizes do not fit, a parameter is missing or something is
 * held that is not there; numbers that are not finite run through like any other.
 */
export function runForward(
  model: Model,
  weights: Weights,
  sequence: Sequence,
  holds: readonly Hold[] = [],
): Trace {
  checkRun(model, weights, sequence, holds);
  const { index: hidden } = nodeOf(model.graph, 'h');
  const lanes: LaneTrace[] = [];
  let layerInput = sequence.input;
  for (let layer = 0; layer < model.layers; layer++) {
    const outputs: Float64Array[] = [];
    for (const lane of lanesOfLayer(model, layer)) {
      const parameters = weights.lanes[lane.index] ?? new Map();
      const held = holds.filter((hold) => hold.lane === lane.index);
      const trace = runLane(model, lane, parameters, layerInput, sequence, held);
      lanes.push(trace);
      outputs.push(trace.values[hidden] ?? new Float64Array());
    }
    layerInput = joinDirections(outputs, model.hiddenSize);
  }
  const output = layerInput;
  const logits =
    model.readout !== null && weights.readout !== null
      ? denseForward(featuresOf(model, output, sequence.batch), weights.readout)
      : null;
  return { model, weights, sequence, holds, lanes, output, logits };
}

function runLane(
  model: Model,
  lane: Lane,
  parameters: Tensors,
  input: Float64Array,
  { steps, batch, initial }: Sequence,
  holds: readonly Hold[],
): LaneTrace {
  const { nodes } = model.graph;
  const blocks: Block[] = nodes.map((node) => {
    const size = entriesIn(model, lane, node);
    switch (node.operation) {
      case 'parameter':
        return { size, stride: 0, data: parameters.get(node.id) ?? new Float64Array(size) };
      case 'number':
        return { size, stride: 0, data: Float64Array.of(node.number) };
      case 'input':
        return { size, stride: size, data: input };
      default:
        return { size, stride: size, data: new Float64Array(steps * batch * size) };
    }
  });
  const blockOf = ({ index }: { readonly index: number }): Block => {
    const block = blocks[index];
    if (block === undefined) throw new Error(`The graph has no node number ${index}.`);
    return block;
  };

  const kernels = nodes.filter(isComputed).map((node) => {
    const block = blockOf(node);
    const compute = operators[node.operation].forward(
      block,
      operandsOf(model.graph, node).map(blockOf),
    );
    const held = heldEntriesOf(node, block.size, steps, batch, holds);
    if (held === null) return compute;
    return (row: number): void => {
      compute(row);
      for (const { entry, value } of held[row] ?? [])
        block.data[row * block.stride + entry] = value;
    };
  });
  const carries = carriesOf(model.graph).map(({ state, previous, next }) => {
    const { data: to, size } = blockOf(previous);
    const { data: from, stride } = blockOf(next);
    const first = initial?.[lane.index]?.get(state);
    return { to, from, first, count: batch * size, stride: batch * stride };
  });

  for (let k = 0; k < steps; k++) {
    const t = lane.backward ? steps - 1 - k : k;
    const before = lane.backward ? t + 1 : t - 1;
    for (const { to, from, first, count, stride } of carries) {
      if (k > 0) copyEntries(from, before * stride, to, t * count, count);
      else if (first !== undefined) copyEntries(first, 0, to, t * count, count);
    }
    for (const kernel of kernels) {
      for (let b = 0; b < batch; b++) kernel(t * batch + b);
    }
  }
  return {
    layer: lane.layer,
    backward: lane.backward,
    sizes: blocks.map(({ size }) => size),
    values: blocks.map(({ data }) => data),
  };
}

function copyEntries(
  from: Float64Array,
  fromStart: number,
  to: Float64Array,
  toStart: number,
  count: number,
): void {
  for (let k = 0; k < count; k++) to[toStart + k] = from[fromStart + k] ?? 0;
}
