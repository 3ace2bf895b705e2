import { expect, it } from 'vitest';
import type { Edit } from '../../../engine/edit';
import { editedPlaces } from './edited-places';

const edits: readonly Edit[] = [
  { kind: 'input', timestep: 4, feature: 0, value: 1 },
  { kind: 'input', timestep: 4, feature: 1, value: 1 },
  { kind: 'input', timestep: 9, feature: 0, value: 1 },
  { kind: 'initial', lane: 0, state: 'c', unit: 0, value: 1 },
  { kind: 'initial', lane: 1, state: 'h', unit: 0, value: 1 },
  { kind: 'weight', lane: 0, name: 'W_f', index: 0, value: 1 },
  { kind: 'hold', lane: 0, node: 'f', unit: null, timestep: null, value: 1 },
];

it('The input is marked where it was changed, and a state where its lane begins', () => {
  expect(editedPlaces(edits, 0, 1, 0)).toEqual(
    new Map([
      ['x', new Set([4, 9])],
      ['c_prev', new Set([0])],
    ]),
  );
});

it('A backward lane reads the same input, and begins at the end', () => {
  expect(editedPlaces(edits, 1, 2, 29)).toEqual(
    new Map([
      ['x', new Set([4, 9])],
      ['h_prev', new Set([29])],
    ]),
  );
});

it('What goes into a layer above was not changed by hand', () => {
  expect(editedPlaces(edits, 1, 1, 0)).toEqual(new Map([['h_prev', new Set([0])]]));
});
