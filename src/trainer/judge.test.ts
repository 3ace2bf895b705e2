import { expect, test } from 'vitest';
import type { Part, PartName } from '../tasks/lab/prepared';
import { createFiller } from './batches';
import { createJudge } from './judge';
import { smallRun } from './run.fixture';
import { createSession } from './session';

/** The places of samples that a judgement is made on, when a series is so long. */
function judgedOf(length: number) {
  const parts = smallRun({}, { length });
  const { prepared, settings } = parts;
  const fill = createFiller(prepared.shape, settings.batch);
  const judged: Record<PartName, number[]> = { training: [], validation: [], test: [] };
  const nameOf = (part: Part): PartName =>
    part === prepared.parts.training ? 'training' : 'validation';
  const judge = createJudge(createSession(parts).plan, prepared, (part, places) => {
    judged[nameOf(part)].push(...Array.from(places));
    return fill(part, places);
  });
  judge();
  return { judged, parts: prepared.parts };
}

test('all validation samples are judged where they are few, and as many of training', () => {
  const { judged, parts } = judgedOf(1000);
  expect(parts.validation.count).toBeLessThan(512);
  expect(judged.validation).toEqual(Array.from({ length: parts.validation.count }, (_, k) => k));
  expect(new Set(judged.training).size).toBe(parts.validation.count);
  expect(judged.training.at(-1)).toBeGreaterThan(0.98 * parts.training.count);
});

test('of many 512 are judged, none twice, from the first to near the last', () => {
  const { judged, parts } = judgedOf(5000);
  expect(parts.validation.count).toBeGreaterThan(512);
  for (const name of ['training', 'validation'] as const) {
    expect(new Set(judged[name]).size).toBe(512);
    expect(judged[name]).toHaveLength(512);
    expect(judged[name][0]).toBe(0);
    expect(judged[name].at(-1)).toBeGreaterThan(0.98 * parts[name].count);
  }
  expect(judgedOf(5000).judged).toEqual(judged);
});
