import type { LossChoice } from './loss-choice';
import type { Hold, Model, Sequence, Tensors, Weights } from './model';

/** One change of the numbers that a run is made of. */
export type Edit =
  /** An entry of a parameter; `lane` is a place in `Weights.lanes`, or the read-out. */
  | {
      readonly kind: 'weight';
      readonly lane: number | 'readout';
      readonly name: string;
      readonly index: number;
      readonly value: number;
    }
  /** A state before its lane's first timestep. */
  | {
      readonly kind: 'initial';
      readonly lane: number;
      readonly state: string;
      readonly unit: number;
      readonly value: number;
    }
  /** A value of the sequence, in the units in which it is read. */
  | {
      readonly kind: 'input';
      readonly timestep: number;
      readonly feature: number;
      readonly value: number;
    }
  /** A value held against the equations; see {@link Hold}. */
  | ({ readonly kind: 'hold' } & Hold)
  | Update;

/** What a step of training is done with. */
export interface Training {
  readonly loss: LossChoice;
  /** Of truncated back-propagation through time, in timesteps; null: through the whole sequence. */
  readonly window: number | null;
  readonly optimiser: 'sgd' | 'adam';
  /** The learning rate, above 0. */
  readonly rate: number;
  /** The largest norm that all gradients together may have, above 0; null: any. */
  readonly clip: number | null;
}

/** Steps of training on this very sequence, with all edits that stand before them: all weights change. */
export interface Update extends Training {
  readonly kind: 'update';
  /** How many, at least 1. */
  readonly value: number;
}

/** What an edit changes: two edits of the same place have the same key, and the later takes the place of the earlier. */
export function placeOf(edit: Edit): string {
  switch (edit.kind) {
    case 'weight':
      return `weight ${edit.lane} ${edit.name} ${edit.index}`;
    case 'initial':
      return `initial ${edit.lane} ${edit.state} ${edit.unit}`;
    case 'input':
      return `input ${edit.timestep} ${edit.feature}`;
    case 'hold':
      return `hold ${edit.lane} ${edit.node} ${edit.unit ?? 'all'} ${edit.timestep ?? 'all'}`;
    case 'update':
      return `update ${settingsOf(edit)}`;
  }
}

/**
 * The edits with one more, which replaces what was changed in the same place before. What stands before a step of training
 * stays, as the step was made with it; steps with the same settings one after the other are counted together.
 */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const from = edits.findLastIndex(({ kind }) => kind === 'update') + 1;
  if (edit.kind !== 'update') {
    return [...edits.slice(0, from), ...without(edits.slice(from), edit), edit];
  }
  const last = edits.at(-1);
  return last?.kind === 'update' && settingsOf(last) === settingsOf(edit)
    ? [...edits.slice(0, -1), { ...edit, value: last.value + edit.value }]
    : [...edits, edit];
}

function settingsOf(update: Update): string {
  const { loss, window, optimiser, rate, clip } = update;
  return JSON.stringify([loss.of, loss.at, loss.output, window, optimiser, rate, clip]);
}

/** The edits without that step of training, or without all of the place of that edit. */
export function without(edits: readonly Edit[], of: Edit): readonly Edit[] {
  return of.kind === 'update'
    ? edits.filter((edit) => edit !== of)
    : edits.filter((edit) => placeOf(edit) !== placeOf(of));
}

export function holdsOf(edits: readonly Edit[]): readonly Hold[] {
  return edits.filter((edit) => edit.kind === 'hold');
}

/** The weights with what was changed; tensors that nothing changed are shared. Edits of what is not there are passed over. */
export function editedWeights(weights: Weights, edits: readonly Edit[]): Weights {
  const changes = edits.filter((edit) => edit.kind === 'weight');
  if (changes.length === 0) return weights;
  const lanes = weights.lanes.map((tensors, lane) =>
    withEntries(
      tensors,
      changes.filter((edit) => edit.lane === lane),
    ),
  );
  const { readout } = weights;
  return {
    lanes,
    readout:
      readout &&
      withEntries(
        readout,
        changes.filter((edit) => edit.lane === 'readout'),
      ),
  };
}

/** The sequence (B = 1) with other states to begin from. */
export function editedInitial(
  model: Model,
  sequence: Sequence,
  sizeOfState: (lane: number, state: string) => number,
  edits: readonly Edit[],
): Sequence {
  const changes = edits.filter((edit) => edit.kind === 'initial');
  if (changes.length === 0) return sequence;
  const lanes = Array.from({ length: model.layers * model.directions }, (_, lane) => {
    const before: Tensors = sequence.initial?.[lane] ?? new Map();
    const own = changes.filter((edit) => edit.lane === lane);
    const zeros = own
      .filter(({ state }) => !before.has(state) && model.graph.states.includes(state))
      .map(({ state }): [string, Float64Array] => [
        state,
        new Float64Array(sizeOfState(lane, state)),
      ]);
    return withEntries(
      new Map([...before, ...zeros]),
      own.map(({ state, unit, value }) => ({ name: state, index: unit, value })),
    );
  });
  return { ...sequence, initial: lanes };
}

/** Lines (T values each) with what was changed; lines that nothing changed are shared. */
export function editedLines(
  lines: readonly Float64Array[],
  edits: readonly Edit[],
): readonly Float64Array[] {
  return lines.map((line, feature) => {
    const own = edits
      .filter((edit) => edit.kind === 'input')
      .filter((edit) => edit.feature === feature && edit.timestep < line.length);
    if (own.length === 0) return line;
    const edited = line.slice();
    for (const { timestep, value } of own) edited[timestep] = value;
    return edited;
  });
}

function withEntries(
  tensors: Tensors,
  changes: readonly { readonly name: string; readonly index: number; readonly value: number }[],
): Tensors {
  if (changes.length === 0) return tensors;
  const edited = new Map(tensors);
  for (const { name, index, value } of changes) {
    const own = edited.get(name);
    if (own === undefined || index >= own.length) continue;
    const copy = own === tensors.get(name) ? own.slice() : own;
    copy[index] = value;
    edited.set(name, copy);
  }
  return edited;
}
