import { describe, expect, it } from 'vitest';
import { graphOf } from './build-graph';
import { CLASSIC_CELLS } from './classic-cells.fixture';
import {
  editedInitial,
  editedLines,
  editedWeights,
  holdsOf,
  placeOf,
  withEdit,
  without,
  type Edit,
} from './edit';
import type { Model, Sequence, Weights } from './model';

const weight = (
  name: string,
  index: number,
  value: number,
  lane: number | 'readout' = 0,
): Edit => ({
  kind: 'weight',
  lane,
  name,
  index,
  value,
});
const initial = (state: string, unit: number, value: number, lane = 0): Edit => ({
  kind: 'initial',
  lane,
  state,
  unit,
  value,
});
const input = (timestep: number, feature: number, value: number): Edit => ({
  kind: 'input',
  timestep,
  feature,
  value,
});
const hold = (unit: number | null, timestep: number | null, value = 0, node = 'f'): Edit => ({
  kind: 'hold',
  lane: 0,
  node,
  unit,
  timestep,
  value,
});

const different: readonly Edit[] = [
  weight('W_f', 1, 0),
  weight('W_f', 2, 0),
  weight('W_i', 1, 0),
  weight('W_f', 1, 0, 1),
  weight('W_f', 1, 0, 'readout'),
  initial('c', 1, 0),
  initial('c', 2, 0),
  initial('h', 1, 0),
  initial('c', 1, 0, 1),
  input(1, 2, 0),
  input(2, 1, 0),
  hold(1, 2),
  hold(2, 1),
  hold(null, 2),
  hold(1, null),
  hold(null, null),
  hold(1, 2, 0, 'i'),
];

describe('Edits', () => {
  it('of different places have different keys, of the same place the same whatever the value', () => {
    expect(new Set(different.map(placeOf)).size).toBe(different.length);
    for (const edit of different) expect(placeOf({ ...edit, value: 7 })).toBe(placeOf(edit));
  });

  it('take the place of an earlier one, and come last', () => {
    const edits = different.reduce<readonly Edit[]>(withEdit, []);
    expect(edits).toEqual(different);
    const [first, ...rest] = different;
    const again = { ...(first ?? hold(0, 0)), value: 7 };
    expect(withEdit(edits, again)).toEqual([...rest, again]);
  });

  it('are taken back place by place', () => {
    const taken = different[4] ?? hold(0, 0);
    expect(without(different, taken)).toEqual(different.filter((edit) => edit !== taken));
  });

  it('of what stands before a step of training stay as they were when it was made', () => {
    const step: Edit = {
      kind: 'update',
      loss: { of: 'error', at: 'last', output: 0 },
      window: null,
      optimiser: 'sgd',
      rate: 0.1,
      clip: null,
      value: 1,
    };
    const [first] = different;
    const again = { ...(first ?? hold(0, 0)), value: 7 };
    const edits = [...different, step].reduce<readonly Edit[]>(withEdit, []);
    expect(withEdit(edits, again)).toEqual([...different, step, again]);
    expect(withEdit(withEdit(edits, step), step)).toEqual([...different, { ...step, value: 3 }]);
    expect(withEdit(edits, { ...step, rate: 0.2 })).toHaveLength(different.length + 2);
    expect(without([...edits, again], step)).toHaveLength(different.length + 1);
    expect(without(edits, edits.at(-1) ?? step)).toEqual(different);
  });

  it('that hold a value are handed on as they are, in order', () => {
    expect(holdsOf(different)).toEqual(different.filter(({ kind }) => kind === 'hold'));
  });
});

