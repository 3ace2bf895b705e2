import { expect, test } from 'vitest';
import { courseOf, largestGap, runAndTry, targetOf } from '../run-preset.fixture';
import { bothWays } from './preset';

const { before, after } = await runAndTry(bothWays);
const LAST = before.trace.sequence.steps - 1;

const FORWARD = 0;
const BACKWARD = 1;

test('both directions together say at every timestep how many marks there are in all', () => {
  expect(before.trace.lanes.map(({ backward }) => backward)).toEqual([false, true]);
  expect(largestGap(before.prediction, targetOf(before))).toBeLessThan(0.02);
});

test('forward counts the marks so far, backward those from there on, in steps of 0.02', () => {
  const [marks = new Float64Array()] = before.lines;
  const sum = (from: number, to?: number): number =>
    marks.slice(from, to).reduce((total, mark) => total + mark, 0);
  const soFar = marks.map((_, t) => 0.02 * sum(0, t + 1));
  const toCome = marks.map((_, t) => 0.02 * sum(t));
  expect(largestGap(courseOf(before, 'c', 0, FORWARD), soFar)).toBeLessThan(0.001);
  expect(largestGap(courseOf(before, 'c', 0, BACKWARD), toCome)).toBeLessThan(0.001);
});

test('a mark on the last timestep moves the backward direction everywhere and the forward one only there', () => {
  expect(before.lines[0]?.[LAST]).toBe(0);
  expect(after.lines[0]?.[LAST]).toBe(1);
  const backward = courseOf(after, 'c', 0, BACKWARD);
  courseOf(before, 'c', 0, BACKWARD).forEach((value, t) => {
    expect((backward[t] ?? NaN) - value).toBeCloseTo(0.02, 4);
  });
  for (const node of ['f', 'i', 'g', 'c', 'o', 'h']) {
    for (const unit of [0, 1]) {
      const [one, other] = [before, after].map((run) => courseOf(run, node, unit, FORWARD));
      expect(one?.subarray(0, LAST)).toEqual(other?.subarray(0, LAST));
    }
  }
  expect(courseOf(after, 'c', 0, FORWARD)[LAST]).toBeCloseTo(0.12, 3);
});

test('that mark raises every prediction by 1', () => {
  before.prediction.forEach((value, t) => {
    expect(Math.abs((after.prediction[t] ?? NaN) - value - 1)).toBeLessThan(0.02);
  });
});
