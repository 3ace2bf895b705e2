import { beforeEach, expect, test } from 'vitest';
import { headOf, type KeptModel } from '../tasks/kept/kept-model';
import { loadPreset } from '../tasks/catalogue';
import {
  deleteKept,
  keepModel,
  keepOn,
  listKept,
  MOST_KEPT,
  pinKept,
  renameKept,
  useKept,
} from './kept-models';
import type { KeptShelf } from './kept-shelf';

const models = new Map<string, KeptModel>();
let refusal: DOMException | null = null;

const shelf: KeptShelf = {
  list: () => Promise.resolve([...models.values()].map(headOf).sort((a, b) => b.at - a.at)),
  load: (id) => Promise.resolve(models.get(id) ?? null),
  put: (model) => {
    if (refusal !== null) return Promise.reject(refusal);
    models.set(model.id, model);
    return Promise.resolve();
  },
  remove: (id) => {
    models.delete(id);
    return Promise.resolve();
  },
};

const modelAt = (at: number, more: Partial<KeptModel> = {}): KeptModel => ({
  version: 1,
  id: `m${at}`,
  name: `model ${at}`,
  at,
  pinned: false,
  cell: 'lstm',
  own: null,
  inputSize: 1,
  hidden: 1,
  layers: 1,
  directions: 1,
  readout: null,
  loss: 'mse',
  weights: { lanes: [], readout: null, embedding: null },
  sample: {
    name: 's',
    steps: ['1'],
    input: { kind: 'numbers', lines: [Float64Array.of(0)], scales: [] },
    truth: null,
    readAt: 0,
    units: { add: Float64Array.of(0), times: Float64Array.of(1) },
  },
  target: { name: { en: '', zh: '' }, unit: null, offset: 0, factor: 1 },
  classes: [],
  origin: { kind: 'file', file: 'a.npz' },
  ...more,
});

const names = (): readonly string[] => useKept.getState().models.map(({ name }) => name);
const outcome = () => useKept.getState().outcome;

beforeEach(async () => {
  models.clear();
  refusal = null;
  keepOn(shelf);
  await listKept();
});

test('a kept model is found as a preset', async () => {
  expect(await keepModel(modelAt(1))).toBe('kept:m1');
  expect(outcome()).toEqual({ kind: 'kept', name: 'model 1' });
  const preset = await loadPreset('kept:m1');
  expect(preset.name).toEqual({ en: 'model 1', zh: 'model 1' });
  expect(await loadPreset('kept:m1')).toBe(preset);
  await expect(loadPreset('cake')).rejects.toThrow('There is no preset “cake”.');
});

test('kept again it keeps its name and its pin', async () => {
  await keepModel(modelAt(1));
  await renameKept('m1', '  best\nof all ');
  await pinKept('m1', true);
  await keepModel(modelAt(1));
  expect(useKept.getState().models).toMatchObject([{ name: 'best of all', pinned: true }]);
  expect((await loadPreset('kept:m1')).name.en).toBe('best of all');
  await renameKept('m1', ' ');
  expect(names()).toEqual(['best of all']);
});

test('beyond 20 the oldest gives way that is not pinned, and that is told', async () => {
  for (let at = 1; at <= MOST_KEPT; at += 1) await keepModel(modelAt(at));
  await pinKept('m1', true);
  await keepModel(modelAt(99));
  expect(names()).toHaveLength(MOST_KEPT);
  expect(names()).not.toContain('model 2');
  expect(outcome()).toEqual({ kind: 'thinned', name: 'model 2' });
});

test('where all are pinned a new one lasts as long as the page', async () => {
  for (let at = 1; at <= MOST_KEPT; at += 1) await keepModel(modelAt(at, { pinned: true }));
  await keepModel(modelAt(99));
  expect(outcome()).toEqual({ kind: 'all pinned', name: 'model 99' });
  expect(names()).not.toContain('model 99');
  expect((await loadPreset('kept:m99')).name.en).toBe('model 99');
});

test.each([
  ['full', new DOMException('', 'QuotaExceededError')],
  ['refused', new DOMException('', 'InvalidStateError')],
])(
  'a disk that is %s is told, nothing gives way, and the model can be opened',
  async (kind, error) => {
    for (let at = 1; at <= MOST_KEPT; at += 1) await keepModel(modelAt(at));
    refusal = error;
    await keepModel(modelAt(99));
    expect(outcome()).toEqual({ kind, name: 'model 99' });
    expect(names()).toHaveLength(MOST_KEPT);
    expect((await loadPreset('kept:m99')).name.en).toBe('model 99');
  },
);

test('a deleted one is gone', async () => {
  await keepModel(modelAt(1));
  await deleteKept('m1');
  expect(names()).toEqual([]);
  expect(outcome()).toEqual({ kind: 'deleted', name: 'model 1' });
});
