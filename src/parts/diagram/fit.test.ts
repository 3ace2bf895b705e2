import { expect, test } from 'vitest';
import { isTall, scaleToFit } from './fit';

const PICTURE = { width: 400, height: 800 };

test('A phone and a tablet get the tall arrangement, a desk the wide one', () => {
  expect([390, 768, 859, 860, 1440].map(isTall)).toEqual([true, true, true, false, false]);
  expect(isTall(0), 'not measured yet').toBe(false);
});

test('A wide picture fits both ways, a tall one the width only', () => {
  expect(scaleToFit(PICTURE, { width: 1200, height: 960 })).toBeCloseTo(1.2);
  expect(scaleToFit(PICTURE, { width: 420, height: 100 })).toBeCloseTo(1.05);
});

test('Words stay readable, and no picture grows beyond what a screen holds', () => {
  expect(scaleToFit(PICTURE, { width: 200, height: 800 })).toBe(0.86);
  expect(scaleToFit(PICTURE, { width: 850, height: 800 })).toBe(1.25);
  expect(scaleToFit(PICTURE, { width: 4000, height: 4000 })).toBe(2.4);
});
