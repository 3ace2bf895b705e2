import { describe, expect, it } from 'vitest';
import { optimisers } from '../../../engine/training-settings';
import { labSettings as en } from '../../../i18n/parts/lab-settings.en';
import { labSettings as zh } from '../../../i18n/parts/lab-settings.zh';
import { latch } from '../../../tasks/lab/latch/task';
import { sine } from '../../../tasks/lab/sine/task';
import { usualSettings, type RunSettings } from '../../../trainer/run-settings';
import { differencesOf } from './differences';
import { groups, partOf } from './groups';
import { sayAll, sayGroup, type Speech } from './said-settings';
import { scheduleOf } from './schedules';

const speech: Speech = { task: sine, words: en, language: 'en' };
const usual = usualSettings(sine);

function parts(changed: RunSettings, { words, ...rest }: Speech = speech): readonly string[] {
  const other = { words, ...rest };
  return differencesOf(sayAll(changed, other), sayAll(usual, other)).map((one) =>
    words.difference.one(one),
  );
}

describe('What sets two runs apart', () => {
  it('is named with both values, in both languages', () => {
    const changed = { ...usual, hidden: 16 };
    expect(parts(changed)).toEqual(['Hidden units 16 instead of 32']);
    expect(parts(changed, { ...speech, words: zh, language: 'zh' })).toEqual([
      '隐藏单元数 16，而不是 32',
    ]);
  });

  it('is nothing where an option is set to what it is anyway', () => {
    expect(parts({ ...usual, options: { noise: 0, shape: 'sine' } })).toEqual([]);
  });

  it('holds options of the task with their units, and ways of preparing', () => {
    const changed = { ...usual, options: { window: 20 }, preparation: { split: 'shuffled' } };
    expect(parts(changed)).toEqual([
      'Window 20 steps instead of 50 steps',
      'Split shuffled windows instead of by time',
    ]);
  });

  it('leaves out what only another optimiser or schedule has', () => {
    const training = { ...usual.training, optimiser: optimisers.sgd };
    const changed = { ...usual, training, schedule: scheduleOf('cosine', usual) };
    expect(parts(changed)).toEqual([
      'Optimiser SGD instead of Adam',
      'Schedule cosine instead of constant',
    ]);
  });

  it('tells AdamW from Adam, and what is off from what is on', () => {
    const training = { ...usual.training, optimiser: optimisers.adamw, clipNorm: null };
    expect(parts({ ...usual, training })).toEqual([
      'Optimiser AdamW instead of Adam',
      'Clip by norm off instead of 1',
    ]);
  });

  it('tells two cells of the same name by their equations', () => {
    const own = { name: 'Mine', equations: 'h = tanh(x)' };
    const speechOf = (equations: string) =>
      sayGroup('model', { ...usual, own: { ...own, equations } }, speech);
    expect(differencesOf(speechOf('h = x'), speechOf('h = tanh(x)'))).toHaveLength(1);
  });

  it('says nothing of a forget bias where the cell has no forget gate', () => {
    const keys = (cell: string): readonly string[] =>
      sayGroup('model', { ...usual, cell }, { ...speech, task: latch }).map(({ key }) => key);
    expect(keys('lstm')).toContain('forgetBias');
    expect(keys('gru')).not.toContain('forgetBias');
  });
});

it('The groups together hold every setting but the task', () => {
  const held = groups.flatMap((group) => Object.keys(partOf(group, usual)));
  expect([...held, 'task'].sort()).toEqual(Object.keys(usual).sort());
});
