import { describe, expect, test } from 'vitest';
import { cells } from '../cells/catalogue';
import { fittingEdits } from '../stores/run';
import { allPresets, loadPreset, presets } from './catalogue';
import { openSetup } from './open-setup';
import { largestGap, runAndTry } from './run-preset.fixture';
import { plainSetup } from './setup';

/** The ids that links hold: a preset may be added or moved, none may be lost. */
const SHIPPED = [
  'sine',
  'co2',
  'sentence-en',
  'sentence-zh',
  'latch',
  'counter',
  'reset',
  'leak',
  'silent',
  'random-start',
  'gates',
  'saturated',
  'two-layers',
  'both-ways',
  'reach',
  'timing',
  'stream',
];

const loaded = await allPresets();

const pairs = loaded.flatMap((preset) =>
  (preset.cells ?? cells.map(({ id }) => id)).map((cell) => ({ id: preset.id, preset, cell })),
);

test('every preset that was ever shipped is found by the id in a link', async () => {
  for (const id of SHIPPED) expect((await loadPreset(id)).id).toBe(id);
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
  await expect(loadPreset('constructor')).rejects.toThrow('constructor');
});

test('the list has the ids that the presets have', () => {
  expect(loaded.map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
});

test('the first preset is the one that a stranger sees', () => {
  expect(presets[0]?.id).toBe('sine');
});

test('every preset speaks both languages', () => {
  for (const { name, description, lookFor, tryThis, source } of loaded) {
    for (const words of [name, description, lookFor, tryThis.words, source]) {
      if (words === null) continue;
      expect(words.en.trim()).not.toBe('');
      expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
    }
  }
});

describe.each(pairs)('$id with the cell $cell', ({ preset, cell }) => {
  test('opens and runs, and all that is drawn is as long as the sequence', async () => {
    const { before } = await runAndTry(preset, cell);
    const { opened, trace, prediction } = before;
    const { steps } = opened.sequence;
    expect(prediction).toHaveLength(steps);
    for (const line of [...opened.inputs, ...(opened.target ? [opened.target] : [])]) {
      expect(line.values).toHaveLength(steps);
    }
    const names = Array.from({ length: steps }, (_, t) => opened.nameOfStep(t));
    expect(new Set(names).size).toBe(opened.sentence === null ? steps : new Set(names).size);
    expect(preset.start.timestep).toBeLessThan(steps);
    expect(preset.start.unit).toBeLessThan(opened.model.hiddenSize);
    for (const { values } of trace.lanes) {
      for (const series of values) expect(series.every(Number.isFinite)).toBe(true);
    }
    expect(prediction.every(Number.isFinite)).toBe(true);
  });

  test('is encoded from its lines as it is shipped', async () => {
    const { opened } = await openSetup(plainSetup(preset.id, cell));
    if (opened.inputs.length === 0) return;
    const encoded = opened.encode(opened.inputs.map(({ values }) => values));
    expect(encoded).toEqual(opened.sequence.input);
  });

  test('has something to try that fits it and moves the prediction', async () => {
    const { before, after } = await runAndTry(preset, cell);
    const { edits = [] } = preset.tryThis.change;
    expect(fittingEdits(before, edits)).toEqual(edits);
    if (after.prediction.length === before.prediction.length) {
      expect(largestGap(before.prediction, after.prediction)).toBeGreaterThan(0.05);
    }
    expect(after.prediction.every(Number.isFinite)).toBe(true);
    expect(preset.tryThis.at?.timestep ?? 0).toBeLessThan(after.trace.sequence.steps);
  });
});

const choosy = loaded.filter(({ cells: own }) => own !== null && !own.includes('gru'));

test.each(choosy)('$id is refused with a cell that it has no weights for', async ({ id }) => {
  await expect(openSetup(plainSetup(id, 'gru'))).rejects.toThrow('gru');
});
