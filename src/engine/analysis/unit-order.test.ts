import { expect, it } from 'vitest';
import { orderOf } from './unit-order';

const units = [
  { activity: 0.2, halfLife: 3 },
  { activity: 0.9, halfLife: Infinity },
  { activity: 0.2, halfLife: Infinity },
  { activity: NaN, halfLife: 5 },
];

it('Units are listed by number, by activity, or by half-life, equals by number', () => {
  expect(orderOf(units, 'number')).toEqual([0, 1, 2, 3]);
  expect(orderOf(units, 'activity')).toEqual([1, 0, 2, 3]);
  expect(orderOf(units, 'half-life')).toEqual([1, 2, 3, 0]);
});

it('Units of a cell that keeps nothing stay in the order of their numbers', () => {
  const none = [1, 2, 3].map((activity) => ({ activity, halfLife: null }));
  expect(orderOf(none, 'half-life')).toEqual([0, 1, 2]);
  expect(orderOf(none, 'activity')).toEqual([2, 1, 0]);
});
