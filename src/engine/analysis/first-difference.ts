import type { LaneTrace, Tensors, Trace } from '../model';
import { carriesOf, isComputed } from '../reference/lanes';
import { valueAt } from '../trace';

/** The first of the numbers that two runs were given and that are not the same. */
export type Cause =
  | { readonly kind: 'equations' }
  /** Units, features, layers, directions, length, or what is read out. */
  | { readonly kind: 'sizes' }
  | {
      readonly kind: 'input';
      readonly timestep: number;
      readonly feature: number;
      readonly a: number;
      readonly b: number;
    }
  | {
      readonly kind: 'initial';
      readonly lane: number;
      readonly state: string;
      readonly unit: number;
      readonly a: number;
      readonly b: number;
    }
  | {
      readonly kind: 'weight';
      readonly lane: number | 'readout';
      readonly name: string;
      readonly index: number;
      readonly a: number;
      readonly b: number;
    }
  | { readonly kind: 'holds' };

/** Where what two runs compute is no longer the same. */
export interface Parting {
  /** Of the first run. */
  readonly lane: number;
  readonly timestep: number;
  readonly node: string;
  /** 0-based entry of the node, the first that differs. */
  readonly unit: number;
  readonly a: number;
  readonly b: number;
}

export interface FirstDifference {
  /** Of each kind the first. */
  readonly causes: readonly Cause[];
  /** null where everything that both compute is the same. */
  readonly parting: Parting | null;
}

/**
 * Where two runs (B = 1) first part: lane by lane as a run goes through them, each in its own direction over the timesteps that
 * both have, and within a timestep in computing order, among the values that both compute with as many entries. Lists are left
 * out, as they compute nothing. null where the runs are the same to the bit.
 */
export function firstDifference(a: Trace, b: Trace): FirstDifference | null {
  const causes = causesOf(a, b);
  const parting = partingOf(a, b);
  return causes.length === 0 && parting === null ? null : { causes, parting };
}

function partingOf(a: Trace, b: Trace): Parting | null {
  const steps = Math.min(a.sequence.steps, b.sequence.steps);
  const nodes = a.model.graph.nodes.filter(
    (node) =>
      isComputed(node) && node.operation !== 'concatenate' && b.model.graph.byId.has(node.id),
  );
  for (const [lane, laneOfA] of a.lanes.entries()) {
    const other = b.lanes.findIndex((laneOfB) => isSameLane(laneOfA, laneOfB));
    if (other < 0) continue;
    for (let k = 0; k < steps; k++) {
      const timestep = laneOfA.backward ? steps - 1 - k : k;
      for (const { id } of nodes) {
        const parted = firstOf(valueAt(a, id, timestep, lane), valueAt(b, id, timestep, other));
        if (parted !== null) {
          const { index: unit, a: valueOfA, b: valueOfB } = parted;
          return { lane, timestep, node: id, unit, a: valueOfA, b: valueOfB };
        }
      }
    }
  }
  return null;
}

function causesOf(a: Trace, b: Trace): readonly Cause[] {
  const causes: (Cause | null)[] = [
    a.model.graph.text === b.model.graph.text ? null : { kind: 'equations' },
    sizesOf(a) === sizesOf(b) ? null : { kind: 'sizes' },
    inputCause(a, b),
    initialCause(a, b),
    weightCause(a, b),
    JSON.stringify(a.holds) === JSON.stringify(b.holds) ? null : { kind: 'holds' },
  ];
  return causes.filter((cause) => cause !== null);
}

function sizesOf({ model, sequence }: Trace): string {
  const { inputSize, hiddenSize, layers, directions, readout } = model;
  const read = readout === null ? 'none' : `${readout.on} ${readout.size}`;
  return [inputSize, hiddenSize, layers, directions, read, sequence.steps].join();
}

function inputCause(a: Trace, b: Trace): Cause | null {
  const { inputSize } = a.model;
  if (inputSize !== b.model.inputSize) return null;
  const common = Math.min(a.sequence.steps, b.sequence.steps) * inputSize;
  const parted = firstOf(
    a.sequence.input.subarray(0, common),
    b.sequence.input.subarray(0, common),
  );
  if (parted === null) return null;
  const { index, ...values } = parted;
  const place = { timestep: Math.floor(index / inputSize), feature: index % inputSize };
  return { kind: 'input', ...place, ...values };
}

function initialCause(a: Trace, b: Trace): Cause | null {
  for (const [lane, laneOfA] of a.lanes.entries()) {
    const other = b.lanes.findIndex((laneOfB) => isSameLane(laneOfA, laneOfB));
    if (other < 0) continue;
    for (const { state, previous } of carriesOf(a.model.graph)) {
      if (!b.model.graph.states.includes(state)) continue;
      const firstIn = ({ sequence }: Trace): number => (laneOfA.backward ? sequence.steps - 1 : 0);
      const parted = firstOf(
        valueAt(a, previous.id, firstIn(a), lane),
        valueAt(b, previous.id, firstIn(b), other),
      );
      if (parted !== null) {
        const { index: unit, ...values } = parted;
        return { kind: 'initial', lane, state, unit, ...values };
      }
    }
  }
  return null;
}

function weightCause(a: Trace, b: Trace): Cause | null {
  for (const [lane, laneOfA] of a.lanes.entries()) {
    const other = b.lanes.findIndex((laneOfB) => isSameLane(laneOfA, laneOfB));
    const cause = tensorCause(lane, a.weights.lanes[lane], b.weights.lanes[other]);
    if (cause !== null) return cause;
  }
  return tensorCause('readout', a.weights.readout, b.weights.readout);
}

function tensorCause(
  lane: number | 'readout',
  a: Tensors | null | undefined,
  b: Tensors | null | undefined,
): Cause | null {
  for (const [name, values] of a ?? []) {
    const others = b?.get(name);
    const parted = others === undefined ? null : firstOf(values, others);
    if (parted !== null) return { kind: 'weight', lane, name, ...parted };
  }
  return null;
}

function isSameLane(a: LaneTrace, b: LaneTrace): boolean {
  return a.layer === b.layer && a.backward === b.backward;
}

/** The first entry that differs; null where none does, and where there are not as many. */
function firstOf(
  a: Float64Array,
  b: Float64Array,
): { readonly index: number; readonly a: number; readonly b: number } | null {
  if (a.length !== b.length) return null;
  const index = a.findIndex((entry, k) => {
    const other = b[k] ?? NaN;
    return entry !== other && !(Number.isNaN(entry) && Number.isNaN(other));
  });
  return index < 0 ? null : { index, a: a[index] ?? NaN, b: b[index] ?? NaN };
}
