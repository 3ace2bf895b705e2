import { expect, test } from 'vitest';
import { courseOf, largestGap, runAndTry, targetOf } from '../run-preset.fixture';
import { stacked } from './preset';

const { before, after } = await runAndTry(stacked);
const [button = new Float64Array()] = before.lines;
const pressed = button.map((now, t) => (now === 1 && button[t - 1] !== 1 ? 1 : 0));

test('two layers say at every timestep whether the lamp is on', () => {
  expect(before.trace.lanes.map(({ layer }) => layer)).toEqual([0, 1]);
  expect(largestGap(before.prediction, targetOf(before))).toBeLessThan(0.01);
});

test('unit 2 of layer 1 speaks at the timestep of a press and at no other', () => {
  expect(pressed.reduce((sum, value) => sum + value, 0)).toBe(4);
  expect(button.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(12);
  courseOf(before, 'h', 1, 0).forEach((value, t) => {
    if (pressed[t] === 1) expect(value).toBeGreaterThan(0.7);
    else expect(Math.abs(value)).toBeLessThan(0.001);
  });
});

test('layer 2 keeps the lamp in unit 1 and the number of presses in unit 2', () => {
  expect(largestGap(courseOf(before, 'c', 0, 1), targetOf(before))).toBeLessThan(0.01);
  let presses = 0;
  const counted = pressed.map((value) => (presses += value));
  expect(largestGap(courseOf(before, 'c', 1, 1), counted)).toBeLessThan(0.01);
});

test('a button let go for one timestep is pressed once more, and the lamp is the other way round from there on', () => {
  expect(button.subarray(24, 27)).toEqual(Float64Array.of(1, 1, 1));
  expect(after.lines[0]?.subarray(24, 27)).toEqual(Float64Array.of(1, 0, 1));
  expect(largestGap(before.prediction, after.prediction, 0, 26)).toBeLessThan(1e-9);
  const turned = before.prediction.map((value) => 1 - value);
  expect(largestGap(after.prediction, turned, 26)).toBeLessThan(0.01);
  expect(courseOf(after, 'c', 1, 1).at(-1)).toBeCloseTo(5, 1);
});
