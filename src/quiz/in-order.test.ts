import { expect, it } from 'vitest';
import { lstm } from '../cells/lstm.cell';
import { graphOf } from '../engine/build-graph';
import { inOrder } from './in-order';

it('is the cell itself in every order in which nothing is read too early', () => {
  expect(inOrder(lstm.equations, ['o', 'g', 'f', 'i', 'c', 'h'])).toBeNull();
});

it('reads the value of one timestep before where a step comes too early', () => {
  const text = inOrder(lstm.equations, ['f', 'i', 'g', 'o', 'h', 'c']) ?? '';
  expect(text).toContain('h = o * tanh(c_prev)');
  expect(graphOf(text).states).toEqual(expect.arrayContaining(['h', 'c']));
});

it('is nothing where a step is missing or unknown', () => {
  expect(inOrder(lstm.equations, ['f', 'i', 'g', 'o', 'h'])).toBeNull();
  expect(inOrder(lstm.equations, ['f', 'i', 'g', 'o', 'h', 'z'])).toBeNull();
});
