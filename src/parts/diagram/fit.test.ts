import { expect, test } from 'vitest';
import { isTall, scaleToFit } from './fit';

const PICTURE = { width: 400, height: 800 };

test('A phone and a tablet get the tall arrangement, a desk the wide one', () => {
  const tall = [390, 768, 859, 860, 1440].map((width) => isTall({ width, height: 900 }));
  expect(tall).toEqual([true, true, true, false, false]);
  expect(isTall({ width: 0, height: 0 }), 'not measured yet').toBe(false);
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

test('For a room a wide picture is seen whole, on a small projector too; on a phone the tall one is scrolled', () => {
  const picture = { width: 1000, height: 500 };
  const projector = { width: 784, height: 390 };
  expect(isTall(projector, true)).toBe(false);
  expect(scaleToFit(picture, projector, true)).toBe(0.78);
  expect(scaleToFit(picture, { width: 100, height: -8 }, true)).toBe(0);
  const phone = { width: 374, height: 560 };
  expect(isTall(phone, true)).toBe(true);
  expect(scaleToFit(PICTURE, phone, true)).toBeCloseTo(0.935);
});
