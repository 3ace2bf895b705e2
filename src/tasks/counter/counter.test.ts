import { expect, test } from 'vitest';
import { courseOf, largestGap, runAndTry, runPreset, targetOf } from '../run-preset.fixture';
import { counter } from './preset';

test('the counter says how many marks there were, to within 0.1, at every timestep', async () => {
  const run = await runPreset(counter);
  expect(Math.max(...targetOf(run))).toBe(10);
  expect(largestGap(run.prediction, targetOf(run))).toBeLessThan(0.1);
});

test('the cell state of unit 1 goes up by 1 at each mark, far out of [−1, 1], and its h stays inside', async () => {
  const run = await runPreset(counter);
  expect(largestGap(courseOf(run, 'c', 0), targetOf(run))).toBeLessThan(0.01);
  expect(Math.max(...courseOf(run, 'h', 0))).toBeLessThan(1);
  const small = courseOf(run, 'c', 1);
  const fiftieths = targetOf(run).map((count) => count / 50);
  expect(largestGap(small, fiftieths)).toBeLessThan(0.001);
});

test('with the forget gates held at 0.9 the count falls wherever there is no mark', async () => {
  const { before, after } = await runAndTry(counter);
  const [marks = new Float64Array()] = before.lines;
  const first = marks.indexOf(1);
  for (let t = first + 1; t < marks.length; t += 1) {
    if (marks[t] === 1) continue;
    const [earlier = NaN, now = NaN] = after.prediction.subarray(t - 1, t + 1);
    expect(now / earlier).toBeCloseTo(0.9, 2);
    expect(before.prediction[t]).toBeCloseTo(before.prediction[t - 1] ?? NaN, 3);
  }
});
