import { describe, expect, it } from 'vitest';
import { cellOf, cells } from '../../../cells/catalogue';
import type { Cell } from '../../../engine/cell';
import { valueAt } from '../../../engine/trace';
import { en as first } from '../../../i18n/en';
import { more } from '../../../i18n/more.en';
import { formatsOf } from '../../../i18n/format';
import { more as moreZh } from '../../../i18n/more.zh';
import { zh as firstZh } from '../../../i18n/zh';
import { toldWith, trialOf } from '../say/trial.fixture';
import { questionAt, worthOf } from './question';
import { sayAnswer, sayQuestion } from './say-question';

const en = { ...first, ...more };
const zh = { ...firstZh, ...moreZh };

function cellNamed(id: string): Cell {
  const cell = cellOf(id);
  if (cell === undefined) throw new Error(`There is no cell ${id}.`);
  return cell;
}

const lstm = cellNamed('lstm');
const [FORGET, INPUT, UPDATE, HIDDEN] = [1, 2, 3, 5] as const;

describe('What is asked before a stage', () => {
  it.each([
    ['lstm', [null, 'f', 'i', 'c', 'o', 'h']],
    ['gru', [null, 'r', 'z', 'n', 'h']],
    ['mgu', [null, 'f', 'n', 'h']],
    ['rnn', [null, 'h']],
    ['lstm-1997', [null, 'i', 'c', 'o', 'h']],
    ['cifg', [null, 'f', 'i', 'c', 'o', 'h']],
  ])('of %s is about %j', (id, nodes) => {
    const run = trialOf(cellNamed(id));
    const asked = run.cell.stages.map((_, stage) => questionAt(run, 3, stage, 1)?.node ?? null);
    expect(asked).toEqual(nodes);
    expect(worthOf(run)).toEqual(asked.map((node) => node !== null));
  });

  it('is a rise or fall of what is kept, and a sign of what is made anew', () => {
    const kindsOf = (id: string) =>
      trialOf(cellNamed(id)).cell.stages.map(
        (_, stage) => questionAt(trialOf(cellNamed(id)), 3, stage, 1)?.kind ?? null,
      );
    expect(kindsOf('lstm')).toEqual([null, 'gate', 'gate', 'change', 'gate', 'sign']);
    expect(kindsOf('gru')).toEqual([null, 'gate', 'gate', 'sign', 'change']);
  });

  it.each(cells.map((cell) => [cell.id, cell] as const))(
    'of %s is answered by the trace at every timestep, stage and unit, in whole sentences',
    (_, cell) => {
      const run = trialOf(cell);
      for (let timestep = 0; timestep < 12; timestep++) {
        for (let stage = 0; stage < cell.stages.length; stage++) {
          const question = questionAt(run, timestep, stage, timestep % 4);
          if (question === null) continue;
          expect(question.answers).toContain(question.right);
          for (const [language, words] of [['en', en] as const, ['zh', zh] as const]) {
            const unit = timestep % 4;
            const asking = { run, timestep, unit, words, formats: formatsOf(language) };
            expect(sayQuestion(asking, question)).toMatch(/\S{4,}.*[?？]$/);
            for (const said of question.answers) {
              expect(sayAnswer(asking, question, said)).not.toMatch(/undefined|NaN|null/);
            }
          }
        }
      }
    },
  );

  it('says open only above a half, and brings the value of the timestep before', () => {
    const at = (f: number) => questionAt(toldWith(lstm, { f: [f] }), 1, FORGET, 2);
    expect(at(0.51)).toMatchObject({ right: 'open', before: 0.51 });
    expect(at(0.5)?.right).toBe('shut');
    expect(questionAt(toldWith(lstm, { f: [0.5] }), 0, FORGET, 2)?.before).toBeNull();
    expect(questionAt(toldWith(lstm, { i: [0.9], f: [0] }), 1, INPUT, 2)?.right).toBe('open');
  });

  it('counts as hardly a change what is less than a twentieth of the most the unit comes to', () => {
    const at = (c: number, before: number) =>
      questionAt(toldWith(lstm, { c: [c], c_prev: [before] }), 1, UPDATE, 2);
    expect(at(2, 1.8)).toMatchObject({ right: 'rises', before: 1.8, margin: 0.1 });
    expect(at(2, 1.91)?.right).toBe('stays');
    expect(at(-2, -1.8)?.right).toBe('falls');
    expect(at(0, 0)?.right).toBe('stays');
  });

  it('knows above, below and near zero', () => {
    const at = (h: number) => questionAt(toldWith(lstm, { h: [h] }), 1, HIDDEN, 2)?.right;
    expect([0.06, -0.06, 0.05, -0.05, 0].map(at)).toEqual([
      'above',
      'below',
      'near',
      'near',
      'near',
    ]);
  });

  it('is nothing where there is no such unit or no number', () => {
    expect(questionAt(trialOf(lstm), 3, FORGET, 99)).toBeNull();
    expect(questionAt(toldWith(lstm, { f: [NaN] }), 1, FORGET, 2)).toBeNull();
    expect(questionAt(toldWith(lstm, { c: [Infinity] }), 1, UPDATE, 2)).toBeNull();
  });

  it('takes a backward lane’s timestep before to be the one after', () => {
    const told = toldWith(lstm, {}, 3);
    const lanes = told.trace.lanes.map((lane) => ({ ...lane, backward: true }));
    const back = { ...told, trace: { ...told.trace, lanes } };
    expect(questionAt(back, 1, FORGET, 0)?.before).toBe(valueAt(told.trace, 'f', 2)[0]);
    expect(questionAt(back, 2, FORGET, 0)?.before).toBeNull();
  });
});

describe('The answer in words', () => {
  const run = toldWith(lstm, { f: [0.93], i: [0.5], g: [0.9], c_prev: [0.21], c: [0.6453] });
  const question = questionAt(run, 1, UPDATE, 3);
  const asking = { run, timestep: 1, unit: 3, words: en, formats: formatsOf('en') };

  it('says what was asked with its measure', () => {
    if (question === null) throw new Error('Nothing was asked.');
    expect(sayQuestion(asking, question)).toBe(
      'Will the cell state of unit 4 rise or fall by more than 0.0323, or hardly change?',
    );
  });

  it('says whether it came so, and what happened with its numbers', () => {
    if (question === null) throw new Error('Nothing was asked.');
    expect(sayAnswer(asking, question, 'rises')).toMatch(
      /^As you said: Rises\. .*0\.210 to 0\.645/,
    );
    expect(sayAnswer(asking, question, 'falls')).toMatch(/^Not “Falls”, but: Rises\. /);
  });
});
