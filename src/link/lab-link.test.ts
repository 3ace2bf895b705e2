import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLabTask } from '../tasks/lab/catalogue';
import { usualSettings, type RunSettings } from '../trainer/run-settings';
import { optimisers } from '../engine/training-settings';
import { readLab, withDiffers, writeLab } from './lab-link';

const ids = ['sine', 'latch'];
const usual = usualSettings(await loadLabTask('sine'));

function asked(keys: readonly (readonly [string, string])[]): URLSearchParams {
  return new URLSearchParams(keys.map(([key, value]): [string, string] => [key, value]));
}

/** What another person's page makes of a link to these settings. */
function through(settings: RunSettings): RunSettings {
  const { run, problems } = readLab(asked(writeLab(settings, usual, 'sine', null)), ids);
  expect(problems).toEqual([]);
  const { settings: read, problems: more } = withDiffers(usual, run.differs);
  expect(more).toEqual([]);
  return read;
}

describe('A link to the lab', () => {
  it('says nothing of what is usual', () => {
    expect(writeLab(usual, usual, 'sine', null)).toEqual([]);
  });

  it('carries every setting', () => {
    const settings: RunSettings = {
      ...usual,
      options: { shape: 'chirp', period: 31.4 },
      preparation: { judged: 'training' },
      dataSeed: 7,
      cell: 'gru',
      own: { name: '我的 “cell”', equations: 'h = tanh(W @ [h_prev, x] + b)\n# ; : & = %' },
      hidden: 5,
      layers: 2,
      directions: 2,
      embedding: 3,
      dropout: 0.25,
      begin: { scheme: 'orthogonal', gain: 1.5, forgetBias: null },
      seed: 12,
      batch: 8,
      training: {
        optimiser: optimisers.nesterov,
        rate: 0.0123,
        l2: 1e-4,
        l1: 1e-5,
        clipNorm: null,
        clipValue: 0.5,
      },
      schedule: { kind: 'cosine', period: 500, least: 1e-5 },
      warmUp: 20,
      judgeEvery: 10,
      stop: { updates: null, loss: 0.001, patience: 5 },
    };
    expect(through(settings)).toEqual(settings);
  });

  it('carries a plan for the rate, and each optimiser', () => {
    for (const optimiser of Object.values(optimisers)) {
      const settings: RunSettings = {
        ...usual,
        training: { ...usual.training, optimiser },
        schedule: { kind: 'step', every: 100, factor: 0.5 },
      };
      expect(through(settings)).toEqual(settings);
    }
  });

  it('names the task, and what the run came to', () => {
    const latch = { ...usual, task: 'latch' };
    const reached = { update: 200, fingerprint: '2ec20fbce9fe8632' };
    const { run, problems } = readLab(asked(writeLab(latch, usual, 'sine', reached)), ids);
    expect(problems).toEqual([]);
    expect(run).toMatchObject({ task: 'latch', expected: reached });
  });

  it('leaves out and names what does not exist or does not fit, and keeps the rest', () => {
    const set = JSON.stringify({
      hidden: 9000,
      seed: 4,
      'training.rate': 'fast',
      'training.optimiser.kind': 'magic',
      nonsense: 1,
    });
    const { run } = readLab(asked([['set', set]]), ids);
    const { settings, problems } = withDiffers(usual, run.differs);
    expect(settings).toEqual({ ...usual, seed: 4 });
    expect(problems.map((problem) => problem.kind === 'value' && problem.value)).toEqual([
      'hidden 9000',
      'training.rate fast',
      'training.optimiser magic',
      'nonsense 1',
    ]);
  });

  it('tells of a task, settings and a run that nobody knows', () => {
    const { run, problems } = readLab(
      asked([
        ['task', 'chess'],
        ['set', '{"hidden":'],
        ['run', 'soon'],
      ]),
      ids,
    );
    expect(run).toEqual({ task: null, differs: new Map(), expected: null });
    expect(problems.map((problem) => problem.kind === 'value' && problem.key)).toEqual([
      'task',
      'run',
    ]);
    expect(readLab(asked([['set', '{"hidden":']]), ids).problems).toHaveLength(1);
  });

  it('never throws, and never leaves settings that are none', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(
            fc.constantFrom(
              'hidden',
              'own',
              'own.name',
              'schedule.kind',
              'training',
              '__proto__',
              'a.b.c',
            ),
            fc.string(),
          ),
          fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
        ),
        (set) => {
          const { run } = readLab(asked([['set', JSON.stringify(set)]]), ids);
          const { settings } = withDiffers(usual, run.differs);
          expect(Number.isInteger(settings.hidden)).toBe(true);
          expect(typeof settings.training.rate).toBe('number');
        },
      ),
    );
  });
});
