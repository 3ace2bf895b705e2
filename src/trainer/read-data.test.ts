import { expect, test } from 'vitest';
import { errorsOf } from '../engine/metrics/errors';
import { opinions, small, smallCue, smallSine } from './read/reader.fixture';
import { readData } from './read-data';

const facts = { parameterCount: 1, bytes: 2, kernels: 'plain' } as const;

test('every baseline is scored on every part, also the further ones', () => {
  const { task, prepared } = small(opinions);
  const { parts } = readData(task, prepared, facts);
  expect(parts.map(({ id, count, name }) => [id, count, name?.en])).toEqual([
    ['training', 20, undefined],
    ['validation', 100, undefined],
    ['test', 70, undefined],
    ['templates', 10, 'test'],
  ]);
  for (const { baselines } of parts) {
    expect(baselines.map(({ score }) => score.kind)).toEqual(['classes', 'classes']);
  }
});

test('the naive forecast of a series is its last value', () => {
  const { task, prepared } = smallSine();
  const { parts, series } = readData(task, prepared, facts);
  const last = parts.at(-1);
  const values = series?.values ?? new Float64Array();
  const steps = series?.steps.test ?? new Int32Array();
  const naive = errorsOf(
    Float64Array.from(steps, (step) => values[step - 1] ?? NaN),
    last?.truth ?? [],
  );
  expect(last?.baselines[0]?.score).toMatchObject({
    kind: 'numbers',
    errors: { mse: expect.closeTo(naive.mse, 12) as number },
  });
  expect(series?.names[steps[0] ?? NaN]).toBe(String((steps[0] ?? NaN) + 1));
  expect(series).toMatchObject({ horizon: 1, unrolls: true });
});

test('it can leave a worker', () => {
  for (const { task, prepared } of [smallSine(), smallCue(), small(opinions)]) {
    const data = readData(task, prepared, facts);
    expect(structuredClone(data)).toEqual(data);
    expect(data.readsText).toBe(task === opinions);
    expect(data).toMatchObject(facts);
  }
});