describe('Edited weights', () => {
  const lane = () =>
    new Map([
      ['W', Float64Array.of(1, 2, 3)],
      ['b', Float64Array.of(4)],
    ]);
  const weights: Weights = {
    lanes: [lane(), lane()],
    readout: new Map([['W_y', Float64Array.of(5, 6)]]),
  };

  it('hold the new entries, and the rest of the numbers', () => {
    const edited = editedWeights(weights, [
      weight('W', 1, -2, 1),
      weight('W', 2, -3, 1),
      weight('W_y', 0, -5, 'readout'),
    ]);
    expect(edited.lanes[0]).toEqual(lane());
    expect(edited.lanes[1]?.get('W')).toEqual(Float64Array.of(1, -2, -3));
    expect(edited.readout?.get('W_y')).toEqual(Float64Array.of(-5, 6));
  });

  it('leave those before as they were, and share what nothing changed', () => {
    const edited = editedWeights(weights, [weight('W', 0, 9)]);
    expect(weights.lanes[0]).toEqual(lane());
    expect(edited.lanes[0]?.get('b')).toBe(weights.lanes[0]?.get('b'));
    expect(edited.lanes[1]).toBe(weights.lanes[1]);
    expect(edited.readout).toBe(weights.readout);
    expect(editedWeights(weights, [hold(0, 0), input(0, 0, 1)])).toBe(weights);
  });

  it('pass over what is not there', () => {
    const strange = [
      weight('V', 0, 1),
      weight('W', 3, 1),
      weight('W', 0, 1, 7),
      weight('b_y', 0, 1, 'readout'),
    ];
    expect(editedWeights(weights, strange)).toEqual(weights);
    expect(editedWeights({ ...weights, readout: null }, strange).readout).toBeNull();
  });
});

describe('Edited states to begin from', () => {
  const model: Model = {
    graph: graphOf(CLASSIC_CELLS['lstm'] ?? ''),
    inputSize: 1,
    hiddenSize: 3,
    layers: 1,
    directions: 2,
    readout: null,
  };
  const plain: Sequence = { steps: 2, batch: 1, input: new Float64Array(2) };
  const sizes = (): number => 3;

  it('are zero where nothing else was given', () => {
    const edited = editedInitial(model, plain, sizes, [initial('c', 1, 0.5, 1)]);
    expect(edited.initial).toEqual([new Map(), new Map([['c', Float64Array.of(0, 0.5, 0)]])]);
    expect(edited.input).toBe(plain.input);
  });

  it('keep what was given', () => {
    const given = [
      new Map([['c', Float64Array.of(1, 2, 3)]]),
      new Map([['h', Float64Array.of(4, 5, 6)]]),
    ];
    const edited = editedInitial(model, { ...plain, initial: given }, sizes, [
      initial('c', 0, -1),
      initial('c', 2, -3),
    ]);
    expect(edited.initial).toEqual([new Map([['c', Float64Array.of(-1, 2, -3)]]), given[1]]);
    expect(given[0]?.get('c')).toEqual(Float64Array.of(1, 2, 3));
  });

  it('pass over what is not there, and are the same sequence where nothing is changed', () => {
    const strange = [initial('q', 0, 1), initial('c', 3, 1), initial('c', 0, 1, 2)];
    const edited = editedInitial(model, plain, sizes, strange);
    expect(edited.initial).toEqual([new Map([['c', new Float64Array(3)]]), new Map()]);
    expect(editedInitial(model, plain, sizes, [weight('W_f', 0, 1)])).toBe(plain);
  });
});

describe('Edited lines', () => {
  const lines = [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)];

  it('hold the new values, and are shared where nothing changed', () => {
    const edited = editedLines(lines, [input(0, 1, -4), input(2, 1, -6)]);
    expect(edited).toEqual([Float64Array.of(1, 2, 3), Float64Array.of(-4, 5, -6)]);
    expect(edited[0]).toBe(lines[0]);
    expect(lines[1]).toEqual(Float64Array.of(4, 5, 6));
  });

  it('pass over what is not there', () => {
    const edited = editedLines(lines, [input(3, 0, 1), input(0, 2, 1), hold(0, 0)]);
    expect(edited[0]).toBe(lines[0]);
    expect(edited[1]).toBe(lines[1]);
  });
});
