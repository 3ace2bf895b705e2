import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRun } from '../../../engine/files/run/read-run';
import { writeRun } from '../../../engine/files/run/write-run';
import { brokenFrom } from '../../../engine/files/tensors.fixture';
import { plateauDefaults } from '../../../engine/schedule';
import { smallRun } from '../../../trainer/run.fixture';
import { createSession, type Session } from '../../../trainer/session';
import { checkRun } from './check-run';
import { openFile } from './opened-file';
import { readBytes } from './read-bytes';
import { historyUntil, type RunContent } from './run-content';
import { runFromFile } from './run-from-file';
import { runToFile } from './run-to-file';
import { troubleOf } from './trouble-of';

const parts = smallRun({
  layers: 2,
  directions: 2,
  dropout: 0.3,
  warmUp: 12,
  schedule: { kind: 'plateau', ...plateauDefaults, patience: 0, threshold: 0.2, factor: 0.7 },
});

function goOn(session: Session, updates: number): Session {
  while (session.course().update < updates) session.step();
  return session;
}

function contentOf(session: Session): RunContent {
  const { settings } = parts;
  return {
    settings,
    checkpoint: session.checkpoint(),
    history: session.history(),
    own: null,
  };
}

const content = contentOf(goOn(createSession(parts), 25));
const bytes = runToFile(content);

function troubleIn(file: Uint8Array): unknown {
  try {
    runFromFile(file);
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}

/** The same file with other settings, or without one of its lists, under a true check sum. */
function rewritten(change: (run: ReturnType<typeof readRun>) => ReturnType<typeof readRun>) {
  return writeRun(change(readRun(bytes)));
}

describe('a saved run', () => {
  test('comes back as it was', () => {
    expect(runFromFile(bytes)).toEqual(content);
  });

  test('goes on to the same bits', () => {
    const straight = goOn(createSession(parts), 60).checkpoint();
    const { checkpoint, history } = runFromFile(bytes);
    const later = goOn(createSession(parts, { from: { checkpoint, history } }), 60);
    expect(later.checkpoint().fingerprint).toBe(straight.fingerprint);
    expect(later.checkpoint()).toEqual(straight);
  });

  test('carries its own data, letter by letter', () => {
    const own = {
      name: '我的.csv',
      text: 'date,值\r\n2020-01-01,1\n😀\ud800',
      header: true,
      choice: { kind: 'series', date: 0, inputs: [1], target: 1 },
    } as const;
    expect(runFromFile(runToFile({ ...content, own })).own).toEqual(own);
  });

  test('is cut to what was measured up to an earlier checkpoint', () => {
    const { updates, judged } = historyUntil(content.history, 12);
    expect(updates.loss).toHaveLength(12);
    expect(judged.update).toEqual([10]);
    expect(judged.validation).toHaveLength(1);
  });

  test('is opened where it fits its task, and says what is in it', async () => {
    const opened = await openFile(new File([new Uint8Array(bytes)], 'a.json'), readBytes);
    expect(opened).toMatchObject({
      kind: 'run',
      name: 'a.json',
      content: { settings: { task: 'sine' } },
    });
  });

  test.each([
    [
      'settings out of range',
      rewritten(({ settings, ...rest }) => ({
        ...rest,
        settings: { ...settings, settings: { ...(settings['settings'] as object), hidden: 1e6 } },
      })),
      { kind: 'settings', path: 'settings.hidden' },
    ],
    [
      'another content',
      rewritten((run) => ({ ...run, settings: { ...run.settings, what: 'cake' } })),
      { kind: 'settings', path: 'what' },
    ],
    [
      'a list missing',
      rewritten((run) => ({
        ...run,
        metrics: new Map([...run.metrics].filter(([name]) => name !== 'updates.norm')),
      })),
      { kind: 'misfit', name: 'updates.norm' },
    ],
    [
      'weights that are no numbers',
      rewritten((run) => ({
        ...run,
        weights: new Map([...run.weights, ['0.W_f', { shape: [1], data: Float32Array.of(NaN) }]]),
      })),
      { kind: 'misfit', name: '0.W_f' },
    ],
  ])('is refused with %s', (_, file, trouble) => {
    expect(troubleIn(file)).toEqual(trouble);
  });

  test('is refused where its numbers do not fit its settings, or its task is none', async () => {
    const { settings, checkpoint } = content;
    const refused = async (change: Partial<RunContent>): Promise<unknown> =>
      checkRun({ ...content, ...change }).then(() => null, troubleOf);
    expect(await refused({})).toBeNull();
    expect(await refused({ settings: { ...settings, hidden: 9 } })).toEqual({
      kind: 'misfit',
      name: '0.W_f',
    });
    expect(await refused({ settings: { ...settings, task: 'own' } })).toEqual({
      kind: 'misfit',
      name: 'own',
    });
    const fingerprint = '0'.repeat(16);
    expect(await refused({ checkpoint: { ...checkpoint, fingerprint } })).toEqual({
      kind: 'misfit',
      name: 'fingerprint',
    });
    expect(await refused({ settings: { ...settings, task: 'cake' } })).toEqual({
      kind: 'task unknown',
      task: 'cake',
    });
    expect(await refused({ settings: { ...settings, cell: 'cake' } })).toEqual({
      kind: 'cell unknown',
      cell: 'cake',
    });
    const optimiser = { ...checkpoint.optimiser, first: new Float32Array(3) };
    expect(await refused({ checkpoint: { ...checkpoint, optimiser } })).toMatchObject({
      kind: 'misfit',
      name: 'optimiser',
    });
    const own = { name: 'x', equations: 'h = ' };
    expect(await refused({ settings: { ...settings, own } })).toMatchObject({ kind: 'settings' });
  });

  test('however it is broken, gives the same run or a reason', () => {
    fc.assert(
      fc.property(brokenFrom(bytes), (broken) => {
        const trouble = troubleIn(broken);
        if (trouble !== null) expect(trouble).not.toEqual({ kind: 'unreadable' });
        else expect(runFromFile(broken)).toEqual(content);
      }),
      { numRuns: 100 },
    );
  });
});
