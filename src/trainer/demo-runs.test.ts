import { expect, test } from 'vitest';
import { loadCell } from '../cells/load-cell';
import { loadKernels } from '../engine/kernels/load-kernels';
import { plainKernels } from '../engine/kernels/plain-kernels';
import { loadLabTask } from '../tasks/lab/catalogue';
import recorded from './demo-runs.json';
import { createSession } from './session';
import { settingsSchema } from './settings-schema';
import { usualSettings } from './run-settings';
import * as v from 'valibot';

const UPDATES = 200;
const PATIENCE = 60_000;

test.each([
  ['sine', 'wasm'],
  ['latch, forget bias 3, seed 1', 'wasm'],
  ['latch, forget bias 3, seed 1', 'plain'],
] as const)(
  'the recorded run “%s” has the same weights here after 200 updates, with %s kernels',
  async (id, kind) => {
    const run = recorded.runs.find((one) => one.id === id);
    // Judging takes time and changes nothing at a constant rate.
    const settings = { ...v.parse(settingsSchema, run?.settings), judgeEvery: 2 * UPDATES };
    const kernels = kind === 'wasm' ? await loadKernels() : plainKernels;
    const task = await loadLabTask(settings.task);
    const prepared = task.prepare(settings.options, settings.preparation, settings.dataSeed);
    const cell = await loadCell(settings.cell);
    const session = createSession({ prepared, cell, settings, kernels });
    while (session.course().update < UPDATES) session.step();
    expect(session.checkpoint().fingerprint).toBe(run?.fingerprints[UPDATES]);
  },
  PATIENCE,
);

test.each(['sine', 'co2', 'stock', 'weather', 'sentiment-en', 'sentiment-zh', 'cue', 'adding'])(
  'the recorded run “%s” is the one that its task suggests now',
  async (id) => {
    const run = recorded.runs.find((one) => one.id === id);
    expect(run?.settings).toEqual(usualSettings(await loadLabTask(id)));
  },
);
