import { describe, expect, it } from 'vitest';
import { gru } from '../cells/gru.cell';
import { plainKernels } from '../engine/kernels/plain-kernels';
import { plateauDefaults } from '../engine/schedule';
import { optimisers } from '../engine/training-settings';
import { adding } from '../tasks/lab/adding/task';
import { latch } from '../tasks/lab/latch/task';
import { ownTask } from '../tasks/lab/own-data/own-task';
import { readTable } from '../tasks/lab/own-data/read-table';
import type { LabTask } from '../tasks/lab/task';
import { kernels, smallRun } from './run.fixture';
import { usualSettings, type RunSettings } from './run-settings';
import { createSession, type Session } from './session';

/** Everything that a run could forget when it is interrupted. */
const changing: Partial<RunSettings> = {
  layers: 2,
  directions: 2,
  dropout: 0.3,
  warmUp: 12,
  schedule: { kind: 'plateau', ...plateauDefaults, patience: 0, threshold: 0.2, factor: 0.7 },
};

function goOn(session: Session, updates: number): Session {
  while (session.course().update < updates) session.step();
  return session;
}

/** Texts of different lengths. */
function ownWords(): LabTask {
  const lines = Array.from(
    { length: 120 },
    (_, k) => `${'very '.repeat(k % 4)}${k % 2 === 0 ? 'good' : 'bad'} no ${k},${k % 2}`,
  );
  const { table } = readTable(['text,label', ...lines].join('\n'));
  const task = table && ownTask(table, { kind: 'text', text: 0, label: 1 }).task;
  if (task === null) throw new Error('These are texts with labels.');
  return task;
}

const fingerprint = (session: Session): string => session.checkpoint().fingerprint;

