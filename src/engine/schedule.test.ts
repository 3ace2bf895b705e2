import { expect, test } from 'vitest';
import { judged, plateauDefaults, plateauStart, rateAt, warmUp } from './schedule';

// Against PyTorch's numbers the schedules are checked in the golden test.

test('a constant rate stays', () => {
  expect(rateAt({ kind: 'constant' }, 0.1, 1e6)).toBe(0.1);
});

test('half a cosine begins at the rate, is half-way in the middle, and ends at the least', () => {
  const schedule = { kind: 'cosine', period: 100, least: 0.01 } as const;
  expect(rateAt(schedule, 0.03, 0)).toBe(0.03);
  expect(rateAt(schedule, 0.03, 50)).toBeCloseTo(0.02, 15);
  expect(rateAt(schedule, 0.03, 100)).toBeCloseTo(0.01, 15);
  for (let k = 0; k < 300; k++) {
    const exact = 0.01 + 0.02 * 0.5 * (1 + Math.cos((Math.PI * k) / 100));
    expect(rateAt(schedule, 0.03, k)).toBeCloseTo(exact, 15);
  }
});

test('a warm-up takes a share of the rate that grows by the same amount each update', () => {
  expect([0, 1, 2, 3, 4].map((update) => warmUp(update, 4))).toEqual([0.25, 0.5, 0.75, 1, 1]);
  expect(warmUp(0, 0)).toBe(1);
});

test('a score that is not a number does not count as better', () => {
  const options = { ...plateauDefaults, patience: 0 };
  const first = judged(plateauStart(1), options, 2);
  const second = judged(first, options, NaN);
  expect(second).toMatchObject({ best: 2, rate: 0.1 });
});
