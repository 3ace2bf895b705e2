import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../../engine/metrics/errors';
import { sine } from '../../../tasks/lab/sine/task';
import type { Score } from '../../../tasks/lab/score';
import { usualSettings } from '../../../trainer/run-settings';
import { wayScores, type ScoredRun } from './way-scores';

const usual = usualSettings(sine);
const steps = sine.preparation;
const [split] = steps;
if (split === undefined) throw new Error('There is a first step.');

const scoreOf = (loss: number): Score => ({
  kind: 'numbers',
  loss,
  errors: errorsOf([loss], [0]),
  solved: null,
});

function run(by: Partial<ScoredRun['settings']>, update: number, loss: number): ScoredRun {
  return {
    settings: { ...usual, ...by },
    update,
    scores: [
      { part: 'test', score: scoreOf(loss) },
      { part: 'training', score: scoreOf(-loss) },
    ],
  };
}

describe('What a way of preparing the data does to the score', () => {
  it('is what a run came to that was prepared so, and is the same in all else', () => {
    const wrong = { preparation: { split: 'shuffled' } };
    const found = wayScores(split, steps, usual, [
      run({}, 600, 0.3),
      run(wrong, 600, 0.1),
      run({ ...wrong, hidden: 3 }, 900, 0.9),
      run({ ...wrong, seed: 2 }, 900, 0.8),
    ]);
    expect([...found].map(([way, { score }]) => [way, score.loss])).toEqual([
      ['time', 0.3],
      ['shuffled', 0.1],
    ]);
  });

  it('is of the longest such run, and of none that has made no update', () => {
    const found = wayScores(split, steps, usual, [
      run({ stop: { ...usual.stop, updates: 50 } }, 50, 0.7),
      run({}, 600, 0.3),
      run({ preparation: { split: 'shuffled' } }, 0, 0.1),
    ]);
    expect([...found]).toEqual([['time', { update: 600, score: scoreOf(0.3) }]]);
  });

  it('is scored on what each judges by', () => {
    const judged = steps.find(({ id }) => id === 'judged');
    if (judged === undefined) throw new Error('There is such a step.');
    const found = wayScores(judged, steps, usual, [
      run({}, 600, 0.3),
      run({ preparation: { judged: 'training' } }, 600, 0.2),
    ]);
    expect(found.get('test')?.score.loss).toBe(0.3);
    expect(found.get('training')?.score.loss).toBe(-0.2);
  });
});
