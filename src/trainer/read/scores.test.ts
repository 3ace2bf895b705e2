import { expect, test } from 'vitest';
import { scoreOf } from '../../tasks/lab/score';
import { oneByOne, opinions, small, smallCue, smallSine } from './reader.fixture';
import { scoredParts } from './scores';

test.each([
  ['a forecast', () => smallSine()],
  ['a class said when asked', () => smallCue()],
  ['texts of different length', () => small(opinions)],
  [
    'texts read both ways in two layers',
    () => small(opinions, {}, {}, { layers: 2, directions: 2 }),
  ],
])('scores are those of reading one sample after another: %s', (_, make) => {
  const made = make();
  const { scores } = made.read();
  const parts = scoredParts(made.prepared);
  expect(scores.map(({ part }) => part)).toEqual(parts.map(({ id }) => id));
  parts.forEach(({ part }, place) => {
    const alone = scoreOf(made.prepared, part, oneByOne(made, part));
    expect(scores[place]?.score).toEqual(alone);
  });
});

test('the training part is scored only where it is judged by', () => {
  const ids = (judged: string): readonly string[] =>
    small(opinions, {}, { judged })
      .read()
      .scores.map(({ part }) => part);
  expect(ids('test')).toEqual(['validation', 'test', 'templates']);
  expect(ids('training')).toEqual(['training', 'validation', 'test', 'templates']);
});

test('another threshold changes the score of the same weights, and nothing else', () => {
  const { read } = smallCue();
  const [usual, never] = [read(), read({ threshold: 1 })];
  expect(never.said).toEqual(usual.said);
  const [, score] = never.scores;
  if (score?.score.kind !== 'classes') throw new Error('The cue is a class.');
  // By rows what is right, by columns what is said.
  const [minus, plus] = score.score.rates;
  expect(minus?.recall).toBe(1);
  expect(plus?.recall).toBe(0);
});

test('what is said is in the unit of the target, or a probability', () => {
  const forecast = smallSine();
  const { test: part } = forecast.prepared.parts;
  const { offset, factor } = forecast.prepared.target;
  const scaled = oneByOne(forecast, part);
  expect(forecast.read().said).toEqual(scaled.map((value) => offset + factor * value));

  const classes = small(opinions).read().said;
  for (let row = 0; row < classes.length; row += 3) {
    const sum = classes.subarray(row, row + 3).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 12);
  }
  const of = smallCue();
  expect(of.read().said).toEqual(
    oneByOne(of, of.prepared.parts.test).map((logit) => 1 / (1 + Math.exp(-logit))),
  );
});
