import { expect, test } from 'vitest';
import { createRandom } from './random';
import { shuffled } from './shuffled';

test('an epoch takes every sample once, in an order that its seed fixes', () => {
  const order = shuffled(100, createRandom(1));
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, k) => k));
  expect(shuffled(100, createRandom(1))).toEqual(order);
  expect(shuffled(100, createRandom(2))).not.toEqual(order);
  expect(shuffled(0, createRandom(1))).toHaveLength(0);
});

test('every place is as likely as any other', () => {
  const random = createRandom(3);
  const places = Array.from({ length: 4000 }, () => shuffled(4, random).indexOf(0));
  for (const place of [0, 1, 2, 3]) {
    const count = places.filter((other) => other === place).length;
    expect(Math.abs(count - 1000)).toBeLessThan(120);
  }
});
