import { describe, expect, test } from 'vitest';
import type { AllWords } from '../../../i18n/catalogue';
import { en } from '../../../i18n/en';
import { formatsOf } from '../../../i18n/format';
import { more as moreEn } from '../../../i18n/more.en';
import { more as moreZh } from '../../../i18n/more.zh';
import { zh } from '../../../i18n/zh';
import { confusionOf, ratesOf } from '../../../engine/metrics/confusion';
import type { Score } from '../../../tasks/lab/score';
import { nearestMark } from './nearest-mark';
import { sayForecast, type ForecastJudged } from './say-forecast';
import { sayScores } from './say-scores';
import { bestOf, scoreColumns } from './score-columns';
import { hueIn } from './use-roles';

const english: AllWords = { ...en, ...moreEn };
const chinese: AllWords = { ...zh, ...moreZh };
const formats = formatsOf('en');

const stock: ForecastJudged = {
  part: 'test',
  name: 'tomorrow = today',
  own: 36,
  naive: 36.2,
  lag: 1,
  free: { steps: 300, error: 250 },
  unit: 'points',
};

describe('what is said of a forecast', () => {
  const say = (by: Partial<ForecastJudged>, words = english): string =>
    sayForecast({ ...stock, ...by }, words, formats).join(' ');

  test('is plain where it does not beat the naive one, and how late it comes', () => {
    const said = say({});
    expect(said).toContain('does not beat “tomorrow = today”');
    expect(said).toContain('less than 2% apart');
    expect(said).toContain('comes 1 step late');
    expect(say({ own: 60 })).toContain('which is worse');
    // So far off, the step that it is most like is an accident.
    expect(say({ own: 60 })).toContain('late');
    expect(say({ own: 80 })).not.toContain('late');
  });

  test('is the contrary where it does', () => {
    const said = say({ own: 3.62, lag: 0 });
    expect(said).toContain('beats “tomorrow = today”');
    expect(said).toContain('10.0 times smaller');
    expect(said).toContain('in time');
    expect(said).not.toContain('does not beat');
  });

  test('says why there is no free-running one, and nothing of a lag that nobody knows', () => {
    const said = say({ lag: null, free: null });
    expect(said).toContain('cannot feed on itself');
    expect(said).not.toContain('late');
  });

  test('is said in Chinese, too', () => {
    expect(say({ name: '明天等于今天' }, chinese)).toContain('并没有胜过“明天等于今天”');
    expect(say({ own: 1, name: '明天等于今天' }, chinese)).not.toContain('没有胜过');
  });
});

function numbers(rmse: number): Score {
  return { kind: 'numbers', loss: rmse, errors: { mse: rmse ** 2, mae: rmse, rmse }, solved: null };
}

function classes(said: readonly number[], right: readonly number[]): Score {
  const confusion = confusionOf(said, right, 2);
  const hits = said.filter((one, k) => one === right[k]).length;
  const rates = [ratesOf(confusion, 0), ratesOf(confusion, 1)];
  return { kind: 'classes', loss: 0.5, accuracy: hits / said.length, confusion, rates };
}

describe('what is said of scores', () => {
  const baselines = [
    { name: 'naive', score: numbers(2) },
    { name: 'least squares', score: numbers(0.5) },
  ];
  const say = (own: Score): string =>
    sayScores({ name: 'test', own, baselines }, [], 'ppm', english.labCharts, formats).join(' ');

  test('sets the model beside the trivial baseline and names one that is better still', () => {
    expect(say(numbers(1))).toContain('The model is better.');
    expect(say(numbers(1))).toContain('“least squares” is better still: 0.500\u00a0ppm');
    expect(say(numbers(0.1))).not.toContain('better still');
    expect(say(numbers(2.01))).toContain('no real difference');
    expect(say(numbers(5))).toContain('The model is worse.');
  });

  test('calls no difference real that the draw of the samples may have made', () => {
    const right = Array.from({ length: 100 }, (_, k) => k % 2);
    const withErrors = (count: number): Score =>
      classes(
        right.map((one, k) => (k < count ? 1 - one : one)),
        right,
      );
    const against = (own: Score): string =>
      sayScores(
        { name: 'test', own, baselines: [{ name: 'most', score: withErrors(50) }] },
        [],
        null,
        english.labCharts,
        formats,
      ).join(' ');
    expect(against(withErrors(45))).toContain('no real difference');
    expect(against(withErrors(30))).toContain('The model is better.');
    expect(against(withErrors(70))).toContain('The model is worse.');
  });

  test('tells the share of right answers on unseen parts as well', () => {
    const right = [0, 1, 0, 1];
    const model = {
      own: classes(right, right),
      baselines: [{ name: 'most', score: classes([0, 0, 0, 0], right) }],
    };
    const said = sayScores(
      { name: 'test', ...model },
      [{ name: 'unseen templates', ...model }],
      null,
      english.labCharts,
      formats,
    ).join(' ');
    expect(said).toContain('right in 100% of the cases; “most” in 50%');
    expect(said).toContain('On unseen templates: 100%, against 50%');
  });
});

