import { expect, test } from 'vitest';
import { plainKernels } from '../../engine/kernels/plain-kernels';
import { drawWeights } from '../compile-run';
import { createReader } from '../read-weights';
import { usualSettings } from '../run-settings';
import { inOneGo } from './pieces';
import { opinions, small, smallSine } from './reader.fixture';

const WISH = { sample: { part: 'test', place: 0 }, threshold: 0.5 } as const;

test.each([
  ['a forecast', () => smallSine()],
  ['texts', () => small(opinions)],
])('a reading in pieces is the same, though other weights are read in between: %s', (_, made) => {
  const { task, prepared, subject, weights, read } = made();
  const settings = { ...usualSettings(task), hidden: 5, embedding: 3, seed: 8 };
  const others = drawWeights(subject, settings);
  const reader = createReader(subject, prepared, plainKernels);
  const [pieces, between] = [reader.prepare(weights, 'own'), reader.prepare(others, 'others')];
  let count = 0;
  while (pieces.next().done !== true) {
    between.next();
    count += 1;
  }
  expect(count).toBeGreaterThan(2);
  const { fingerprint } = read();
  expect({ ...reader.read(weights, 7, 'own', WISH), fingerprint }).toEqual(read());
});

test('what is forgotten is read anew, to the same', () => {
  const { prepared, subject, weights, read } = smallSine();
  const reader = createReader(subject, prepared, plainKernels);
  const first = reader.read(weights, 7, 'own', WISH);
  expect(reader.prepare(weights, 'own').next().done).toBe(true);
  reader.forgetAllBut(new Set(['others']));
  expect(reader.prepare(weights, 'own').next().done).not.toBe(true);
  inOneGo(reader.prepare(weights, 'own'));
  expect(reader.read(weights, 7, 'own', WISH)).toEqual(first);
  expect(first.scores).toEqual(read().scores);
});
