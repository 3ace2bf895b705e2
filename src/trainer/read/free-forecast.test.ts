import { expect, test } from 'vitest';
import { plainKernels } from '../../engine/kernels/plain-kernels';
import { compilePlan } from '../../engine/plan/plan';
import { batchOf } from '../../tasks/lab/batch';
import { sine } from '../../tasks/lab/sine/task';
import { small, smallCue } from './reader.fixture';
import { co2Like } from './series.fixture';

test.each(['level', 'difference'])('a free forecast is fed by hand to the same end: %s', (said) => {
  const { prepared, subject, weights, read } = small(co2Like, { said });
  const { series, shape, parts, target } = prepared;
  const { free } = read();
  const plan = compilePlan(
    { ...subject, dropout: 0 },
    { steps: shape.steps, batch: 1 },
    plainKernels,
  );
  plan.writeWeights(weights);
  const first = series?.stepOf(parts.test, 0) ?? NaN;
  expect(free?.from).toBe(first);
  expect(free?.values).toHaveLength(300 - first);

  const window = [...batchOf(shape, parts.test, [0]).input];
  let value = series?.valueBefore(parts.test, 0) ?? NaN;
  for (const forecast of free?.values ?? []) {
    const [next = NaN] = plan.forward({ input: Float32Array.from(window) });
    const inUnits = target.offset + target.factor * next;
    value = said === 'level' ? inUnits : value + inUnits;
    expect(forecast).toBeCloseTo(value, 9);
    window.splice(0, 1);
    window.push(next);
  }
});

test('its errors are those where the series was measured', () => {
  const { prepared, read } = small(co2Like);
  const { free } = read();
  const truth = prepared.series?.values.subarray(free?.from) ?? new Float64Array();
  expect(truth.some(Number.isNaN)).toBe(true);
  const errors = [...truth].flatMap((value, k) =>
    Number.isNaN(value) ? [] : [Math.abs(value - (free?.values[k] ?? NaN))],
  );
  expect(free?.errors.mae).toBeCloseTo(errors.reduce((a, b) => a + b, 0) / errors.length, 9);
});

test('there is none where a forecast is of a later step, and none without a series', () => {
  expect(small(co2Like, { horizon: 2 }).read()).toMatchObject({ free: null });
  expect(smallCue().read()).toMatchObject({ free: null, lag: null });
});

test('it goes on for 300 steps at most', () => {
  const valuesOf = (length: number) => small(sine, { length, window: 12 }).read().free?.values;
  expect(valuesOf(500)).toHaveLength(75);
  expect(valuesOf(2500)).toHaveLength(300);
});