describe('the columns of scores', () => {
  const described = { classes: [], tolerance: null, unit: 'ppm', nameOf: () => '' };
  const columns = scoreColumns({ ...described, kind: 'numbers' }, english.labCharts, formats);

  test('are errors in the unit of the target, the squared one in its square', () => {
    expect(columns.map(({ name, unit }) => [name, unit])).toEqual([
      ['RMSE', 'ppm'],
      ['MAE', 'ppm'],
      ['MSE', 'ppm²'],
      ['loss', null],
    ]);
  });

  test('find the best: least error, most right answers', () => {
    const [rmse] = columns;
    if (rmse === undefined) throw new Error('There is no column.');
    expect(bestOf(rmse, [numbers(3), numbers(NaN), numbers(2)])).toBe(2);
    const two = [
      { en: 'no', zh: '否' },
      { en: 'yes', zh: '是' },
    ];
    const [accuracy, , precision] = scoreColumns(
      { ...described, classes: two, kind: 'classes' },
      english.labCharts,
      formats,
    );
    const scores = [classes([1, 1], [0, 1]), classes([0, 1], [0, 1])];
    if (accuracy === undefined || precision === undefined) throw new Error('They are not there.');
    expect(bestOf(accuracy, scores)).toBe(1);
    // One that never says class 1 has no precision there, which is not the worst one.
    expect(precision.valueOf(classes([0, 0], [0, 1]))).toBeNull();
    expect(bestOf(precision, [...scores, classes([0, 0], [0, 1])])).toBe(1);
  });

  test('are the rates of every class, but of two only those of the one that the threshold is about', () => {
    const rated = (count: number) =>
      scoreColumns(
        {
          ...described,
          classes: Array.from({ length: count }, (_, k) => ({ en: `c${k}`, zh: `c${k}` })),
          nameOf: ({ en: name }) => name,
          kind: 'classes',
        },
        english.labCharts,
        formats,
      )
        .filter(({ name }) => name === 'recall')
        .map(({ of }) => of);
    expect(rated(2)).toEqual(['c1']);
    expect(rated(3)).toEqual(['c0', 'c1', 'c2']);
  });

  test('write what is very small in the narrow way', () => {
    const [rmse] = columns;
    expect(rmse?.write(4.153e-14)).toBe('4.2e−14');
    expect(rmse?.write(0.0354)).toBe('0.0354');
  });
});

test('a checkpoint that was thinned out is stood for by the nearest', () => {
  const marks = [0, 100, 150].map((update) => ({ update }));
  expect([0, 60, 120, 130, 900].map((update) => nearestMark(marks, update))).toEqual([
    0, 1, 1, 2, 2,
  ]);
});

test('weights have the hue of the value that they are for, in every lane', () => {
  const roles = { f: 'forget', g: 'candidate', n: 'candidate' } as const;
  const names = ['f', 'W_f', 'W_f_l0', 'W_g_l1_reverse', 'W_hn', 'W_y', 'embedding'];
  expect(names.map((name) => hueIn(roles, name))).toEqual([
    'forget',
    'forget',
    'forget',
    'candidate',
    'candidate',
    'ink',
    'ink',
  ]);
});
