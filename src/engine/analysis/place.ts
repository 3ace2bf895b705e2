import { editedInitial, editedWeights } from '../edit';
import { nodeOf } from '../graph';
import type { Gradients, Trace } from '../model';
import { carriesOf } from '../reference/lanes';
import { runForward } from '../reference/run-forward';
import { valueAt } from '../trace';

/** One number of a run (B = 1) that can be nudged. */
export type Place =
  | {
      readonly kind: 'weight';
      readonly lane: number | 'readout';
      readonly name: string;
      readonly index: number;
    }
  /** An entry of the model's input, in the units it reads. */
  | { readonly kind: 'input'; readonly timestep: number; readonly feature: number }
  /** A state before its lane's first timestep. */
  | {
      readonly kind: 'initial';
      readonly lane: number;
      readonly state: string;
      readonly unit: number;
    }
  /** A value that an equation defines, nudged by holding it; a hold that is there already gives way. */
  | {
      readonly kind: 'value';
      readonly lane: number;
      readonly node: string;
      readonly unit: number;
      readonly timestep: number;
    };

/** The number that stands there; undefined where there is none. */
export function valueOf(trace: Trace, place: Place): number | undefined {
  const { weights, sequence, model } = trace;
  switch (place.kind) {
    case 'weight':
      return (place.lane === 'readout' ? weights.readout : weights.lanes[place.lane])?.get(
        place.name,
      )?.[place.index];
    case 'input':
      return sequence.input[place.timestep * model.inputSize + place.feature];
    case 'initial':
      return initialOf(trace, place.lane, place.state)?.[place.unit];
    case 'value':
      return valueAt(trace, place.node, place.timestep, place.lane)[place.unit];
  }
}

/** Its gradient; undefined where there is none. */
export function gradientOf(trace: Trace, gradients: Gradients, place: Place): number | undefined {
  const { graph, inputSize } = trace.model;
  switch (place.kind) {
    case 'weight':
      return place.lane === 'readout'
        ? gradients.readout?.get(place.name)?.[place.index]
        : gradients.lanes[place.lane]?.values[nodeOf(graph, place.name).index]?.[place.index];
    case 'input':
      return gradients.input[place.timestep * inputSize + place.feature];
    case 'initial':
      return gradients.lanes[place.lane]?.initial.get(place.state)?.[place.unit];
    case 'value': {
      const { index } = nodeOf(graph, place.node);
      const size = trace.lanes[place.lane]?.sizes[index] ?? NaN;
      return gradients.lanes[place.lane]?.values[index]?.[place.timestep * size + place.unit];
    }
  }
}

/** The run again with another number there. */
export function runWith(trace: Trace, place: Place, value: number): Trace {
  const { model, weights, sequence, holds } = trace;
  switch (place.kind) {
    case 'weight':
      return runForward(model, editedWeights(weights, [{ ...place, value }]), sequence, holds);
    case 'input': {
      const input = sequence.input.slice();
      input[place.timestep * model.inputSize + place.feature] = value;
      return runForward(model, weights, { ...sequence, input }, holds);
    }
    case 'initial': {
      const size = (lane: number, state: string): number =>
        initialOf(trace, lane, state)?.length ?? 0;
      const begun = editedInitial(model, sequence, size, [{ ...place, value }]);
      return runForward(model, weights, begun, holds);
    }
    case 'value': {
      const { lane, node, unit, timestep } = place;
      return runForward(model, weights, sequence, [
        ...holds,
        { lane, node, unit, timestep, value },
      ]);
    }
  }
}

/** What a lane begins from, zeros included: what its first timestep read. */
function initialOf(trace: Trace, lane: number, state: string): Float64Array | undefined {
  const carry = carriesOf(trace.model.graph).find((other) => other.state === state);
  const own = trace.lanes[lane];
  if (carry === undefined || own === undefined) return undefined;
  const first = own.backward ? trace.sequence.steps - 1 : 0;
  return valueAt(trace, carry.previous.id, first, lane);
}
