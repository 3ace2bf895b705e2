import { describe, expect, it } from 'vitest';
import type { Seeming } from '../../../engine/analysis/seeming';
import { formatsOf } from '../../../i18n/format';
import { units as en } from '../../../i18n/parts/units.en';
import { units as zh } from '../../../i18n/parts/units.zh';
import { plainSetup } from '../../../tasks/setup';
import { openSetup } from '../../../tasks/open-setup';
import { runOf } from '../../../stores/run';
import { saySeeming } from './say-seeming';
import { saySummary } from './say-summary';
import { statisticsOfRun } from './statistics-of-run';
import { writeKeep, writeR, writeSize, writeSteps } from './write';

const every: readonly Seeming[] = [
  { kind: 'not finite', timestep: 11 },
  { kind: 'too short', steps: 6 },
  { kind: 'holds', state: 'c', since: 0, move: 0.0007, keep: 0.99966 },
  { kind: 'counts', state: 'c', r: 0.988, range: 10 },
  { kind: 'counts', state: 'c', r: -0.988, range: 10 },
  { kind: 'hardly moves', deviation: 0.0123 },
  { kind: 'follows', input: 0, r: 0.934 },
  { kind: 'opposes', input: 1, r: -0.934 },
  { kind: 'follows change', input: 0, r: 0.81 },
  { kind: 'opposes change', input: 0, r: -0.81 },
  { kind: 'tracks prediction', r: -0.97 },
  { kind: 'oscillates', period: 7, r: 0.92 },
  { kind: 'mixed', best: { reference: { of: 'input', index: 0, change: true }, r: 0.41 } },
  { kind: 'mixed', best: null },
];

function said(words: typeof en): readonly string[] {
  return every.map((seeming) =>
    saySeeming(
      seeming,
      words.seems,
      (reference) => {
        const line = reference.of === 'input' ? words.line.input : words.line[reference.of];
        return reference.change ? words.line.change({ line }) : line;
      },
      (timestep) => `t = ${timestep + 1}`,
    ).replaceAll('\u00a0', ' '),
  );
}

describe('What a unit seems to do, in words', () => {
  it('comes with its measure in both languages', () => {
    expect(said(en)).toEqual([
      'leaves the range of numbers at t = 12',
      '6 timesteps are too few to tell',
      'seems to hold what was written by t = 1: since then c moves at most 7.00 × 10⁻⁴ a timestep; share kept 0.9997',
      'seems to count up: c with time, r = 0.99, over a range of 10.0',
      'seems to count down: c with time, r = −0.99, over a range of 10.0',
      'seems hardly to move, standard deviation 0.0123',
      'seems to follow the input, r = 0.93',
      'seems to move against the input, r = −0.93',
      'seems to follow the change of the input, r = 0.81',
      'seems to move against the change of the input, r = −0.81',
      'seems to move against the prediction, r = −0.97',
      'seems to oscillate on its own, every 7 timesteps, r = 0.92 with itself',
      'seems mixed; nearest: the change of the input, r = 0.41',
      'seems mixed: there is no line to compare it with',
    ]);
    expect(said(zh)[6]).toBe('似乎跟随输入，r = 0.93');
    expect(new Set(said(zh)).size).toBe(every.length);
  });
});

describe('The summary of all units', () => {
  it('names the most active unit, the longest memory, and what is saturated', async () => {
    const setup = plainSetup('latch', 'lstm');
    const run = runOf(await openSetup(setup), setup);
    const { statistics } = statisticsOfRun(run);
    expect(saySummary(statistics, en.summary, formatsOf('en'))).toMatch(
      /^Unit 2 moves most \(standard deviation of h: 0\.\d+\); unit 1 remembers longest \(half-life 2,0\d\d timesteps\); \d+% of all gate values are saturated\.$/,
    );
    expect(saySummary(statistics, zh.summary, formatsOf('zh'))).toContain('第 1 个单元记得最久');
  });

  it('leaves out what a cell without gates does not have', async () => {
    const setup = plainSetup('sine', 'rnn');
    const run = runOf(await openSetup(setup), setup);
    const { statistics } = statisticsOfRun(run);
    expect(saySummary(statistics, en.summary, formatsOf('en'))).toMatch(
      /^Unit \d moves most \(standard deviation of h: 0\.\d+\)\.$/,
    );
  });

  it('is computed once for a run', async () => {
    const setup = plainSetup('sine', 'lstm');
    const run = runOf(await openSetup(setup), setup);
    expect(statisticsOfRun(run)).toBe(statisticsOfRun(run));
  });
});

describe('The numbers of the units', () => {
  it('do not round a memory that leaks to one that does not', () => {
    expect([0.9, 0.9946, 0.99966, 0.99999, 1].map(writeKeep)).toEqual([
      '0.900',
      '0.9946',
      '0.9997',
      '> 0.9999',
      '1.00',
    ]);
  });

  it('are short, and a dash where there is none', () => {
    expect([0.4567, 0.00002, 0, NaN].map(writeSize)).toEqual(['0.457', '< 0.001', '0.00', '–']);
    expect([0.934, -0.5, -0.001, NaN].map(writeR)).toEqual(['0.93', '−0.50', '0.00', '–']);
    const formats = formatsOf('en');
    expect(
      [0, 6.58, 69.3, 2066.6, 112813, Infinity, NaN].map((s) => writeSteps(s, formats)),
    ).toEqual(['0.0', '6.6', '69', '2,067', '1.13 × 10⁵', '∞', '–']);
  });
});
