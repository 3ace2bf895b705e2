import { nodeOf } from '../graph';
import type { Hold, Model, Sequence, Tensors, Weights } from '../model';
import { carriesOf, entriesIn, lanesOf, type Lane } from './lanes';

/** Throws an `Error` in words where the sizes of a model, its weights and a sequence do not fit together. */
export function checkRun(
  model: Model,
  weights: Weights,
  sequence: Sequence,
  holds: readonly Hold[],
): void {
  checkCount('The input size X', model.inputSize);
  checkCount('The hidden size H', model.hiddenSize);
  checkCount('The length of the sequence', sequence.steps);
  checkCount('The batch size', sequence.batch);
  const { steps, batch } = sequence;
  checkLength(
    'The input',
    sequence.input,
    steps * batch * model.inputSize,
    'steps × batch × input size',
  );
  const lanes = lanesOf(model);
  if (weights.lanes.length !== lanes.length) {
    throw new Error(
      `The model has ${lanes.length} lanes (layers × directions), but there are weights for ${weights.lanes.length}.`,
    );
  }
  for (const lane of lanes) {
    checkParameters(model, lane, weights.lanes[lane.index] ?? new Map());
    checkInitial(model, lane, batch, sequence.initial?.[lane.index] ?? new Map());
  }
  checkReadout(model, weights.readout);
  for (const hold of holds) checkHold(model, lanes, steps, hold);
}

function checkHold(model: Model, lanes: readonly Lane[], steps: number, hold: Hold): void {
  const lane = lanes[hold.lane];
  const node = model.graph.equations.includes(hold.node) ? nodeOf(model.graph, hold.node) : null;
  if (lane === undefined || node === null) {
    throw new Error(`There is no ${hold.node} in lane ${hold.lane} that could be held.`);
  }
  const within = (index: number | null, count: number): boolean =>
    index === null || (Number.isInteger(index) && index >= 0 && index < count);
  if (!within(hold.unit, entriesIn(model, lane, node)) || !within(hold.timestep, steps)) {
    throw new Error(`${hold.node} of ${nameOf(lane)} has no entry there that could be held.`);
  }
}

function checkParameters(model: Model, lane: Lane, tensors: Tensors): void {
  for (const name of model.graph.parameters) {
    const what = `The parameter ${name} of ${nameOf(lane)}`;
    const entries = entriesIn(model, lane, nodeOf(model.graph, name));
    checkLength(what, tensors.get(name), entries, `H = ${model.hiddenSize}, X = ${lane.inputSize}`);
  }
}

function checkInitial(model: Model, lane: Lane, batch: number, initial: Tensors): void {
  for (const name of initial.keys()) {
    if (!model.graph.states.includes(name)) {
      throw new Error(`An initial state ${name} is given, but the cell does not carry ${name}.`);
    }
  }
  for (const { state, previous } of carriesOf(model.graph)) {
    const given = initial.get(state);
    if (given === undefined) continue;
    const entries = batch * entriesIn(model, lane, previous);
    checkLength(`The initial state ${state} of ${nameOf(lane)}`, given, entries, 'batch × size');
  }
}

function checkReadout(model: Model, tensors: Tensors | null): void {
  if (model.readout === null) return;
  const { size } = model.readout;
  checkCount('The size of the read-out', size);
  const features = model.hiddenSize * model.directions;
  checkLength('W_y of the read-out', tensors?.get('W_y'), size * features, 'size × H·directions');
  checkLength('b_y of the read-out', tensors?.get('b_y'), size, 'size');
}

/** Throws where a number is not a whole number of at least 1. */
function checkCount(what: string, count: number): void {
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(`${what} must be a whole number of at least 1, not ${count}.`);
  }
}

/** Throws where an array is missing or has another length; `why` says where the length comes from. */
export function checkLength(
  what: string,
  given: Float64Array | undefined,
  length: number,
  why: string,
): void {
  if (given === undefined) throw new Error(`${what} is missing.`);
  if (given.length !== length) {
    throw new Error(`${what} has ${given.length} entries, but needs ${length} (${why}).`);
  }
}

function nameOf(lane: Lane): string {
  return `layer ${lane.layer + 1}, ${lane.backward ? 'backward' : 'forward'}`;
}
