import { expect, it } from 'vitest';
import type { Score } from '../../../tasks/lab/score';
import { scoreRows } from './score-rows';

const numbers = (rmse: number, loss: number): Score => ({
  kind: 'numbers',
  loss,
  errors: { mse: rmse ** 2, mae: rmse, rmse },
  solved: null,
});
const classes = (accuracy: number, loss: number): Score => ({
  kind: 'classes',
  loss,
  accuracy,
  confusion: { classes: 2, counts: new Uint32Array(4) },
  rates: [],
});

it('Every part of the open run has a row for its measure and one for its loss, run by run', () => {
  const rows = scoreRows([
    [{ part: 'test', score: numbers(2, 0.4) }],
    [
      { part: 'test', score: numbers(1, 0.1) },
      { part: 'validation', score: numbers(3, 0.9) },
    ],
  ]);
  expect(rows).toEqual([
    { part: 'test', measure: 'rmse', values: [2, 1] },
    { part: 'test', measure: 'loss', values: [0.4, 0.1] },
    { part: 'validation', measure: 'rmse', values: [null, 3] },
    { part: 'validation', measure: 'loss', values: [null, 0.9] },
  ]);
});

it('Where classes are said, the measure is the accuracy', () => {
  const rows = scoreRows([[{ part: 'test', score: classes(0.97, 0.08) }]]);
  expect(rows.map(({ measure, values }) => [measure, values[0]])).toEqual([
    ['accuracy', 0.97],
    ['loss', 0.08],
  ]);
});