describe('a run', () => {
  it('gives the same weights twice, and others with another seed', () => {
    const runs = [1, 1, 2].map((seed) =>
      fingerprint(goOn(createSession(smallRun({ ...changing, seed })), 40)),
    );
    expect(runs[0]).toBe(runs[1]);
    expect(runs[0]).not.toBe(runs[2]);
  });

  it('gives weights that are known, after 200 updates', () => {
    const session = goOn(createSession(smallRun(changing)), 200);
    expect(fingerprint(session)).toBe('bf8773bbf256e44d');
  });

  it.each(['uniform', 'glorot', 'orthogonal'] as const)(
    'gives the same weights with and without SIMD, begun %s',
    (scheme) => {
      const begin = { scheme, gain: 1.1, forgetBias: 1 };
      const runs = [kernels, plainKernels].map((set) => {
        const parts = { ...smallRun({ ...changing, begin }), kernels: set };
        return fingerprint(goOn(createSession(parts), 25));
      });
      expect(runs[0]).toBe(runs[1]);
    },
  );

  it.each([
    ['Adam', optimisers.adam],
    ['momentum', optimisers.momentum],
    ['RMSprop', { ...optimisers.rmsprop, momentum: 0.5 }],
  ])(
    'goes on from a checkpoint to the same bits: dropout, plateau, a changed rate, %s',
    (_, optimiser) => {
      const parts = smallRun(changing);
      const { training } = parts.settings;
      const settings = { ...parts.settings, training: { ...training, optimiser } };
      const begun = (): Session => {
        const session = goOn(createSession({ ...parts, settings }), 30);
        session.setRate(0.004);
        return session;
      };
      const whole = goOn(begun(), 200);
      const half = goOn(begun(), 97);
      // An epoch has more samples than these updates took, or an end of one lies between them.
      expect(200 * 8).toBeGreaterThan(2 * parts.prepared.parts.training.count);
      const from = { checkpoint: half.checkpoint(), history: half.history() };
      const resumed = goOn(createSession({ ...parts, settings }, { from }), 200);
      expect(resumed.checkpoint()).toEqual(whole.checkpoint());
      expect(resumed.history()).toEqual(whole.history());
      const { rate } = whole.history().updates;
      expect(rate[30]).toBe(0.004);
      expect(rate[199]).toBeLessThan(0.004);
    },
  );

  it('goes back to a checkpoint of its own, and from there the same way again', () => {
    const session = goOn(createSession(smallRun(changing)), 33);
    const early = session.checkpoint();
    const late = goOn(session, 80).checkpoint();
    const history = session.history();
    session.restore(early);
    expect(session.history().updates.loss).toEqual(history.updates.loss.slice(0, 33));
    expect(session.history().judged.update).toEqual([10, 20, 30]);
    expect(goOn(session, 80).checkpoint()).toEqual(late);
    expect(session.history()).toEqual(history);
  });

  it('learns: the wave is forecast ten times better than at first', () => {
    const session = goOn(createSession(smallRun({ hidden: 8 })), 200);
    const { training, validation } = session.history().judged;
    expect(validation.at(-1)).toBeLessThan(0.1 * (validation[0] ?? 0));
    expect(training.at(-1)).toBeLessThan(0.1 * (training[0] ?? 0));
    expect(session.course().best?.validation).toBe(Math.min(...validation));
  });

  it('can begin with weights of another', () => {
    const parts = smallRun();
    const { weights } = goOn(createSession(smallRun({ seed: 9 })), 5).checkpoint();
    const session = createSession(parts, { weights });
    expect(session.checkpoint().weights).toEqual(weights);
    expect(session.course().update).toBe(0);
  });

  it.each<[string, LabTask, object]>([
    ['a head on every step', adding, { length: 20, count: 800 }],
    ['classes', latch, { delay: 5, count: 800 }],
    ['words', ownWords(), {}],
  ])('judges tasks with %s on all validation samples, none twice', (_, task, options) => {
    const prepared = task.prepare({ ...options }, {}, 1);
    const losses = [7, 64].map((batch) => {
      const settings = { ...usualSettings(task), hidden: 4, batch, judgeEvery: 1 };
      const session = createSession({ prepared, cell: gru, settings, kernels });
      session.setRate(0);
      session.step();
      return session.history().judged.validation[0] ?? NaN;
    });
    expect(losses[0]).toBeCloseTo(losses[1] ?? NaN, 5);
  });

  it('ends where it was told to', () => {
    const ended = (stop: Partial<RunSettings['stop']>, rate = 0.005): Session => {
      const { settings, ...parts } = smallRun({ hidden: 8 });
      const training = { ...settings.training, rate };
      const whole = { ...settings, training, stop: { ...settings.stop, updates: 300, ...stop } };
      const session = createSession({ ...parts, settings: whole });
      while (session.ending() === null) session.step();
      return session;
    };
    expect(ended({ updates: 17 }).course().update).toBe(17);
    const low = ended({ loss: 0.05 });
    expect(low.ending()).toEqual({ kind: 'loss' });
    expect(low.course().validation).toBeLessThan(0.05);
    const patient = ended({ patience: 2 }, 0);
    expect(patient.ending()).toEqual({ kind: 'patience' });
    expect(patient.course().update).toBe(30);
  });
});

describe('an update in slow motion', () => {
  it('is the same update, told in full', () => {
    const quick = goOn(createSession(smallRun(changing)), 20);
    const slow = goOn(createSession(smallRun(changing)), 19);
    const before = slow.checkpoint().weights;
    const told = slow.slowStep();
    expect(slow.checkpoint()).toEqual(quick.checkpoint());
    const { updates } = quick.history();
    expect(told).toMatchObject({
      update: 20,
      loss: updates.loss[19],
      norm: updates.norm[19],
      clippedNorm: updates.clippedNorm[19],
      rate: updates.rate[19],
    });
    expect(told?.samples).toHaveLength(5);
    const blocks = told?.blocks ?? [];
    const square = blocks.reduce((sum, { gradient }) => sum + gradient ** 2, 0);
    expect(Math.sqrt(square)).toBeCloseTo(told?.clippedNorm ?? NaN, 5);
    const bias = blocks.find(({ name }) => name === 'b_y');
    expect(bias?.weights).toBeCloseTo(Math.abs(before.readout?.get('b_y')?.[0] ?? NaN), 12);
    expect(bias?.change).toBeGreaterThan(0);
  });

  it('says how much better the same batch is said afterwards', () => {
    const session = createSession(smallRun());
    const told = session.slowStep();
    expect(told?.lossAfter).toBeLessThan(told?.loss ?? NaN);
  });
});
