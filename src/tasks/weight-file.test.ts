import { expect, test } from 'vitest';
import type { Cell } from '../engine/cell';
import { cellOf } from '../cells/catalogue';
import { loadTrained, type WeightFile } from './weight-file';

function rnn(): Cell {
  const cell = cellOf('rnn');
  if (cell === undefined) throw new Error('There is no cell rnn.');
  return cell;
}

const good: WeightFile = {
  version: 1,
  cell: 'rnn',
  hidden: 2,
  seed: 1,
  updates: 10,
  heldOut: 0.5,
  naive: 1,
  lanes: [{ W_h: [1, 2, 3, 4, 5, 6], b_h: [7, 8] }],
  readout: { W_y: [9, 10], b_y: [11] },
};

function load(file: unknown): ReturnType<typeof loadTrained> {
  return loadTrained({ './weights/rnn.json': () => Promise.resolve(file) }, rnn());
}

test('a weight file becomes the weights of a model of that size, with its score', async () => {
  const { model, weights, provenance } = await load(good);
  expect(model.hiddenSize).toBe(2);
  expect(weights.lanes[0]?.get('W_h')).toEqual(Float64Array.of(1, 2, 3, 4, 5, 6));
  expect(weights.readout?.get('b_y')).toEqual(Float64Array.of(11));
  expect(provenance).toEqual({
    kind: 'trained',
    seed: 1,
    updates: 10,
    measure: 'rmse',
    heldOut: 0.5,
    naive: 1,
  });
});

test.each([
  ['of another version', { ...good, version: 2 }, /1 but received 2/],
  ['of another cell', { ...good, cell: 'gru' }, /"gru"/],
  ['with a number that is none', { ...good, readout: { W_y: [9, 'x'], b_y: [11] } }, /number/],
  ['with too few numbers', { ...good, lanes: [{ W_h: [1], b_h: [7, 8] }] }, /W_h needs 6/],
  ['without a parameter', { ...good, lanes: [{ W_h: [1, 2, 3, 4, 5, 6] }] }, /b_h needs 2/],
  ['with an unknown parameter', { ...good, readout: { ...good.readout, W_q: [1] } }, /W_q/],
  ['of no size', { ...good, hidden: 0 }, />=1/],
])('a weight file %s is refused in words', async (_, file, message) => {
  await expect(load(file)).rejects.toThrow(message);
});

test('a cell without trained weights is refused by its name', async () => {
  await expect(loadTrained({}, { ...rnn(), id: 'own' })).rejects.toThrow('"own"');
});
