import { nodeOf } from '../graph';
import type { Gradients, LaneTrace, Tensors, Trace } from '../model';
import { checkSeeds, type Seeds } from './check-seeds';
import { addDirection } from './directions';
import { heldEntriesOf } from './holds';
import { carriesOf, isComputed, isShared, lanesOfLayer, operandsOf } from './lanes';
import { operators } from './operators';
import type { Differentiated } from './operator';
import { addFeatureGradient, denseBackward, featuresOf } from './readout';
import { checkWindow, cutsBefore } from './window';

type LaneGradients = Gradients['lanes'][number];

/**
 * Reverse mode through a whole run (backpropagation through time): the gradient of the loss that the seeds come from, with
 * respect to every node at every timestep, every parameter, the input and the initial states. With a `window` of K timesteps
 * it is truncated (window.ts): a state read from the window before has its gradient, but does not hand it back. Throws an
 * `Error` where the seeds do not fit the trace or the window is not a whole number of at least 1.
 */
export function runBackward(trace: Trace, seeds: Seeds, window: number | null = null): Gradients {
  checkSeeds(trace, seeds);
  checkWindow(window);
  const { model, sequence } = trace;
  const { index: hidden } = nodeOf(model.graph, 'h');
  const input = model.graph.byId.get('x');

  let output = seeds.output?.slice() ?? new Float64Array(trace.output.length);
  const readout = throughReadout(trace, seeds.logits, output);
  const lanes: LaneGradients[] = [];
  for (let layer = model.layers - 1; layer >= 0; layer--) {
    const ofLayer = lanesOfLayer(model, layer);
    const below = new Float64Array(sequence.steps * sequence.batch * (ofLayer[0]?.inputSize ?? 0));
    ofLayer.forEach((lane, direction) => {
      const laneTrace = trace.lanes[lane.index];
      if (laneTrace === undefined) throw new Error(`The trace has no lane ${lane.index}.`);
      const gradients = laneTrace.values.map((values) => new Float64Array(values.length));
      const ofHidden = gradients[hidden];
      if (ofHidden !== undefined) addDirection(output, direction, model.hiddenSize, ofHidden);
      const finals = seeds.finalStates?.[lane.index];
      lanes[lane.index] = throughLane(trace, lane.index, laneTrace, gradients, finals, window);
      const ofInput = input && gradients[input.index];
      if (ofInput !== undefined) addEntries(ofInput, 0, below, 0, below.length);
    });
    output = below;
  }
  return { lanes, input: output, readout };
}

/** Adds what the logits pass on to the gradient of the output; returns the gradients of the read-out's weights. */
export function throughReadout(
  trace: Trace,
  logits: Float64Array | undefined,
  output: Float64Array,
): Tensors | null {
  const weights = trace.weights.readout;
  if (trace.logits === null || weights === null) return null;
  const features = featuresOf(trace.model, trace.output, trace.sequence.batch);
  const passed = denseBackward(features, weights, logits ?? new Float64Array(trace.logits.length));
  addFeatureGradient(trace.model, passed.features, output);
  return passed.weights;
}

/** Completes the gradients of a lane, in which those of h already hold what comes from the output. */
function throughLane(
  { model: { graph }, sequence: { steps, batch }, holds }: Trace,
  lane: number,
  { sizes, values, backward }: LaneTrace,
  gradients: readonly Float64Array[],
  finals: Tensors | undefined,
  window: number | null,
): LaneGradients {
  const blocks: Differentiated[] = graph.nodes.map((node) => {
    const size = sizes[node.index];
    const data = values[node.index];
    const gradient = gradients[node.index];
    if (size === undefined || data === undefined || gradient === undefined) {
      throw new Error(`The trace has no values of ${node.id}.`);
    }
    return { size, stride: isShared(node) ? 0 : size, data, gradient };
  });
  const blockOf = ({ index }: { readonly index: number }): Differentiated => {
    const block = blocks[index];
    if (block === undefined) throw new Error(`The graph has no node number ${index}.`);
    return block;
  };

  const ownHolds = holds.filter((hold) => hold.lane === lane);
  const kernels = graph.nodes
    .filter(isComputed)
    .map((node) => {
      const block = blockOf(node);
      const pass = operators[node.operation].backward(block, operandsOf(graph, node).map(blockOf));
      const held = heldEntriesOf(node, block.size, steps, batch, ownHolds);
      if (held === null) return pass;
      // A held value has a gradient of its own, but passes nothing on: what it is computed from does not change it.
      return (row: number): void => {
        const places = (held[row] ?? []).map(({ entry }) => row * block.stride + entry);
        const own = places.map((place) => block.gradient[place] ?? 0);
        for (const place of places) block.gradient[place] = 0;
        pass(row);
        places.forEach((place, k) => {
          block.gradient[place] = own[k] ?? 0;
        });
      };
    })
    .reverse();
  const carries = carriesOf(graph).map(({ state, previous, next }) => {
    const count = batch * blockOf(previous).size;
    const to = blockOf(next).gradient;
    const seed = finals?.get(state);
    if (seed !== undefined) addEntries(seed, 0, to, backward ? 0 : (steps - 1) * count, count);
    return { state, from: blockOf(previous).gradient, to, first: new Float64Array(count), count };
  });

  for (let k = steps - 1; k >= 0; k--) {
    const t = backward ? steps - 1 - k : k;
    const before = backward ? t + 1 : t - 1;
    for (const kernel of kernels) {
      for (let b = 0; b < batch; b++) kernel(t * batch + b);
    }
    if (cutsBefore(window, t, steps, backward)) continue;
    for (const { from, to, first, count } of carries) {
      if (k > 0) addEntries(from, t * count, to, before * count, count);
      else addEntries(from, t * count, first, 0, count);
    }
  }
  return { values: gradients, initial: new Map(carries.map(({ state, first }) => [state, first])) };
}

function addEntries(
  from: Float64Array,
  fromStart: number,
  to: Float64Array,
  toStart: number,
  count: number,
): void {
  for (let k = 0; k < count; k++) {
    to[toStart + k] = (to[toStart + k] ?? 0) + (from[fromStart + k] ?? 0);
  }
}
